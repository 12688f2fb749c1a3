/**
 * When a tie began: the day it is said to stand since, else the first day of the stretch it is said to hold – unless its
 * status is another than standing, for then that day is when it came to be dormant, suspended or planned.
 */
export function tieBegan<Told>(told: {
  readonly since: Told | undefined
  readonly heldFrom: Told | undefined
  readonly status: unknown
}): Told | undefined {
  if (told.since !== undefined) return told.since
  return told.status === undefined || told.status === 'established' ? told.heldFrom : undefined
}
