/**
 * Those of some items that something is true of, in their order; the same list where it is true of all of them. What is kept of
 * them for as long as a list is takes no more room than they do: a list that grew has room for more.
 */
export function thoseOf<T>(items: readonly T[], isOne: (item: T) => boolean): readonly T[] {
  return items.every(isOne) ? items : items.filter(isOne).slice()
}

/** Hands out lists of one text, each once: of a hundred thousand lines most name one partner, and one country. */
export function singles(): (text: string) => readonly string[] {
  const made = new Map<string, readonly string[]>()
  return (text) => {
    const there = made.get(text) ?? [text]
    made.set(text, there)
    return there
  }
}
