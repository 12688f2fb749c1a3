import type { Place } from './place.ts'

/** The usual name of a place without what a list adds in brackets, as statements write it: `Kempten (Allgau)` to `Kempten`. */
export function plainName({ name }: Place): string {
  const bracket = name.indexOf(' (')
  return bracket > 0 ? name.slice(0, bracket) : name
}
