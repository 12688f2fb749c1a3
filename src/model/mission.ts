import { z } from 'zod'
import { isProblem } from './problem.ts'
import { parseDate } from './values/date.ts'
import { parseMoney } from './values/money.ts'

/** Out: our people travel (đoàn ra). In: guests come to us (đoàn vào). */
export type Direction = 'out' | 'in'

/** What a field asks for, where a form has its own way of writing it. */
export type Wanted = 'day' | 'sum' | 'time' | 'zone' | 'currency' | 'country'

/** A refusal of a schema in both languages, for `refine`. */
function says(en: string, vi: string, wanted?: Wanted) {
  return { error: en, params: { vi, ...(wanted ? { wanted } : {}) } }
}

/** A day as ISO; a form turns what people type into it. */
export const daySchema = z
  .string()
  .trim()
  .refine(
    (text) => {
      const date = parseDate(text)
      return !isProblem(date) && date.precision === 'day' && date.iso.length === 10
    },
    says('write a day such as 2026-11-03', 'hãy viết ngày dạng 2026-11-03', 'day'),
  )

export const moneySchema = z
  .string()
  .trim()
  .refine(
    (text) => !isProblem(parseMoney(text)),
    says(
      'write a plain number and a currency: 382000000 VND',
      'hãy viết số và mã tiền tệ: 382000000 VND',
      'sum',
    ),
  )

/** A text of one field, never empty. */
export function textSchema(most: number) {
  return z.string().trim().min(1).max(most)
}

/** A text of one shape; what it should look like is said in both languages. */
export function shapedSchema(shape: RegExp, en: string, vi: string, wanted?: Wanted) {
  return z
    .string()
    .trim()
    .refine((text) => shape.test(text), says(en, vi, wanted))
}

/** A country by its two letters. */
export const countrySchema = shapedSchema(
  /^[A-Z]{2}$/,
  'write the two letters of the country: KR',
  'hãy viết mã hai chữ của nước: KR',
  'country',
)
const localitySchema = shapedSchema(
  /^([^|]+\|)?[A-Z]{2}$/,
  'write a place as Daegu|KR',
  'hãy viết địa danh dạng Daegu|KR',
)

/** Whose money a trip costs, as the rules speak of it. */
export const PAYERS = ['budget', 'host', 'sponsor', 'business', 'own', 'other'] as const
/** Papers a rule may ask for that are no part of the text itself. */
export const BESIDE_PAPERS = [
  'year-plan',
  'study-outline',
  'foreign-affairs-opinion',
  'cv',
  'in-writing',
  'photographer',
  'airport-welcome',
  'flowers',
  'seat-welcome',
] as const
/** Who brings the interpreter. */
export const INTERPRETING = ['ours', 'theirs', 'both', 'none'] as const
/** Sorts of visits by protocol. */
export const VISIT_KINDS = ['official', 'working', 'private'] as const
/** Grades of guests, as the norms for receiving them have them. */
export const GUEST_GRADES = ['special', 'A', 'B', 'C'] as const
export const TRIP_KINDS = ['work', 'study', 'training', 'tourism'] as const

/**
 * What a proposal (out) or a request (in) says, part by part. Each may be missing: a part not yet known is simply not
 * there, and the check says so. `size` and `days` are the numbers the paper states; roster and days are compared with them.
 */
export const partsSchema = z.strictObject({
  basis: textSchema(2000),
  purpose: textSchema(2000),
  topic: textSchema(300),
  /** Bodies that receive us (out). */
  hosts: z.array(textSchema(300)).min(1).max(50),
  /** The body that asks to come (in). */
  body: textSchema(300),
  invitation: z.strictObject({
    from: textSchema(300).optional(),
    number: textSchema(100).optional(),
    day: daySchema.optional(),
    kind: z.enum(PAYERS).optional(),
    /** It asks for a person by name. */
    named: z.boolean().optional(),
  }),
  start: daySchema,
  end: daySchema,
  days: z.number().int().min(1).max(366),
  size: z.number().int().min(1).max(5000),
  countries: z
    .array(z.strictObject({ country: countrySchema, days: z.number().int().min(1).max(366).optional() }))
    .min(1)
    .max(30),
  places: z.array(localitySchema).min(1).max(50),
  /** The programme in a few words, before its days are laid out. */
  outline: textSchema(4000),
  budget: z
    .array(z.strictObject({ item: textSchema(200), amount: moneySchema }))
    .min(1)
    .max(100),
  budgetTotal: moneySchema,
  payer: z.strictObject({ kind: z.enum(PAYERS), name: textSchema(300).optional() }),
  recommendation: textSchema(2000),
  /** The important event a longer stay rests on. */
  eventGround: textSchema(500),
  tripKind: z.enum(TRIP_KINDS),
  /** The unit that prepares the file. */
  unit: textSchema(200),
  /** When the request reached us (in). */
  received: daySchema,
  language: textSchema(100),
  interpreter: z.enum(INTERPRETING),
  gifts: textSchema(500),
  press: textSchema(500),
  needs: textSchema(500),
  papers: z.array(z.enum(BESIDE_PAPERS)).min(1).max(BESIDE_PAPERS.length),
  /** The grade guests are received at, by which meals and gifts are measured. */
  guestGrade: z.enum(GUEST_GRADES),
  /** What sort of visit it is by protocol (in). */
  visitKind: z.enum(VISIT_KINDS),
  /** For meals, a guest and day. */
  mealMoney: moneySchema,
  /** The daily allowance of each of ours abroad. */
  allowance: moneySchema,
  /** When the passports were handed back after the trip. */
  passportsReturned: daySchema,
})

