import { z } from 'zod'
import { daySchema, moneySchema, textSchema } from './mission.ts'

/**
 * Rank of a post, as limits speak of it: the head and the deputies of a province's or city's own bodies (committee,
 * council, people's committee), those of its departments, those of its communes and wards, somebody of the national level,
 * any other official, and people of no office (business, press, family).
 */
export const RANKS = [
  'national',
  'leader',
  'deputy-leader',
  'department-head',
  'department-deputy',
  'commune-head',
  'commune-deputy',
  'official',
  'outside',
] as const
export type Rank = (typeof RANKS)[number]

/** What somebody does in a delegation, or beside it. */
export const MEMBER_ROLES = [
  'head',
  'member',
  'secretary',
  'interpreter',
  'press',
  'security',
  'business',
] as const
export type MemberRole = (typeof MEMBER_ROLES)[number]

const SIDES = ['ours', 'theirs'] as const
export type RosterSide = (typeof SIDES)[number]

/**
 * Somebody on the list of a delegation or of its counterparts. The name stands whole, as its bearer writes it; how to
 * address them stands beside it and is never cut out of it. Of passports only: valid six months on, or not.
 */
export const memberSchema = z.strictObject({
  side: z.enum(SIDES),
  name: textSchema(200),
  /** “Ông Chinh”, “Mayor Jung”: what is said to their face. */
  address: textSchema(200).optional(),
  nativeName: textSchema(200).optional(),
  post: textSchema(300).optional(),
  rank: z.enum(RANKS).optional(),
  body: textSchema(300).optional(),
  role: z.enum(MEMBER_ROLES),
  passportSixMonths: z.boolean().optional(),
  tripsThisYear: z.number().int().min(0).max(366).optional(),
  /** The statement of the book the name was taken from. */
  statementId: z.string().optional(),
})
export type Member = z.infer<typeof memberSchema> & { readonly id: string }

/** A gift, given or received: who holds it, and by which rule. */
export const giftSchema = z.strictObject({
  way: z.enum(['given', 'received']),
  thing: textSchema(300),
  giver: textSchema(300),
  receiver: textSchema(300),
  day: daySchema.optional(),
  value: moneySchema.optional(),
  /** Where it lies now, and who answers for it. */
  custody: textSchema(300).optional(),
  /** The norm or rule it was given or kept under. */
  rule: textSchema(300).optional(),
})
export type Gift = z.infer<typeof giftSchema> & { readonly id: string }
