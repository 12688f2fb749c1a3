import { setImmediate } from 'node:timers/promises'

/** So many rows are a few milliseconds of work. */
const ROWS = 50

/**
 * Rows in runs of `length`, made ready a few at a time: between two few, answers of the database are heard and its next
 * question is put, so that it need not stand still while rows are made ready; and others have their turn.
 */
export async function* runsGivingWay<Row>(
  rows: Iterable<Row>,
  length: number,
): AsyncGenerator<readonly Row[]> {
  let run: Row[] = []
  for (const row of rows) {
    run.push(row)
    if (run.length % ROWS === 0) await setImmediate()
    if (run.length < length) continue
    yield run
    run = []
  }
  if (run.length) yield run
}
