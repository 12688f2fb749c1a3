import { daysInMonth } from '#model/values/day.ts'

/** The day a text was published, as far as it is known: a year, a month of it, or the day. */
export type Reference = { readonly year: number; readonly month?: number; readonly day?: number }

/** What a phrase states of a day. */
export type Parts = { readonly year?: number; readonly month?: number; readonly day?: number }

const DAY_MS = 86_400_000

function pad(value: number): string {
  return String(value).padStart(2, '0')
}

/** `2025`, `2025-04` or `2025-04-02`. */
export function isoOf(year: number, month?: number, day?: number): string {
  if (!month) return String(year)
  return day ? `${year}-${pad(month)}-${pad(day)}` : `${year}-${pad(month)}`
}

export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** Reads the start of an ISO day, month or year (of an interval: its first part). */
export function parseReference(iso: string | undefined): Reference | undefined {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(iso ?? '')
  if (!match) return undefined
  return {
    year: Number(match[1]),
    ...(match[2] ? { month: Number(match[2]) } : {}),
    ...(match[3] ? { day: Number(match[3]) } : {}),
  }
}

function serial({ year, month = 7, day = 1 }: Reference): number {
  return Math.round(Date.UTC(year, month - 1, day) / DAY_MS)
}

/** The ISO day some days from a full reference day. */
export function dayFrom(reference: Reference, days: number): string {
  return new Date((serial(reference) + days) * DAY_MS).toISOString().slice(0, 10)
}

/** The ISO month some months from a reference month. */
export function monthFrom(reference: Reference, months: number): string {
  const at = reference.year * 12 + (reference.month ?? 1) - 1 + months
  return isoOf(Math.floor(at / 12), (at % 12) + 1)
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(reference: Reference): number {
  return ((serial(reference) + 3) % 7) + 1
}

/**
 * The year of a day or month told without one: that which lies nearest the day of publication, so within six months of
 * it. What a sentence tells as to come is never put more than a month back, nor what it looks back to a month ahead.
 */
export function nearestYear(
  month: number,
  day: number | undefined,
  reference: Reference,
  tense: 'future' | 'past' | undefined,
): number {
  if (!reference.month) return reference.year
  const today = serial({ day: 15, ...reference })
  const distance = (year: number): number => serial({ year, month, day: day ?? 15 }) - today
  const years = [reference.year - 1, reference.year, reference.year + 1]
  const fits = (year: number): boolean =>
    tense === 'future' ? distance(year) > -45 : tense === 'past' ? distance(year) < 45 : true
  const allowed = years.filter(fits)
  return allowed.reduce(
    (best, year) => (Math.abs(distance(year)) < Math.abs(distance(best)) ? year : best),
    allowed[0] ?? reference.year,
  )
}
