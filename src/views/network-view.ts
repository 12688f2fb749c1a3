import type { Cite, CitedValue, PartyRef } from './cite.ts'
import type { MapSort } from './map-view.ts'
import type { ListView, Paging } from './ties/ties-view.ts'

/** How what joins two bodies is drawn: work together, a paper they signed, or what is planned or over. */
export type BodySort = 'link' | 'paper' | 'over'

/** Two bodies that work together, or signed a paper, below the tie of their places. */
export type NetworkBody = {
  readonly recordId: string
  readonly sort: BodySort
  readonly ours: readonly PartyRef[]
  readonly theirs: readonly PartyRef[]
  /** The matter in one printed sentence. */
  readonly text: string
  readonly marks: readonly number[]
}

/** A tie with one partner, and the bodies linked below it. */
export type NetworkPartner = {
  readonly recordId: string
  readonly partner: PartyRef
  readonly sort: MapSort
  readonly bodies: readonly NetworkBody[]
  /** What the list says of it, where its line stands on the page. */
  readonly told?: { readonly kind?: CitedValue; readonly since?: CitedValue; readonly stateWord: string }
}

/** The partners of one country: all of them, or of very many those whose lines stand on the page. */
export type NetworkCountry = {
  /** ISO 3166-1; empty for partners of whom no country is known. */
  readonly code: string
  readonly name: string
  /** Partners of the whole list. */
  readonly count: number
  /** Its closest tie. */
  readonly sort: MapSort
  readonly partners: readonly NetworkPartner[]
  /** Bodies of the country that belong to no partner shown. */
  readonly bodies: readonly NetworkBody[]
}

/**
 * Who is tied to whom on a day: our place, the countries, the partners of a list of ties in them, and under each tie the bodies
 * linked. A body belongs to the partner its name names, else to its country.
 */
export type NetworkView = {
  /** The list of ties it is of, with the records that stand on its page. */
  readonly list: ListView<string>
  /** Which of its lines are told, where it has several pages. */
  readonly paging?: Paging
  readonly home: string
  readonly countries: readonly NetworkCountry[]
  /** Partners of the whole list, where they are too many to be drawn one by one. */
  readonly gathered?: number
  /** Links of bodies of whom neither a partner nor a country is known. */
  readonly elsewhere: readonly NetworkBody[]
  /** Links that are left out because there are too many. */
  readonly moreBodies: number
  /** Quotes of ties and of bodies, by one row of marks. */
  readonly cites: readonly Cite[]
}
