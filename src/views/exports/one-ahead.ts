/**
 * What `load` gives for each piece of a list, in order; the next piece is loaded while the one before is being used, so that
 * database and program work side by side. Never more than two pieces are held.
 */
export async function* oneAhead<P, T>(
  list: readonly P[],
  size: number,
  load: (piece: readonly P[]) => Promise<readonly T[]>,
): AsyncGenerator<T, void, undefined> {
  const begin = (from: number): Promise<readonly T[]> => {
    const loading = from < list.length ? load(list.slice(from, from + size)) : Promise.resolve([])
    // Whoever stops early never waits for the piece begun; its failure is told to whoever asks for it.
    loading.catch(() => undefined)
    return loading
  }
  let coming = begin(0)
  for (let from = 0; from < list.length; from += size) {
    const piece = await coming
    coming = begin(from + size)
    yield* piece
  }
}
