/// <reference path="./date-chinese.d.ts" />

import { CalendarVietnamese } from 'date-chinese'

/** The years that are reckoned: since both halves of the country kept one calendar, as far as anybody plans. */
export const LUNAR_YEARS: readonly number[] = Array.from({ length: 2100 - 1968 + 1 }, (_, i) => 1968 + i)

function isoOf({ year, month, day }: { year: number; month: number; day: number }): string {
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
}

function newYearOf(year: number) {
  const calendar = new CalendarVietnamese()
  calendar.fromJDE(calendar.newYear(year))
  return calendar
}

/** The first day of the lunar year that begins in `year`, by Vietnam's meridian. */
export function reckonNewYear(year: number): string {
  return isoOf(newYearOf(year).toGregorian(year))
}

/** A day of the lunar year that begins in `year`; never of a leap month. */
export function reckonLunarDay(year: number, month: number, day: number): string {
  const [cycle = 0, yearOfCycle = 0] = newYearOf(year).get()
  return isoOf(new CalendarVietnamese(cycle, yearOfCycle, month, 0, day).toGregorian(year))
}
