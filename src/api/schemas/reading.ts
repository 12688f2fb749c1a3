import { z } from 'zod'
import { KIND_NAMES } from '#model/kinds/all-kinds.ts'
import type { BookView } from '#views/book.ts'
import type { ChangesView } from '#views/changes.ts'
import { cite, citedValue, marks, partyRef } from './citation.ts'
import type { Loose } from './loose.ts'
import { paging } from './paging.ts'

export const bookView = z
  .object({
    office: z.string(),
    asOf: z.string(),
    asOfText: z.string(),
    knownAt: z.string().optional(),
    knownAtText: z.string().optional(),
    partner: partyRef.optional(),
    rows: z.array(
      z
        .object({
          recordId: z.string(),
          kind: z.enum(KIND_NAMES),
          kindWord: z.string(),
          title: z.string(),
          heldFrom: z.string().optional(),
          heldTo: z.string().optional(),
          heldText: z.string().optional(),
          values: z.array(
            citedValue.extend({ slot: z.string(), label: z.string() }).meta({ id: 'BookValue' }),
          ),
          marks,
        })
        .meta({ id: 'BookRow' }),
    ),
    cites: z.array(cite),
  })
  .meta({
    id: 'Book',
    description: 'The book, or one partner’s part of it, at two days; every value with its cites.',
  }) satisfies z.ZodType<Loose<BookView>>

const side = z.object({ text: z.string(), marks, why: z.string() }).meta({ id: 'ChangeSide' })

export const changesView = z
  .object({
    office: z.string(),
    from: z.string(),
    fromText: z.string(),
    to: z.string(),
    toText: z.string(),
    knownAt: z.string().optional(),
    knownAtText: z.string().optional(),
    beforeBook: z.string().optional(),
    partner: partyRef.optional(),
    groups: z.array(
      z.object({
        change: z.enum(['new', 'ended', 'changed', 'corrected']),
        title: z.string(),
        says: z.string(),
        count: z.number().int(),
        rows: z.array(
          z
            .object({
              recordId: z.string(),
              kind: z.enum(KIND_NAMES),
              kindWord: z.string(),
              title: z.string(),
              how: z.string().optional(),
              values: z.array(
                z.object({
                  slot: z.string(),
                  label: z.string(),
                  from: side.optional(),
                  to: side.optional(),
                }),
              ),
              marks,
              begun: z.literal(true).optional(),
              knownOn: z.string(),
              knownText: z.string(),
            })
            .meta({ id: 'Change' }),
        ),
      }),
    ),
    total: z.number().int(),
    today: z.string(),
    paging,
    since: z.array(
      z.object({ key: z.enum(['week', 'month', 'met']), from: z.string(), fromText: z.string() }),
    ),
    cites: z.array(cite),
  })
  .meta({
    id: 'Changes',
    description:
      'What is new, ended or changed between two days of the book, and apart from it what is only known better.',
  }) satisfies z.ZodType<Loose<ChangesView>>