export type Parts = Partial<z.infer<typeof partsSchema>>
export type PartName = keyof Parts

export const PART_NAMES = Object.keys(partsSchema.shape) as readonly PartName[]

/** The steps of a mission after it is opened, in their usual order. Any may be left out or filled in later. */
export const OUT_STEPS = [
  'checked',
  'submitted',
  'decided',
  'programme',
  'travelled',
  'reported',
  'followed',
  'closed',
] as const
export const IN_STEPS = [
  'checked',
  'answered',
  'programme',
  'received',
  'reported',
  'followed',
  'closed',
] as const

export type StepName = (typeof OUT_STEPS)[number] | (typeof IN_STEPS)[number]

/** The steps that end in a plain note of the day they were done. */
export const PLAIN_STEPS = ['checked', 'submitted', 'programme', 'followed', 'closed'] as const

/** What an authority decided in its own document system: number, day, signer, and the scan that shows it. */
export const decisionSchema = z.strictObject({
  outcome: z.enum(['approved', 'refused']),
  number: textSchema(100),
  day: daySchema,
  signer: textSchema(200),
  /** The attached file that shows it. */
  evidenceId: z.string().min(1),
  /** What the decision itself states, for holding it against the proposal. */
  head: textSchema(200).optional(),
  size: z.number().int().min(1).max(5000).optional(),
  days: z.number().int().min(1).max(366).optional(),
  start: daySchema.optional(),
  end: daySchema.optional(),
  countries: z.array(countrySchema).max(30).optional(),
  budgetTotal: moneySchema.optional(),
})
export type Decision = z.infer<typeof decisionSchema>

/** Our answer to a request, with its words. */
export const answerSchema = z.strictObject({
  outcome: z.enum(['accepted', 'declined']),
  words: textSchema(1000),
  day: daySchema,
})
export type Answer = z.infer<typeof answerSchema>

/** That the delegation went, or came: the days it truly took. */
export const journeySchema = z.strictObject({
  start: daySchema,
  end: daySchema,
  size: z.number().int().min(1).max(5000).optional(),
})
export type Journey = z.infer<typeof journeySchema>

/** What is written after return: what was planned and not done, and why; results, each with the file that shows it. */
export const reportSchema = z.strictObject({
  day: daySchema,
  summary: textSchema(6000),
  head: textSchema(200).optional(),
  size: z.number().int().min(1).max(5000).optional(),
  days: z.number().int().min(1).max(366).optional(),
  countries: z.array(countrySchema).max(30).optional(),
  spent: moneySchema.optional(),
  deviations: z
    .array(z.strictObject({ planned: textSchema(500), actual: textSchema(500), reason: textSchema(500) }))
    .max(100)
    .optional(),
  results: z
    .array(z.strictObject({ says: textSchema(1000), evidenceId: z.string().min(1).optional() }))
    .max(100)
    .optional(),
})
export type Report = z.infer<typeof reportSchema>

/** Somebody's signed word that a clause may be passed over in this file. */
export const exceptionSchema = z.strictObject({
  clause: textSchema(200),
  ground: textSchema(500),
  signer: textSchema(200),
  day: daySchema.optional(),
})
export type Exception = z.infer<typeof exceptionSchema>

/** Of a file that is a state secret: its number, who holds it, when its secrecy is looked at again. Nothing else. */
export const secretSchema = z.strictObject({
  number: textSchema(60),
  holder: textSchema(120),
  reviewDay: daySchema,
})
export type Secret = z.infer<typeof secretSchema>
