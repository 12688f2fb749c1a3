/** A list with one of its ids moved a place up or down; the very list where it stands at its end already. */
export function moved(ids: readonly string[], id: string, by: -1 | 1): readonly string[] {
  const at = ids.indexOf(id)
  const to = at + by
  if (at < 0 || to < 0 || to >= ids.length) return ids
  const without = ids.filter((one) => one !== id)
  return [...without.slice(0, to), id, ...without.slice(to)]
}
