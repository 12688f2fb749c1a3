import { z } from 'zod'
import { isProblem } from '../problem.ts'
import { parseDate } from '../values/date.ts'
import { foldText } from '../values/fold.ts'
import { parseMoney } from '../values/money.ts'

/** What a slot may hold. `party` is a name as `values/party-name.ts` writes it; `parties` a list of them. */
export type SlotType =
  | 'party'
  | 'parties'
  | 'person'
  | 'locality'
  | 'localities'
  | 'date'
  | 'money'
  | 'count'
  | 'text'
  | 'flag'
  | 'choice'
  | 'choices'

export type Slot = {
  readonly type: SlotType
  /** A key slot says which thing the statement is about; without it the statement does not stand. */
  readonly key?: boolean
  /** For `choice` and `choices`: the closed list of values. */
  readonly values?: readonly string[]
}

export type Kind = {
  readonly name: KindName
  /** What a statement of this kind says, in one sentence. */
  readonly says: string
  readonly slots: Readonly<Record<string, Slot>>
  /** It stands until it ends, so that its end is news; what happens or is counted has its own days. */
  readonly stands?: true
  /** At least one of these slots has to be filled, where key slots alone do not decide. */
  readonly oneOf?: readonly string[]
  /** These two slots name two different places, neither of them a country. */
  readonly twoPlaces?: readonly [string, string]
}

export type KindName =
  | 'partnership'
  | 'agreement'
  | 'visit'
  | 'meeting'
  | 'role'
  | 'investment'
  | 'commitment'
  | 'event'
  | 'link'
  | 'project'
  | 'profile'
  | 'gift'

/** Slots every kind has: who said it, and since when and until when it held. */
const COMMON_SLOTS = {
  saidBy: { type: 'party' },
  heldFrom: { type: 'date' },
  heldTo: { type: 'date' },
} as const satisfies Record<string, Slot>

export type SlotValue = string | number | boolean | readonly string[]
export type Slots = Readonly<Record<string, SlotValue>>

const date = z
  .string()
  .trim()
  .refine((text) => !isProblem(parseDate(text)))
const money = z
  .string()
  .trim()
  .refine((text) => !isProblem(parseMoney(text)))
const locality = z
  .string()
  .trim()
  .refine((text) => /^([^|]+\|)?[A-Z]{2}$/.test(text))
const name = z.string().trim().min(1).max(300)

function slotSchema(slot: Slot): z.ZodType {
  switch (slot.type) {
    case 'party':
    case 'person':
    case 'text':
      return name
    case 'parties':
      return z.array(name).min(1).max(100)
    case 'locality':
      return locality
    case 'localities':
      return z.array(locality).min(1).max(100)
    case 'date':
      return date
    case 'money':
      return money
    case 'count':
      return z.number().int().nonnegative()
    case 'flag':
      return z.boolean()
    case 'choice':
      return z.enum((slot.values ?? []) as [string, ...string[]])
    case 'choices':
      return z.array(z.enum((slot.values ?? []) as [string, ...string[]])).max(100)
  }
}

const ALL_SLOTS = new WeakMap<Kind, Readonly<Record<string, Slot>>>()

/** All slots of a kind, the common ones included. Put together once: every statement asks for them. */
export function slotsOf(kind: Kind): Readonly<Record<string, Slot>> {
  const there = ALL_SLOTS.get(kind)
  if (there) return there
  const slots = { ...kind.slots, ...COMMON_SLOTS }
  ALL_SLOTS.set(kind, slots)
  return slots
}

/** The strict schema of a kind's slots: unknown slots and values outside a closed list are refused. */
export function slotsSchema(kind: Kind): z.ZodType<Slots> {
  const shape: Record<string, z.ZodType> = {}
  for (const [slotName, slot] of Object.entries(slotsOf(kind))) {
    shape[slotName] = slot.key ? slotSchema(slot) : slotSchema(slot).optional()
  }
  const object = z.strictObject(shape)
  const oneOf = kind.oneOf
  const checked = oneOf
    ? object.refine(
        (slots: Record<string, unknown>) => oneOf.some((slotName) => slots[slotName] !== undefined),
        { params: { oneOf } },
      )
    : object
  const pair = kind.twoPlaces
  if (!pair) return checked as unknown as z.ZodType<Slots>
  return checked.refine((slots: Record<string, unknown>) => areTwoPlaces(slots[pair[0]], slots[pair[1]]), {
    params: { twoPlaces: pair },
    path: [pair[1]],
  }) as unknown as z.ZodType<Slots>
}

function areTwoPlaces(a: unknown, b: unknown): boolean {
  const places = [String(a), String(b)]
  return places.every((text) => text.includes('|')) && foldText(places[0] ?? '') !== foldText(places[1] ?? '')
}
