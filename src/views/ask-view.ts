import type { Cite, PartyRef } from './cite.ts'
import type { Answer, PartnerView } from './partner-view.ts'

/** One sentence of an answer with the marks it rests on. */
export type AnswerLine = {
  readonly text: string
  readonly marks: readonly number[]
  /** The matter it tells of; none for a count over all of them. */
  readonly recordId?: string
}

/** The file of a delegation that leaves or comes on the days asked for: the desk's own work, which no source tells. */
export type AskedFile = {
  readonly missionId: string
  readonly title: string
  readonly dayText: string
}

/**
 * The answer to a typed question, one of four: found, and every sentence cited; nothing on file; not understood; or read but
 * not confirmed.
 */
export type AskView = {
  readonly question: string
  readonly answer: Answer
  /** Which way of asking it was taken for. */
  readonly form?: string
  /** What was taken from the question, in a sentence. */
  readonly understood?: string
  /** Whom it is about, where that is on file. */
  readonly subject?: PartyRef
  readonly lines: readonly AnswerLine[]
  readonly cites: readonly Cite[]
  /** The whole page, where all about somebody was asked for. */
  readonly partner?: PartnerView
  /** Where it was asked what is due: the delegations of those days that have a file. */
  readonly files?: readonly AskedFile[]
  /** Why there is no answer, or what to try instead. */
  readonly hint?: string
  /** Questions that would be understood. */
  readonly tries: readonly string[]
  /** Read but not confirmed, on what was asked: told apart, never mixed in. */
  readonly unconfirmed: PartnerView['unconfirmed']
}
