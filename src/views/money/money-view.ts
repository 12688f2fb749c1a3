import type { Cite } from '../cite.ts'

/** What money is asked for: by what it is ranked, what it measures, whose, where, since when, in which currency. */
export type MoneyAsked = {
  readonly by?: string
  readonly measure?: string
  readonly side?: string
  readonly host?: string
  readonly origin?: string
  readonly sector?: string
  /** First day of the period, or a month or year it begins with; left out: from the beginning. */
  readonly from?: string
  readonly currency?: string
}

/** What is asked for, by its name in queries, flags and forms. */
export const MONEY_ASKED = [
  'by',
  'measure',
  'side',
  'host',
  'origin',
  'sector',
  'from',
  'currency',
] as const satisfies readonly (keyof MoneyAsked)[]

/** One side of a comparison: our files, or what a source tells. */
export type MoneyTold = {
  readonly amount?: string
  readonly amountText?: string
  readonly projects?: number
  readonly asofText?: string
  readonly rankText?: string
  readonly recordId: string
  readonly marks: readonly number[]
  /** Other sources give another number for the same thing. */
  readonly disputed: boolean
}

/** A line of the ranking: our files beside what is told, and why they differ. */
export type MoneyRow = {
  readonly key: string
  readonly label: string
  /** Place in the order of our files; absent where the order would compare unlike sums. */
  readonly rank?: number
  readonly files: number
  readonly sums: readonly string[]
  readonly sumsText: string
  readonly told?: MoneyTold
  readonly difference?: string
  readonly why: readonly string[]
}

/** A part of registered capital, or its total: our files beside what is told. */
export type RegisteredRow = {
  readonly part: 'licensed' | 'adjusted' | 'share-purchase' | 'total'
  readonly word: string
  readonly sumsText: string
  readonly told?: MoneyTold
  readonly toldText?: string
  readonly difference?: string
}

/** Capital by origin, place, field, year or day, our files beside the figures told. */
export type MoneyView = {
  readonly asOf: string
  readonly asOfText: string
  readonly from?: string
  readonly by: string
  readonly byWord: string
  readonly measure: string
  readonly measureWord: string
  readonly side: string
  readonly sideWord: string
  readonly hostName: string
  readonly currency?: string
  readonly rows: readonly MoneyRow[]
  /** Newly registered, adjusted and bought with their sum. */
  readonly registered: readonly RegisteredRow[]
  /** Parts no source tells: the total told is that of the others only. */
  readonly registeredNote?: string
  /** The rates sums were converted by, each with its day. */
  readonly rates: readonly string[]
  /** Figures told that do not say how much is foreign and how much domestic: of no side, and counted nowhere here. */
  readonly mixedNote?: string
  /** Sums that could not be converted, and why. */
  readonly refusals: readonly string[]
  /** Capital of the other side, kept apart: how many files. */
  readonly apart: readonly { readonly side: string; readonly word: string; readonly files: number }[]
  readonly cites: readonly Cite[]
}

export const MONEY_BY = ['origin', 'place', 'sector', 'year', 'day'] as const
export type MoneyBy = (typeof MONEY_BY)[number]
