import { givingWay } from './going-out.ts'
import type { OfficeTx } from './store.ts'

/** Rows written at once: enough to be fast, few enough to tell how far it has come. */
const AT_ONCE = 1000

/**
 * Writes rows in pieces. A piece is handed to the database while the next is made ready; a transaction has one connection,
 * which takes them in turn: when one is written, the next has gone out before another is made ready.
 */
export async function inPieces<Row>(
  tx: OfficeTx,
  rows: readonly Row[],
  write: (piece: readonly Row[], from: number) => Promise<unknown>,
  tell: (done: number) => void = () => undefined,
): Promise<void> {
  let before: Promise<unknown> = Promise.resolve()
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const piece = write(rows.slice(from, from + AT_ONCE), from)
    // Heard at once, so that a piece that fails while another is waited for ends the work and not the program.
    piece.catch(() => undefined)
    await before
    await givingWay(tx.db)
    before = piece
    tell(Math.min(from + AT_ONCE, rows.length))
  }
  await before
}
