import { z } from 'zod'
import type { ImportedPartners } from '#acts/import-partners.ts'
import type { ImportPreview, RecordView } from '#views/list-views.ts'
import { cite, marks, origins, otherValue, value } from './citation.ts'
import type { Loose } from './loose.ts'
import { card } from './source.ts'

const count = z.number().int()

export const recordView = z
  .object({
    card,
    values: z.array(
      z.object({
        slot: z.string(),
        label: z.string(),
        value,
        text: z.string(),
        reason: z.string(),
        marks,
        origins,
        others: z.array(otherValue),
      }),
    ),
    cites: z.array(cite),
    decisions: z.array(
      z.object({
        judgementId: z.string(),
        statementId: z.string(),
        verdict: z.string(),
        verdictWord: z.string(),
        by: z.string(),
        at: z.string(),
        why: z.string().optional(),
        undone: z.boolean(),
        attached: z.boolean(),
      }),
    ),
    file: z.object({ missionId: z.string(), title: z.string() }).optional(),
    inBook: z.boolean(),
  })
  .meta({
    id: 'Record',
    description: 'One matter whole: its values, every finding and every decision on them.',
  }) satisfies z.ZodType<Loose<RecordView>>

export const importPreview = z
  .object({
    columns: z.array(
      z.object({ header: z.string(), meaning: z.enum(['country', 'partner', 'year', 'kind', 'ignored']) }),
    ),
    rows: z.array(
      z.object({
        line: count,
        cells: z.array(z.string()),
        standing: z.enum(['create', 'same', 'differs', 'refused', 'ambiguous']),
        partner: z.string().optional(),
        country: z.string().optional(),
        since: z.string().optional(),
        kind: z.string().optional(),
        reason: z.string().optional(),
        choices: z.array(z.object({ placeId: z.string(), text: z.string(), chosen: z.boolean() })).optional(),
      }),
    ),
    counts: z.object({
      create: count,
      same: count,
      differs: count,
      refused: count,
      ambiguous: count,
      known: count,
    }),
  })
  .meta({ id: 'ImportPreview' }) satisfies z.ZodType<Loose<ImportPreview>>

export const importedPartners = z
  .object({
    importId: z.string(),
    taken: count,
    already: count,
    left: z.array(z.object({ line: count, text: z.string() })),
  })
  .meta({ id: 'ImportedPartners' }) satisfies z.ZodType<Loose<ImportedPartners>>
