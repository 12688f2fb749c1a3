import type { PartyRef } from './cite.ts'
import type { TiesView } from './ties/ties-view.ts'

/** Degrees. */
export type Spot = { readonly lat: number; readonly lon: number }

/** How a tie is drawn: by its kind while it stands. */
export type MapSort = 'sister-city' | 'friendship' | 'cooperation' | 'over'

/** A partner where it lies; what is told of the tie beside its name where its line stands on the page. */
export type PlacedPartner = {
  readonly partner: PartyRef
  readonly spot: Spot
  readonly sort: MapSort
  readonly told: readonly string[]
  /** Partners its line stands for, where it is a country's. */
  readonly of?: number
}

/**
 * Ties of a list on a day with where their partners lie: every partner on the map, and a page of the list. The ones nobody
 * can place are named, not left out; of very many the first, and how many more.
 */
export type MapView = {
  readonly ties: TiesView
  readonly home?: Spot & { readonly name: string }
  readonly placed: readonly PlacedPartner[]
  /** Partners on the map where they are too many for a line each: a line is then a country's. */
  readonly gathered?: number
  readonly unplaced: readonly PartyRef[]
  readonly unplacedMore: number
}
