/** Whether a word that was sent or kept is one of these names; nothing every object bears counts. */
export function hasKey<T extends object>(of: T, key: PropertyKey): key is keyof T {
  return Object.hasOwn(of, key)
}
