import { z } from 'zod'
import { SHEET_LINES } from './book-line-sheets.ts'
import { KIND_NAMES } from './kinds/all-kinds.ts'

const id = z.string().min(1).max(200)
const span = z.strictObject({ start: z.number().int().nonnegative(), end: z.number().int().positive() })
const slots = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]))

const node = z.strictObject({
  id,
  key: z.string().min(1),
  kind: z.enum(['country', 'locality', 'organisation', 'person']),
  name: z.string().min(1),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  placeId: z.string().optional(),
})

/** Who a file is from; its first line. */
const head = z.strictObject({
  line: z.literal('entente-book'),
  version: z.literal(1),
  office: id,
  home: z.string(),
  at: z.string(),
})

/** A party that was said to be one with another; in the order they came to be known. */
const party = z.strictObject({ line: z.literal('party'), ...node.shape })

const source = z.strictObject({
  line: z.literal('source'),
  id,
  kind: z.enum(['document', 'row', 'entry', 'act']),
  title: z.string().min(1),
  text: z.string().min(1),
  sha256: z.string().min(1),
  publisher: z.string().optional(),
  published: z.string().optional(),
  lang: z.enum(['en', 'vi']).optional(),
  url: z.string().optional(),
  unread: z.string().optional(),
  addedAt: z.iso.datetime(),
})

const statement = z.strictObject({
  line: z.literal('statement'),
  id,
  sourceId: id,
  kind: z.enum(KIND_NAMES),
  slots,
  quote: z.string().min(1),
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  spans: z.record(z.string(), span).optional(),
  implied: z.array(z.string()).optional(),
  places: z.record(z.string(), z.string()).optional(),
  readBy: z.string().min(1),
  byHand: z.literal(true).optional(),
  verdict: z.enum(['accept', 'amend']),
  why: z.string().optional(),
  amended: z
    .strictObject({
      slots,
      quote: z.string().optional(),
      span: span.optional(),
      deskEntry: z.literal(true).optional(),
    })
    .optional(),
  mentions: z.array(z.strictObject({ path: z.string().min(1), node, amended: z.literal(true).optional() })),
})

const identity = z.strictObject({
  line: z.literal('identity'),
  verdict: z.enum(['same', 'different']),
  a: id,
  b: id,
  why: z.string().optional(),
})

/** Two sources that tell one story. */
const origin = z.strictObject({ line: z.literal('origin'), a: id, b: id })

/** A matter as the book shows it: made from the others, and what a loaded book is held against. */
const record = z.looseObject({
  line: z.literal('record'),
  recordId: id,
  kind: z.enum(KIND_NAMES),
  title: z.string(),
})

/** One line of a book as a file: what it rests on, by which another office makes the same book. */
export const bookLine = z.discriminatedUnion('line', [
  head,
  party,
  source,
  statement,
  identity,
  origin,
  ...SHEET_LINES,
  record,
])

export type BookLine = z.infer<typeof bookLine>

/** The lines of one sort. */
export type BookLineOf<Name extends BookLine['line']> = Extract<BookLine, { readonly line: Name }>
