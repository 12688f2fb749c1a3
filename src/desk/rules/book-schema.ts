import { z } from 'zod'
import { isDay } from '#model/values/day.ts'
import { TOPICS } from './clause.ts'
import { CONDITIONS } from './condition.ts'

const bilingual = z.strictObject({ vi: z.string().trim().min(1), en: z.string().trim().min(1) })
const day = z.string().refine(isDay, 'write a day as 2025-07-09')
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use small letters, digits and dashes')

const source = z.strictObject({
  document: z.string().trim().min(1),
  day: day.optional(),
  issuer: bilingual,
  url: z
    .string()
    .regex(/^https?:\/\//, 'write an address that begins with https://')
    .optional(),
})

const clause = z.strictObject({
  id,
  topic: z.enum(TOPICS),
  shape: z.string(),
  terms: z.unknown(),
  when: z.enum(CONDITIONS).optional(),
  says: bilingual,
  source: z.string(),
  article: z.string().trim().min(1).optional(),
  from: day.optional(),
  to: day.optional(),
  standing: z.enum(['full-text', 'press']),
  note: bilingual.optional(),
})

/** A rule book as its file writes it: sources once, by name, and the clauses that stand in them. */
export const bookFile = z.strictObject({
  book: id,
  place: z.string().min(1),
  name: bilingual,
  own: z.literal(true).optional(),
  sources: z.record(id, source),
  clauses: z.array(clause).default([]),
  unread: z
    .array(z.strictObject({ topic: z.enum(TOPICS), source: z.string(), from: day.optional() }))
    .default([]),
})

export type BookFile = z.infer<typeof bookFile>
export type ClauseLine = BookFile['clauses'][number]
