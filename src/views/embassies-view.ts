import type { EmbassySort } from '#registry/embassy-name.ts'
import type { Cite, CitedValue, PartyRef } from './cite.ts'

/** Somebody who heads or headed an embassy or consulate, with the days and the sources. */
export type EmbassyHead = {
  readonly recordId: string
  readonly person: PartyRef
  readonly role: string
  readonly from?: string
  readonly fromText?: string
  readonly to?: string
  readonly toText?: string
  /** The newest day a source shows the person in this office. */
  readonly seen?: string
  readonly seenText?: string
  readonly present: boolean
  readonly marks: readonly number[]
}

/** An embassy, consulate or honorary consul of a country. */
export type Embassy = {
  readonly key: string
  readonly sort: EmbassySort
  readonly sortWord: string
  readonly name: string
  readonly country: string
  readonly countryName: string
  /** The bodies the sources name, in either language. */
  readonly bodies: readonly PartyRef[]
  /** Where it is accredited, as a source states it; else the seat in its name. */
  readonly area?: CitedValue
  readonly seat?: string
  /** In turn, the first first. */
  readonly heads: readonly EmbassyHead[]
}

export type EmbassiesView = {
  readonly asOf: string
  readonly asOfText: string
  readonly embassies: readonly Embassy[]
  readonly cites: readonly Cite[]
}
