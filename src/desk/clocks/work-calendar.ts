import type { Bilingual } from '#model/problem.ts'
import { addDays, weekdayOf } from '#model/values/day.ts'
import { holidayBook } from './holidays/all-holiday-books.ts'
import type { Holiday } from './holidays/holiday-book.ts'
import { weekendOf } from './weekend.ts'

/** A day the office says is worked or not, whatever the calendar says: a swapped Saturday, a day off of its own. */
export type DayOverride = { readonly day: string; readonly works: boolean; readonly name: string }

/** Which days are worked in a country. Days are ISO. */
export type WorkCalendar = {
  readonly country: string
  /** False where only the weekend is known in a year: public holidays have to be entered. */
  holidaysKnownIn(year: number): boolean
  isWorkingDay(day: string): boolean
  /** Why a day is not worked: a holiday's name, or the office's own words. Undefined for weekends and working days. */
  nameOf(day: string): Bilingual | undefined
  /** The `count`-th working day after `day`, or before it where negative; 0 gives the day, or the next one worked. */
  addWorkingDays(day: string, count: number): string
  /** Working days after `from` up to and with `to`; negative where `to` lies before. */
  workingDaysBetween(from: string, to: string): number
}

/** Longest run of days off that is looked through; a calendar with a longer one is not one. */
const LONGEST_REST = 60

/** The working days of a country, with the days an office entered laid over them. */
export function makeWorkCalendar(country: string, overrides: readonly DayOverride[] = []): WorkCalendar {
  const own = new Map(overrides.map((one) => [one.day, one]))
  const weekend = weekendOf(country)
  const years = new Map<string, ReadonlyMap<string, Bilingual>>()
  const holidayOn = (day: string): Bilingual | undefined => {
    const year = day.slice(0, 4)
    const known = years.get(year) ?? namesOf(holidayBook(country, Number(year))?.on(Number(year)) ?? [])
    years.set(year, known)
    return known.get(day)
  }
  const isWorkingDay = (day: string) =>
    own.get(day)?.works ?? (!weekend.includes(weekdayOf(day)) && !holidayOn(day))
  return {
    country,
    holidaysKnownIn: (year) => holidayBook(country, year) !== undefined,
    isWorkingDay,
    nameOf: (day) => {
      const said = own.get(day)
      if (said) return said.works ? undefined : { en: said.name, vi: said.name }
      return holidayOn(day)
    },
    addWorkingDays: (day, count) => add(isWorkingDay, day, count),
    workingDaysBetween: (from, to) => between(isWorkingDay, from, to),
  }
}

function namesOf(holidays: readonly Holiday[]): ReadonlyMap<string, Bilingual> {
  return new Map(holidays.map(({ day, name }) => [day, name]))
}

function step(isWorkingDay: (day: string) => boolean, day: string, by: 1 | -1): string {
  let next = addDays(day, by)
  for (let tried = 0; tried < LONGEST_REST && !isWorkingDay(next); tried++) next = addDays(next, by)
  return next
}

function add(isWorkingDay: (day: string) => boolean, day: string, count: number): string {
  if (count === 0) return isWorkingDay(day) ? day : step(isWorkingDay, day, 1)
  let at = day
  for (let left = Math.abs(count); left > 0; left--) at = step(isWorkingDay, at, count > 0 ? 1 : -1)
  return at
}

function between(isWorkingDay: (day: string) => boolean, from: string, to: string): number {
  if (to < from) return -between(isWorkingDay, to, from)
  let count = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day)) count++
  return count
}
