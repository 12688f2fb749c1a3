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
  /** ISO day the name was used on: a place that did not stand then is passed over. */
  readonly day?: string
  readonly country?: string
  readonly level?: PlaceLevel
}

/** Names to places. Pure over a buffer that was loaded once. */
export type Gazetteer = {
  readonly version: string
  /** All places of exactly this name (folded), best first: fitting level, larger unit, more people. */
  find(name: string, hints?: FindPlace): readonly Place[]
  get(id: string): Place | undefined
  /**
   * The longest run of folded tokens, from `start`, that is a name: how many tokens it takes and the places it may be.
   * Undefined where none stands.
   */
  match(
    folded: readonly string[],
    start: number,
    hints?: FindPlace,
  ): { readonly length: number; readonly places: readonly Place[] } | undefined
  /** Country code of a name, short form or nationality word in English or Vietnamese: `RoK`, `Hàn Quốc`, `Korean`. */
  country(name: string): string | undefined
  /** The units that merged into this one, and the units that hold its ground now. */
  predecessors(id: string): readonly Place[]
  heirs(id: string): readonly Place[]
  /** First-level units of a country on a day. */
  units(country: string, day: string): readonly Place[]
}
