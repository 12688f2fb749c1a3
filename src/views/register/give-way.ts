import { givingWay } from '#store/going-out.ts'
import type { OfficeTx } from '#store/store.ts'

/** So many rows are a thousandth of a second of work. */
const ROWS = 20

/** The first run is short, so that the database has something to do soon; each is half as long again as the one before, up to the longest. */
const FIRST = 200
const LONGEST = 4000

/** The last run is no short one, so that what is worked out when all rows are known is worked out while it is written. */
const SHORTEST_LAST = 2000

/** What becomes of each row, in their order; between two few, what is sent goes on going out and others have their turn. */
export async function mapGivingWay<Row, To>(
  tx: OfficeTx,
  rows: readonly Row[],
  to: (row: Row) => To,
): Promise<readonly To[]> {
  const made: To[] = []
  for (const row of rows) {
    made.push(to(row))
    if (made.length % ROWS === 0) await givingWay(tx.db)
  }
  return made
}

/**
 * Rows in runs, made ready a few at a time: between two few, answers of the database are heard and its next question is put,
 * so that it need not stand still while rows are made ready; and others have their turn.
 */
export async function* runsGivingWay<Row>(
  tx: OfficeTx,
  rows: Iterable<Row>,
  total: number,
): AsyncGenerator<readonly Row[]> {
  let length = FIRST
  let left = total
  let run: Row[] = []
  for (const row of rows) {
    run.push(row)
    if (run.length % ROWS === 0) await givingWay(tx.db)
    if (run.length < length || left - run.length < Math.min(length, SHORTEST_LAST)) continue
    left -= run.length
    yield run
    run = []
    length = Math.min(1.5 * length, LONGEST)
  }
  if (run.length) yield run
}
