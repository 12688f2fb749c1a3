/** What sort of unit a place is, from the largest down. `zone` is an economic zone or park. */
export type PlaceLevel = 'country' | 'first' | 'second' | 'third' | 'city' | 'zone'

/**
 * A unit of the gazetteer. A unit that merged or changed its type is another place than its heir, even under one name
 * (Đà Nẵng before and after 1 July 2025): `from` and `to` (ISO days, `to` exclusive) say when it stood.
 */
export type Place = {
  readonly id: string
  /** Usual English name without its level word, as statements write it: `Da Nang`. */
  readonly name: string
  /** Name in Vietnamese where it differs: `Đà Nẵng`, `Sơn Đông`. */
  readonly nameVi?: string
  /** Native name where known. */
  readonly nameNative?: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  readonly level: PlaceLevel
  /** True for a city, whatever its level: a settlement, a municipality, a city that is a first-level unit. */
  readonly city?: boolean
  /** The place it lies within, where known. */
  readonly within?: string
  /** Degrees. */
  readonly lat?: number
  readonly lon?: number
  readonly population?: number
  readonly from?: string
  readonly to?: string
  /** The units that hold its ground after `to`. */
  readonly heirs?: readonly string[]
  readonly iso3166_2?: string
}

/** What is known of the place meant, to tell namesakes apart. */
export type FindPlace = {
  /**
   * ISO day the name was used on. A place that was not yet there is passed over; one that had ended is given only
   * where nothing of that name and weight stood: a text of 2026 that says Bình Dương means the former province.
   */
  readonly day?: string
  readonly country?: string
  /** `city` is met by a city of any level. */
  readonly level?: PlaceLevel
}

/** A name found in a run of tokens. */
export type PlaceMatch = {
  /** How many tokens it takes, a level word beside it included: `Khanh Hoa province` is 3. */
  readonly length: number
  /** What it may be, best first. */
  readonly places: readonly Place[]
  /** The name is also a plain word, a first name or a surname: it needs a cue to count as a place. */
  readonly weak: boolean
}

/** A country or nationality word found in a run of tokens. */
export type CountryMatch = {
  readonly length: number
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** `Korean` and `người Hàn`, as against `Korea`. */
  readonly nationality: boolean
  /** Folded, it is also another word or a name (`Anh`, `Mỹ`, `Jordan`): look at the original letters. */
  readonly weak: boolean
}

/** Names to places. Pure over a buffer that was loaded once. */
export type Gazetteer = {
  readonly version: string
  /** All places of this name (folded; a level word may stand with it), best first. */
  find(name: string, hints?: FindPlace): readonly Place[]
  get(id: string): Place | undefined
  /** The longest run of folded tokens, from `start`, that is a name. Undefined where none stands. */
  match(folded: readonly string[], start: number, hints?: FindPlace): PlaceMatch | undefined
  /** The longest country or nationality word, from `start`. */
  matchCountry(folded: readonly string[], start: number): CountryMatch | undefined
  /** Country code of a name, short form or nationality word in English or Vietnamese: `RoK`, `Hàn Quốc`, `Korean`. */
  country(name: string): string | undefined
  /** The units that ended in this one, districts included, the largest first. */
  predecessors(id: string): readonly Place[]
  /** The units that hold an ended unit's ground on a day, or now: heirs of heirs are followed. Empty where it stands. */
  heirs(id: string, day?: string): readonly Place[]
  /** First-level units of a country on a day. */
  units(country: string, day: string): readonly Place[]
}
