import { z } from 'zod'
import type { AddedSource } from '#acts/add-source.ts'
import type { SourceRead } from '#acts/read-source.ts'
import type { Loose } from './loose.ts'

const count = z.number().int()

export const sourceRead = z
  .object({
    sourceId: z.string(),
    readingId: z.string(),
    statements: count,
    fresh: count,
    attached: count,
    cuts: count,
  })
  .meta({ id: 'SourceRead' }) satisfies z.ZodType<Loose<SourceRead>>

export const addedSource = z
  .object({
    sourceId: z.string(),
    title: z.string(),
    already: z.boolean(),
    unread: z.string().optional(),
    notes: z.array(z.object({ en: z.string(), vi: z.string() })).optional(),
    reading: sourceRead.optional(),
  })
  .meta({ id: 'AddedSource' }) satisfies z.ZodType<Loose<AddedSource>>
