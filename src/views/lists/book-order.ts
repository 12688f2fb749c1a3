/** What the book orders a fold by: its first day, the newest first, then its address. */
type Placed = { readonly begun: string; readonly id: string }

/** The order of the book. */
export function inBookOrder(a: Placed, b: Placed): number {
  if (a.begun !== b.begun) return a.begun < b.begun ? 1 : -1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/** The same list without some folds and with others in their place; the list that was is left as it is. */
export function replacedIn<T extends Placed>(
  list: readonly T[],
  gone: ReadonlySet<string>,
  fresh: readonly T[],
): readonly T[] {
  const kept = list.filter((one) => !gone.has(one.id))
  if (!fresh.length) return kept
  const made: T[] = []
  let at = 0
  for (const one of [...fresh].sort(inBookOrder)) {
    const before = firstAfter(kept, one, at)
    for (; at < before; at++) made.push(kept[at] as T)
    made.push(one)
  }
  for (; at < kept.length; at++) made.push(kept[at] as T)
  return made
}

function firstAfter<T extends Placed>(list: readonly T[], one: T, from: number): number {
  let [low, high] = [from, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (inBookOrder(list[middle] as T, one) < 0) low = middle + 1
    else high = middle
  }
  return low
}
