import type { Cite, CitedValue, PartyRef } from './cite.ts'
import type { Paging } from './ties/ties-view.ts'

/** Two bodies that work together, are to, or did, with the partners and countries their far side belongs to. */
export type LinkLine = {
  readonly recordId: string
  /** Bodies of our own place; empty where neither is known to be ours. */
  readonly ours: readonly PartyRef[]
  readonly theirs: readonly PartyRef[]
  /** Partners the far side belongs to by name. */
  readonly partners: readonly PartyRef[]
  /** Where its bodies are; of several countries all, one after another. */
  readonly countryName?: string
  readonly field?: CitedValue
  readonly status?: CitedValue
  readonly since?: CitedValue
  readonly marks: readonly number[]
}

/** Links between bodies on a day, the newest first; of one country where that is asked for. */
export type LinksView = {
  readonly asOf: string
  readonly asOfText: string
  /** ISO 3166-1. */
  readonly country?: string
  /** How many links there are with each country, of all on file. */
  readonly countries: readonly { readonly code: string; readonly name: string; readonly count: number }[]
  readonly total: number
  readonly lines: readonly LinkLine[]
  readonly paging: Paging
  readonly cites: readonly Cite[]
}
