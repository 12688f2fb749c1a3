import type { Language } from '#model/problem.ts'
import { printDate } from '#model/values/date.ts'
import { wallTimeAt } from '#model/values/zone.ts'

/** A moment on the clocks of an office, its day written as every day of the book is: `22/11/2026, 03:56`. */
export function printMoment(instant: string | Date, lang: Language, zone: string): string {
  const { day, time } = wallTimeAt(instant, zone)
  return `${printDate(day, lang)}, ${time}`
}

/** Until when we count what we knew, printed: a day, or a moment on the clocks of the office. */
export function printKnownAt(knownAt: string, lang: Language, zone: string): string {
  return knownAt.length === 10 ? printDate(knownAt, lang) : printMoment(knownAt, lang, zone)
}
