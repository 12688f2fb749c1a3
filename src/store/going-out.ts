import { setImmediate, setTimeout } from 'node:timers/promises'
import type { Querying } from './transaction.ts'

/** Bytes of a connection that were asked to go out and have not, by what is asked of it. */
const waiting = new WeakMap<Querying, () => number>()

/** Thousandths of a second in which something goes out, unless the database is busy with what it has. */
const MOMENT = 1

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
  let before = left()
  await setImmediate()
  for (let now = left(); now > 0 && now !== before; now = left()) {
    before = now
    await setTimeout(MOMENT)
  }
}

function nothing(): number {
  return 0
}
