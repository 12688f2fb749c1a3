import type { FeastName } from '#model/feast-names.ts'
import type { PartnerLanguage } from '#model/values/partner-language.ts'
import type { Cite, PartyRef } from './cite.ts'
import type { Paging } from './ties/ties-view.ts'

/** What gives occasion to write: round years of a tie, of an agreement or of diplomatic relations, or a feast. */
export type OccasionSort = 'tie' | 'agreement' | 'relations' | FeastName

/** One partner to write to on an occasion, and what was written. */
export type OccasionPartner = {
  /** Address of the letter. */
  readonly key: string
  readonly party: PartyRef
  readonly sent?: { readonly on: string; readonly onText: string; readonly recordId: string }
  readonly gifts: number
}

/** Something to mark: a day, or only a month or year where no more is known. */
export type Occasion = {
  readonly id: string
  readonly sort: OccasionSort
  readonly year: number
  readonly name: string
  readonly on: string
  readonly onText: string
  /** Of a feast of several days. */
  readonly lastDay?: string
  /** Days from the day read; absent where no day is known. */
  readonly inDays?: number
  readonly years?: number
  readonly country?: string
  readonly countryName?: string
  /** Where the day of a feast is taken from; what the book says has marks instead. */
  readonly source?: string
  readonly marks: readonly number[]
  /** Partners to write to, on this page and others; absent where all stand here. */
  readonly partnerCount?: number
  readonly partners: readonly OccasionPartner[]
}

export type OccasionsView = {
  readonly office: string
  readonly officeName: string
  readonly from: string
  readonly to: string
  readonly fromText: string
  readonly toText: string
  readonly days: number
  /** How the list was made, in a sentence. */
  readonly rule: string
  readonly occasions: readonly Occasion[]
  /** Countries of partners whose national day moves from year to year or is not in the table. */
  readonly withoutDay: readonly string[]
  readonly paging: Paging
  readonly cites: readonly Cite[]
}

/** One sentence of a letter: the words it rests on, the table its day comes from, or the desk's own. */
export type GreetingSentence = {
  readonly text: string
  readonly marks: readonly number[]
  readonly table?: string
  readonly desk: boolean
}

/** A gift on file between us and a partner. */
export type GiftLine = {
  readonly recordId: string
  readonly text: string
  readonly onText?: string
  readonly marks: readonly number[]
}

/** A draft letter of good wishes to one partner on one occasion, in one language. */
export type GreetingView = {
  readonly key: string
  readonly lang: 'en' | 'vi'
  readonly occasion: Occasion
  readonly partner: PartyRef
  readonly officeName: string
  readonly homeName: string
  readonly dated: string
  readonly subject: string
  /** Who it goes to, line by line; and how they are spoken to. */
  readonly addressee: readonly string[]
  readonly salutation: string
  /** The partner's language beside ours: the day as it writes it, and those names that are on file in its script. */
  readonly beside?: {
    readonly lang: PartnerLanguage
    readonly dated: string
    readonly addressee: readonly string[]
  }
  readonly sentences: readonly GreetingSentence[]
  readonly signs?: { readonly name: string; readonly post: string }
  readonly gifts: readonly GiftLine[]
  readonly sent?: OccasionPartner['sent']
  readonly cites: readonly Cite[]
}
