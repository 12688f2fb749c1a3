import { z } from 'zod'
import { KIND_NAMES } from '#model/kinds/all-kinds.ts'
import type { ReadingQualityView } from '#views/reading-quality-view.ts'
import type { Loose } from './loose.ts'

const text = z.string()
const count = z.number().int()
const kind = z.enum([...KIND_NAMES, 'all'])

const share = z
  .object({
    lang: z.enum(['en', 'vi']),
    told: count.meta({ description: 'Details a careful person finds in the texts.' }),
    right: count.optional().meta({ description: 'Of a hundred details given, those that are right.' }),
    found: count
      .optional()
      .meta({ description: 'Of a hundred details told, those that were given rightly.' }),
  })
  .meta({ id: 'ReadingShare' })

export const readingQualityAnswer = z
  .object({
    readerVersion: text,
    texts: z.object({ en: count, vi: count }),
    rows: z.array(z.object({ kind, kindWord: text, shares: z.array(share) })),
    sure: z.array(share),
    judged: z.array(
      z.object({
        kind,
        kindWord: text,
        accepted: count,
        amended: count,
        rejected: count,
        asRead: count.optional().meta({ description: 'Of a hundred decided, those confirmed as read.' }),
      }),
    ),
  })
  .meta({ id: 'ReadingQuality' }) satisfies z.ZodType<Loose<ReadingQualityView>>
