import type { Language } from '#model/problem.ts'
import { printDate } from '#model/values/date.ts'

/** Where the offices' clocks hang. A day begins there seven hours before it does in UTC. */
const ZONE = 'Asia/Ho_Chi_Minh'

const PARTS = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

function partsOf(at: Date): Readonly<Record<string, string>> {
  return Object.fromEntries(PARTS.formatToParts(at).map(({ type, value }) => [type, value]))
}

/** The day it is at the desk at a moment, as ISO: what is written there before seven in the morning is of that morning. */
export function dayHere(at: Date): string {
  const { year, month, day } = partsOf(at)
  return `${year}-${month}-${day}`
}

/** A moment at the desk, its day written as every day of the book is: `22/11/2026, 03:56`. */
export function printMoment(iso: string, lang: Language): string {
  const at = new Date(iso)
  const { hour, minute } = partsOf(at)
  return `${printDate(dayHere(at), lang)}, ${hour}:${minute}`
}

/** Until when we count what we knew, printed: a day, or a moment at the desk. */
export function printKnownAt(knownAt: string, lang: Language): string {
  return knownAt.length === 10 ? printDate(knownAt, lang) : printMoment(knownAt, lang)
}
