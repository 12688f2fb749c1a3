import type { PartyRef } from './cite.ts'
import type { TiesView } from './ties/ties-view.ts'

/** What happened on a day: a paper signed, people who met, a greeting sent or received, a gift. */
export type TimelineSort = 'paper' | 'met' | 'greeting' | 'gift'

export type TimelineMark = {
  readonly recordId: string
  readonly sort: TimelineSort
  /** ISO as precisely as known. */
  readonly on: string
  readonly onText: string
}

/** A tie as a line of years: from when to when it is on file, and what happened on it. */
export type TimelineRow = {
  readonly recordId: string
  readonly partner: PartyRef
  readonly kindText?: string
  readonly stateWord: string
  /** On the day read it stands, is suspended or ended, or was only planned. */
  readonly standing: 'stands' | 'over' | 'ahead'
  /** ISO as precisely as known; absent where no source tells when it began. */
  readonly since?: string
  readonly sinceText?: string
  /** The day it ended or lapsed, where it did. */
  readonly ended?: string
  /** In turn, the first first. */
  readonly marks: readonly TimelineMark[]
}

/** The ties of a page of the list on one scale of years: from the first of January of one to that of another. */
export type TimelineView = {
  readonly ties: TiesView
  readonly from: number
  readonly to: number
  readonly rows: readonly TimelineRow[]
}
