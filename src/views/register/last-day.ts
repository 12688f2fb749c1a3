import { type Cell, cellText } from '#intake/table.ts'
import type { Slots } from '#model/kinds/kind.ts'
import type { Problem } from '#model/problem.ts'
import type { Recipe } from '#model/recipe.ts'
import { daysBetween } from '#model/values/date.ts'
import { readDay } from './cell-day.ts'
import { endsBefore, firstDayMissing, unreadableDay } from './cell-problems.ts'

/** What a column that holds the last day of a journey is taken for. */
export const LAST_DAY = 'days.until'

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** What the cell with the last day of a journey comes to: its length, why the row cannot stand, or what it leaves open. */
export type ReadLength = { readonly days?: number; readonly problem?: Problem; readonly note?: Problem }

/**
 * Registers of delegations give the last day where the book gives how many days there are, both the first and the last
 * counted. A length the row states by itself is not asked of here.
 */
export function readLength(
  { locale }: Pick<Recipe, 'locale'>,
  start: Slots[string] | undefined,
  { cell, where }: { readonly cell: Cell; readonly where: string },
): ReadLength {
  const text = cellText(cell).trim()
  const last = readDay(cell, locale)
  if (last === undefined) return { problem: unreadableDay(text, where) }
  if (typeof start !== 'string' || !DAY.test(start) || !DAY.test(last))
    return { note: firstDayMissing(text, where) }
  const days = daysBetween(start, last) + 1
  return days > 0 ? { days } : { problem: endsBefore(text, where) }
}

/** The last day of a journey by its first and its length, ISO; undefined where either is not known to the day. */
export function lastDayOf(start: unknown, days: unknown): string | undefined {
  if (typeof start !== 'string' || !DAY.test(start) || typeof days !== 'number') return undefined
  return new Date(Date.parse(start) + (days - 1) * 86_400_000).toISOString().slice(0, 10)
}
