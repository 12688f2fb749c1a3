import { lastMomentOf } from './values/zone.ts'

/**
 * The two days a book is read at: the day it is read as of, and until when we count what we knew. Both ISO; `asOf` a day,
 * `knownAt` a day (to its end at the desk) or a moment. What is left out is today.
 */
export type BookAt = { readonly asOf?: string; readonly knownAt?: string }

/** The last moment of what was known: a day ends at midnight on the clocks of the office whose book it is. */
export function momentKnown(knownAt: string, zone: string): Date {
  return /^\d{4}-\d{2}-\d{2}$/.test(knownAt) ? lastMomentOf(knownAt, zone) : new Date(knownAt)
}
