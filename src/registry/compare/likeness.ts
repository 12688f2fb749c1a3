import { isProblem } from '#model/problem.ts'
import { type DateValue, datesAgree, daysApart, parseDate } from '#model/values/date.ts'
import { addDays, daysBetween } from '#model/values/day.ts'
import { type Folding, textIn } from '../folding.ts'

/** How alike two statements are, 0..1, and why. From 0.5 on they may be about one thing, from 0.75 on they surely are. */
export type Likeness = { readonly score: number; readonly reasons: readonly string[] }

/** One kind's way of telling whether two statements are about one thing. */
export type Comparison = {
  /** Two statements can only be alike where they share a key; records are found again by it. */
  readonly keys: (folding: Folding) => readonly string[]
  readonly compare: (a: Folding, b: Folding) => Likeness
  /** True where a statement may fit several things (no day told), so that what it joins depends on all of them. */
  readonly vague?: true
}

export const UNLIKE: Likeness = { score: 0, reasons: [] }

export function alike(score: number, ...reasons: readonly string[]): Likeness {
  return { score, reasons }
}

/**
 * What two dates say of their things: `same` day, `roughly` the same month or year, `may` be the same (one is missing or
 * told less exactly), `unsaid` by both, or `apart`.
 */
export type DaysTold = 'same' | 'roughly' | 'may' | 'unsaid' | 'apart'

/** An interval no longer than this is as good as a day: a stay, a conference. */
const SHORT = 14

function isShort(date: DateValue): boolean {
  return daysBetween(date.from, date.to) <= SHORT
}

/** Compares the days in a slot of two statements; days up to `slack` apart count as the same. */
export function daysTold(a: Folding, b: Folding, slot: string, slack = 0): DaysTold {
  const texts = [textIn(a, slot), textIn(b, slot)] as const
  if (!texts[0] && !texts[1]) return 'unsaid'
  if (!texts[0] || !texts[1]) return 'may'
  const first = parseDate(texts[0])
  const second = parseDate(texts[1])
  if (isProblem(first) || isProblem(second)) return 'apart'
  if (isShort(first) && isShort(second)) {
    return daysApart(first, second) <= slack ? 'same' : 'apart'
  }
  if (first.iso === second.iso) return 'roughly'
  return datesAgree(first, second) ? 'may' : 'apart'
}

/**
 * True where one may be the other later on: what was planned is not what had been done before the plan was made known.
 * Without this a new plan would vanish in an old deed between the same parties.
 */
export function mayFollow(a: Folding, b: Folding, slot: string): boolean {
  const [plan, deed] = a.slots.status === 'planned' ? [a, b] : [b, a]
  if (plan.slots.status !== 'planned' || deed.slots.status === 'planned') return true
  const date = parseDate(textIn(deed, slot) ?? deed.day)
  return isProblem(date) || date.to >= plan.day
}

/** Shared part of two lists over the shorter one, 0..1. */
export function sharedPart(a: readonly string[], b: readonly string[]): number {
  const shorter = Math.min(new Set(a).size, new Set(b).size)
  if (!shorter) return 0
  const inB = new Set(b)
  return [...new Set(a)].filter((item) => inB.has(item)).length / shorter
}

/** Every two of a list, each pair in one spelling whatever the order. */
export function pairsOf(items: readonly string[]): readonly string[] {
  const sorted = [...new Set(items)].sort()
  return sorted.flatMap((item, i) => sorted.slice(i + 1).map((other) => `${item}+${other}`))
}

/** The last day a date tells, so that “December 2024” and “31 December 2024” are one reckoning day. */
export function lastDayOf(text: string | undefined): string {
  const date = parseDate(text ?? '')
  return isProblem(date) ? (text ?? '-') : date.to
}

/** The months a short date touches, with a day on either side; none for a year or where no date is told. */
export function monthsAround(text: string | undefined): readonly string[] {
  const date = parseDate(text ?? '')
  if (isProblem(date) || daysBetween(date.from, date.to) > 31) return []
  const days = [addDays(date.from, -1), date.from, date.to, addDays(date.to, 1)]
  return [...new Set(days.map((day) => day.slice(0, 7)))]
}
