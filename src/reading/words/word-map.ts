/** A word list as a map: a word that is not in it is told at once, where a plain object would be searched to its root. */
export function wordMap<T>(words: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  return new Map(Object.entries(words))
}
