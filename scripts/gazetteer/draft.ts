import type { PlaceLevel } from '../../src/gazetteer/place.ts'

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
