import { z } from 'zod'
import type { AddedSource, AddSourceInput } from '#acts/add-source.ts'
import type { SourceRead } from '#acts/read-source.ts'
import type { Loose } from './loose.ts'

/** A text, a file within JSON, or an address to fetch; a file sent as it is needs none of this. */
export const addSourceBody = z
  .strictObject({
    text: z.string().optional(),
    file: z
      .strictObject({
        base64: z.base64(),
        fileName: z.string().optional(),
        mediaType: z.string().optional(),
      })
      .optional(),
    title: z.string().optional(),
    publisher: z.string().optional(),
    published: z.string().optional(),
    lang: z.enum(['en', 'vi']).optional(),
    url: z.url().optional(),
  })
  .meta({ id: 'AddSource' }) satisfies z.ZodType<Omit<AddSourceInput, 'file'>>

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
    publisher: z.string().optional(),
    published: z.string().optional(),
    lang: z.enum(['en', 'vi']).optional(),
    already: z.boolean(),
    unread: z.string().optional(),
    notes: z.array(z.object({ en: z.string(), vi: z.string() })).optional(),
    reading: sourceRead.optional(),
  })
  .meta({ id: 'AddedSource' }) satisfies z.ZodType<Loose<AddedSource>>
