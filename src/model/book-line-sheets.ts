import { z } from 'zod'
import { DOSSIER_SUBJECTS, MATCH_VERDICTS, PART_NAMES } from './dossier.ts'
import { SUCCESSION_SORTS, TIERS } from './succession.ts'
import { isCurrency } from './values/money.ts'

const id = z.string().min(1).max(200)
const words = {
  sourceId: id,
  quote: z.string().min(1),
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
}
const currency = z.string().refine(isCurrency)

const unit = z.strictObject({
  key: z.string().min(1),
  name: z.string().min(1),
  nameLocal: z.string().optional(),
  country: z.string().regex(/^[A-Z]{2}$/),
  placeId: z.string().optional(),
  tier: z.enum(TIERS).optional(),
  within: z.string().optional(),
})

/** A part of the sheet of a project, by a finding of it, or of an investor, by its address. */
const sheet = z.strictObject({
  line: z.literal('sheet'),
  subject: z.enum(DOSSIER_SUBJECTS),
  of: id,
  part: z.enum(PART_NAMES),
  value: z.strictObject({
    vi: z.string().optional(),
    en: z.string().optional(),
    value: z.string().optional(),
    day: z.string().optional(),
  }),
  /** The day of its source, or the month or year. */
  saidOn: z.string().regex(/^\d{4}(-\d{2}){0,2}$/),
  ...words,
})

/** What was decided on a pair of project and investor. */
const match = z.strictObject({
  line: z.literal('match'),
  project: id,
  investor: id,
  verdict: z.enum(MATCH_VERDICTS),
  why: z.string().optional(),
  reasons: z.array(z.string()),
})

/** The number a body or person has in a public catalogue. */
const number = z.strictObject({
  line: z.literal('number'),
  party: id,
  catalogue: z.string().min(1),
  value: z.string().min(1),
  sourceId: id,
})

/** A unit of government and who follows it from a day on. */
const succession = z.strictObject({
  line: z.literal('succession'),
  id,
  from: unit,
  to: unit.optional(),
  day: z.iso.date(),
  sort: z.enum(SUCCESSION_SORTS),
  basis: z.string().min(1),
  sourceId: id,
})

/** What was decided on ties of one heir with one partner. */
const double = z.strictObject({
  line: z.literal('double'),
  id,
  ties: z.array(id).min(2),
  verdict: z.enum(['keep-both', 'one-lapses']),
  lapses: id.optional(),
  why: z.string().min(1),
  sourceId: id,
})

/** What one unit of a currency cost in another on a day. */
const rate = z.strictObject({
  line: z.literal('rate'),
  id,
  from: currency,
  to: currency,
  value: z.number().positive(),
  day: z.iso.date(),
  ...words,
})

/** Lines of a book as a file that stand beside its matters: sheets, numbers, mergers, rates, each with its source. */
export const SHEET_LINES = [sheet, match, number, succession, double, rate] as const
