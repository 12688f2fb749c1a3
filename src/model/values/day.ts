/** Days, here and everywhere, are ISO (`2025-04-02`) with a year of four digits. */
const DAY_MS = 86_400_000
const FIRST_MS = Date.parse('0001-01-01T00:00:00Z')
const LAST_MS = Date.parse('9999-12-31T00:00:00Z')

function utcOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`)
}

function dayOf(ms: number): string {
  return new Date(Math.min(Math.max(ms, FIRST_MS), LAST_MS)).toISOString().slice(0, 10)
}

function isoDay(year: number, month: number, date: number): string {
  const [y, m, d] = [String(year).padStart(4, '0'), String(month), String(date)]
  return `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`
}

/** True for a day that the calendar has; of a year before 1000, which nothing here tells of, none. */
export function isDay(text: string): boolean {
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(text)) return false
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number)
  return month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month)
}

/** How many days a month has; months count from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** Day of the week, 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: string): number {
  return new Date(utcOf(day)).getUTCDay()
}

/** Calendar days from one day to another; below 0 where the second comes first. */
export function daysBetween(from: string, to: string): number {
  return (utcOf(to) - utcOf(from)) / DAY_MS
}

/** The day `count` calendar days after another, before it where `count` is below 0; never past the first or last year. */
export function addDays(day: string, count: number): string {
  return dayOf(utcOf(day) + count * DAY_MS)
}

/** The same day so many months later, or earlier; where that month is shorter, its last day. Never past the first or last year. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const at = year * 12 + month - 1 + months
  const [newYear, newMonth] = [Math.floor(at / 12), (at % 12) + 1]
  if (newYear < 1) return dayOf(FIRST_MS)
  if (newYear > 9999) return dayOf(LAST_MS)
  return isoDay(newYear, newMonth, Math.min(date, daysInMonth(newYear, newMonth)))
}

/** The same day so many years later, or earlier; 29 February becomes 28 where the year has none. */
export function addYears(day: string, years: number): string {
  return addMonths(day, years * 12)
}

/** The day before. */
export function eveOf(day: string): string {
  return addDays(day, -1)
}
