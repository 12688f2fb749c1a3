import { z } from 'zod'
import type { HistoryView, OfficeView } from '#views/list-views.ts'
import type { OfficesView } from '#views/office.ts'
import { partyRef } from './citation.ts'
import type { Loose } from './loose.ts'

const lang = z.enum(['en', 'vi'])

const person = z
  .object({
    id: z.string(),
    name: z.string(),
    post: z.string(),
    mayApprove: z.boolean(),
    active: z.boolean(),
    version: z.number().int(),
  })
  .meta({
    id: 'Person',
    description: 'Somebody who may act in the office. A change names the version it saw.',
  })

export const people = z.object({ people: z.array(person), nowText: z.string() }).meta({ id: 'PersonList' })

const office = z
  .object({
    id: z.string(),
    name: z.object({ en: z.string(), vi: z.string() }),
    home: z.string(),
    homePlace: z.string().optional(),
    zone: z.string(),
    lang,
    sample: z.boolean(),
    version: z.number().int(),
  })
  .meta({ id: 'Office' })

export const officeView = z
  .object({
    office,
    home: partyRef,
    people: z.array(person),
    offices: z.array(office),
    waiting: z.number().int(),
  })
  .meta({ id: 'OfficeOverview' }) satisfies z.ZodType<Loose<OfficeView>>

export const officesView = z
  .object({
    offices: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        home: z.string(),
        country: z.string(),
        sample: z.boolean(),
        lang,
      }),
    ),
  })
  .meta({ id: 'OfficeList' }) satisfies z.ZodType<Loose<OfficesView>>

export const historyView = z
  .object({
    entries: z.array(
      z
        .object({
          seq: z.number().int(),
          at: z.string(),
          act: z.string(),
          personId: z.string(),
          personName: z.string(),
          how: z.string(),
          subject: z.record(z.string(), z.unknown()),
          digest: z.string(),
          actWord: z.string(),
          atText: z.string(),
          about: z.string(),
          undoable: z.array(z.string()),
        })
        .meta({
          id: 'HistoryEntry',
          description: 'Who did what, on what, with the SHA-256 digest of the rows written.',
        }),
    ),
    next: z.number().int().optional(),
  })
  .meta({ id: 'HistoryPage' }) satisfies z.ZodType<Loose<HistoryView>>
