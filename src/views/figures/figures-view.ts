import type { Cite, CitedValue, PartyRef } from '../cite.ts'
import type { Paging } from '../ties/ties-view.ts'

/** What figures are asked for: of a place, an investor, a field, a measure; and those to be added up, by address. */
export type FiguresAsked = {
  readonly host?: string
  readonly origin?: string
  readonly sector?: string
  readonly measure?: string
  readonly sum?: readonly string[]
  readonly page?: number
  /** Figures on a page; all of them where left out. */
  readonly size?: number
}

/** One figure with the terms it was told in; other numbers for the same thing stand in its values. */
export type FigureLine = {
  readonly recordId: string
  readonly marks: readonly number[]
  readonly asof?: CitedValue
  readonly projects?: CitedValue
  readonly amount?: CitedValue
  /** ISO 4217. */
  readonly currency?: string
  readonly estimated: boolean
  readonly certainty: string
  /** The ground it was told for, where the source names another than the place. */
  readonly territory?: PartyRef
  /** “Among the first 5 by capital”. */
  readonly rank?: CitedValue
  readonly rankText?: string
  /** Other sources give another number for the same thing. */
  readonly disputed: boolean
  readonly chosen: boolean
}

/** What was told of one place, one investor, one field and one measure, the newest first. */
export type FigureSeries = {
  readonly host: PartyRef
  /** Until when the place stood, where it does no more. */
  readonly hostUntil?: string
  readonly origin?: PartyRef
  /** The one field it speaks of; absent: all together. */
  readonly sector?: string
  readonly sectorWord?: string
  readonly measure?: string
  readonly measureWord: string
  readonly lines: readonly FigureLine[]
}

/** Why figures were not added up: the rule, why, and what to choose instead. */
export type SumRefused = {
  readonly rule: string
  readonly says: string
  readonly clause: string
  readonly source: string
  readonly satisfiedBy: string
}

/** A total with what it is of, or why there is none. */
export type FigureSum = {
  readonly of: readonly string[]
  /** The same in their series, wherever in the list they stand, or outside what it is cut down to. */
  readonly chosen: readonly FigureSeries[]
  readonly projects?: number
  readonly projectsText?: string
  /** `382000000 USD`. */
  readonly amount?: string
  readonly amountText?: string
  readonly onGround?: PartyRef
  /** Figures among them that other sources put otherwise. */
  readonly disputed: number
  readonly marks: readonly number[]
  readonly refusals: readonly SumRefused[]
}

/** A choice of a filter with how many figures it has. */
export type FigureChoice = { readonly value: string; readonly label: string; readonly count: number }

/** The figures of an office's book on a day, in series; and a sum where one was asked for. */
export type FiguresView = {
  readonly asOf: string
  readonly asOfText: string
  readonly total: number
  readonly series: readonly FigureSeries[]
  readonly hosts: readonly FigureChoice[]
  readonly origins: readonly FigureChoice[]
  readonly sectors: readonly FigureChoice[]
  readonly measures: readonly FigureChoice[]
  readonly sum?: FigureSum
  readonly paging: Paging
  readonly cites: readonly Cite[]
}
