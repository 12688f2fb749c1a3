/**
 * `{ ...base, ...more }`. To be used where `more` brings keys `base` has not: the engine gives every object that a literal
 * makes out of a spread and a new key behind it a layout of its own, and whatever then reads it is looked up the long way, at
 * every reading, through the whole document. Objects grown here alike are laid out alike.
 */
export function grown<A extends object, B extends object>(base: A, more: B): A & B {
  return Object.assign({}, base, more)
}
