/** Rows handed to the one connection of a transaction while more are made ready. */
export type WriteBehind<Row> = {
  /** Takes rows, and comes back when few enough of them wait to be written. */
  readonly add: (rows: readonly Row[]) => Promise<void>
  /** Comes back when all are written; throws what the first piece that failed threw. */
  readonly done: () => Promise<void>
}

/** One piece is written while the next is at hand. */
const AT_HAND = 2

/** The most rows in one piece, and the most that wait behind those at hand. */
const MOST = 4000

/**
 * Writes rows in their order, behind whoever makes them ready. What came while a piece was written is the next piece: a
 * database that is ahead gets rows at once, and one that is behind gets many at a time, which costs it less.
 */
export function writeBehind<Row>(write: (piece: readonly Row[]) => Promise<unknown>): WriteBehind<Row> {
  // In the order they were begun; one that failed stays, so that it is heard of.
  const begun = new Set<Promise<void>>()
  let waiting: Row[] = []
  const begin = () => {
    while (waiting.length && begun.size < AT_HAND) {
      const rows = waiting.slice(0, MOST)
      waiting = waiting.slice(MOST)
      const piece: Promise<void> = write(rows).then(() => {
        begun.delete(piece)
        begin()
      })
      // Heard at once, so that one that fails while another is waited for ends the work and not the program.
      piece.catch(() => undefined)
      begun.add(piece)
    }
  }
  const oldest = async () => {
    const [piece] = begun
    await piece
  }
  return {
    add: async (rows) => {
      waiting = [...waiting, ...rows]
      begin()
      while (waiting.length >= MOST) await oldest()
    },
    done: async () => {
      while (begun.size) await oldest()
    },
  }
}
