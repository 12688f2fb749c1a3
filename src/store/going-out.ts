import { setImmediate } from 'node:timers/promises'
import type { Querying } from './transaction.ts'

/** Bytes of a connection that were asked to go out and have not, by what is asked of it. */
const waiting = new WeakMap<Querying, () => number>()

/** So many turns nothing has to go out any more before it is taken that the database is busy: half a thousandth of a second. */
const PATIENCE = 50

/** Tells how much waits to go out on the connection that is asked through `db`. */
export function watchGoingOut(db: Querying, bytes: () => number): void {
  waiting.set(db, bytes)
}

/**
 * Gives everything else its turn. Where the database is just taking in what was asked of it, it has all of it first: a
 * socket holds a small part of many rows, and if more is worked on here each time it was emptied, the database stands still.
 */
export async function givingWay(db: Querying): Promise<void> {
  const left = waiting.get(db) ?? nothing
  const before = left()
  await setImmediate()
  let last = left()
  if (last === before) return
  for (let still = 0; last > 0 && still < PATIENCE; still += 1) {
    await setImmediate()
    const now = left()
    if (now < last) still = 0
    last = now
  }
}

function nothing(): number {
  return 0
}
