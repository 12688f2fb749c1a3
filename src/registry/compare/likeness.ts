import { isProblem } from '#model/problem.ts'
import { datesAgree, daysBetween, parseDate } from '#model/values/date.ts'
import type { Folding } from '#registry/folding.ts'

/** How alike two statements are, 0..1, and why. From 0.5 on they are about one thing. */
export type Likeness = { readonly score: number; readonly reasons: readonly string[] }

/** One kind's way of telling whether two statements are about one thing. */
export type Comparison = {
  /** Two statements can only be alike where they share a key; records are found again by it. */
  readonly keys: (folding: Folding) => readonly string[]
  readonly compare: (a: Folding, b: Folding) => Likeness
}

export const UNLIKE: Likeness = { score: 0, reasons: [] }

export function alike(score: number, ...reasons: readonly string[]): Likeness {
  return { score, reasons }
}

/** True where neither date speaks against the other: one is missing, they agree, or they lie within `days`. */
export function datesMeet(a: string | undefined, b: string | undefined, days = 0): boolean {
  if (!a || !b) return true
  const first = parseDate(a)
  const second = parseDate(b)
  if (isProblem(first) || isProblem(second)) return false
  if (datesAgree(first, second)) return true
  return Math.abs(daysBetween(first.from, second.from)) <= days
}

/** Shared part of two lists over the shorter one, 0..1. */
export function sharedPart(a: readonly string[], b: readonly string[]): number {
  const shorter = Math.min(new Set(a).size, new Set(b).size)
  if (!shorter) return 0
  const inB = new Set(b)
  return [...new Set(a)].filter((item) => inB.has(item)).length / shorter
}
