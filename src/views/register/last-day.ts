import { type Cell, cellText } from '#intake/table.ts'
import type { Slots } from '#model/kinds/kind.ts'
import type { Problem } from '#model/problem.ts'
import type { Recipe } from '#model/recipe.ts'
import { addDays, daysBetween, isDay } from '#model/values/day.ts'
import { readDay } from './cell-day.ts'
import { endsBefore, firstDayMissing, unreadableDay } from './cell-problems.ts'

/** What a column that holds the last day of a journey is taken for. */
export const LAST_DAY = 'days.until'

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
  if (typeof start !== 'string' || !isDay(start) || !isDay(last))
    return { note: firstDayMissing(text, where) }
  const days = daysBetween(start, last) + 1
  return days > 0 ? { days } : { problem: endsBefore(text, where) }
}

/** The last day of a journey by its first and its length, ISO; undefined where either is not known to the day. */
export function lastDayOf(start: unknown, days: unknown): string | undefined {
  if (typeof start !== 'string' || !isDay(start) || typeof days !== 'number') return undefined
  return addDays(start, days - 1)
}
