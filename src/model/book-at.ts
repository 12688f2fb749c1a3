/**
 * The two days a book is read at: the day it is read as of, and until when we count what we knew. Both ISO; `asOf` a day,
 * `knownAt` a day (to its end at the desk) or a moment. What is left out is today.
 */
export type BookAt = { readonly asOf?: string; readonly knownAt?: string }

/** Where the desks' clocks stand, the year round. */
const DESK_OFFSET = '+07:00'

/** The last moment of what was known: a day ends at the desk's midnight. Milliseconds, as moments of the history are kept. */
export function momentKnown(knownAt: string): Date {
  return new Date(/^\d{4}-\d{2}-\d{2}$/.test(knownAt) ? `${knownAt}T23:59:59.999${DESK_OFFSET}` : knownAt)
}
