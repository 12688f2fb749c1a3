import { setImmediate } from 'node:timers/promises'

/** So many rows are a thousandth of a second of work. What is sent meanwhile goes out a socket's fill at a time, once between two few. */
const ROWS = 20

/** The first run is short, so that the database has something to do soon; each is half as long again as the one before, up to the last. */
const FIRST = 200
const LONGEST = 4000

/** What becomes of each row, in their order; between two few, what is sent goes on going out and others have their turn. */
export async function mapGivingWay<Row, To>(
  rows: readonly Row[],
  to: (row: Row) => To,
): Promise<readonly To[]> {
  const made: To[] = []
  for (const row of rows) {
    made.push(to(row))
    if (made.length % ROWS === 0) await setImmediate()
  }
  return made
}

/**
 * Rows in runs, made ready a few at a time: between two few, answers of the database are heard and its next question is put,
 * so that it need not stand still while rows are made ready; and others have their turn.
 */
export async function* runsGivingWay<Row>(rows: Iterable<Row>): AsyncGenerator<readonly Row[]> {
  let length = FIRST
  let run: Row[] = []
  for (const row of rows) {
    run.push(row)
    if (run.length % ROWS === 0) await setImmediate()
    if (run.length < length) continue
    yield run
    run = []
    length = Math.min(1.5 * length, LONGEST)
  }
  if (run.length) yield run
}
