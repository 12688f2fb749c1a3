import type { PlaceLevel } from '../../src/gazetteer/place.ts'
import { keyOf } from './names.ts'

/** A place while the file is being built. `keys` are folded names it is found by. */
export type PlaceDraft = {
  id: string
  name: string
  vi?: string
  native?: string
  country: string
  level: PlaceLevel
  city: boolean
  within?: string
  lat: number
  lon: number
  population: number
  /** People that count for its place among namesakes, where no population is known. */
  weight: number
  /** What its level or office adds to the logarithm of its people. */
  bonus: number
  from?: string
  to?: string
  heir?: string
  iso?: string
  keys: Set<string>
}

/** A place with the codes of the units it lies in. */
export type UnitDraft = PlaceDraft & { admin1: string; admin2?: string }

/** Adds the keys of names; names that cannot be keys are passed over. */
export function addKeys(place: PlaceDraft, names: readonly (string | undefined)[]): void {
  for (const name of names) {
    const key = name ? keyOf(name) : undefined
    if (key) place.keys.add(key)
  }
}

/** Gives a place the people and names of another entry of the same place; a name it has already stays. */
export function takeFigures(place: PlaceDraft, other: PlaceDraft): void {
  place.population = other.population
  place.weight = Math.max(place.weight, other.weight)
  place.bonus = Math.max(place.bonus, other.bonus)
  if (other.vi) place.vi ??= other.vi
  if (other.native) place.native ??= other.native
  for (const key of other.keys) place.keys.add(key)
}
