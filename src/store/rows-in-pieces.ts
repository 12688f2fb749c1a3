import { type RawBuilder, sql } from 'kysely'
import type { OfficeTx } from './store.ts'

/** Rows asked for at once: few enough to leave the program its turn between two pieces. */
const AT_ONCE = 5000

/**
 * The rows of a query piece by piece, of one moment: for what is as long as the book, so that neither side holds all of it.
 * One at a time within a transaction. It is planned as what it is – every row, in the order of the file – where queries for
 * a page are planned to find few rows by an index.
 */
export async function* rowsInPieces<Row>(
  tx: OfficeTx,
  query: RawBuilder<unknown>,
): AsyncGenerator<readonly Row[]> {
  const before = await sql<{ cost: string }>`/* rowsInPieces */
    select current_setting('random_page_cost') as cost, set_config('random_page_cost', '4', true),
      set_config('cursor_tuple_fraction', '1', true)`.execute(tx.db)
  await sql`declare pieces no scroll cursor for ${query}`.execute(tx.db)
  await sql`select set_config('random_page_cost', ${before.rows[0]?.cost ?? '4'}, true)`.execute(tx.db)
  for (;;) {
    if (tx.isGivenUp?.()) throw new Error('a read was given up between two pieces')
    const { rows } = await sql<Row>`fetch forward ${sql.raw(String(AT_ONCE))} from pieces`.execute(tx.db)
    if (rows.length) yield rows
    if (rows.length < AT_ONCE) break
  }
  await sql`close pieces`.execute(tx.db)
}
