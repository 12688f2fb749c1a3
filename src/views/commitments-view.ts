import type { CommitmentSide, CommitmentState } from '#desk/commitment/commitment.ts'
import type { Count } from '#desk/commitment/fold-commitment.ts'
import type { Tally, TallyLine } from '#desk/commitment/tally.ts'
import type { Cite } from './cite.ts'
import type { Paging } from './ties/ties-view.ts'

/** A commitment as the list shows it: its own words, whose it is, who leads, when it is due, where it stands. */
export type CommitmentLine = {
  readonly id: string
  readonly version: number
  /** Who promised or asked what sort of thing of whom, in the reader's language. */
  readonly title: string
  /** Its own words, in the language of their source. */
  readonly words: string
  readonly marks: readonly number[]
  readonly by: string
  readonly to?: string
  /** The other side; for somebody who holds a post, the place or body of the post. */
  readonly partner?: string
  /** Set for a person whose post the book does not know. */
  readonly partnerIsPerson?: boolean
  readonly side: CommitmentSide
  readonly sideWord: string
  readonly unit?: string
  readonly due?: string
  readonly dueText?: string
  /** Somebody looked, and no date was stated. */
  readonly dateless: boolean
  readonly state: CommitmentState
  readonly stateWord: string
  readonly count: Count
  readonly countWord: string
  /** Days past its date. */
  readonly daysLate?: number
  readonly doneText?: string
  readonly evidence: readonly { readonly id: string; readonly fileName: string }[]
  readonly why?: string
  /** What the unit last said of it. */
  readonly told?: string
  readonly missionId?: string
  readonly missionTitle?: string
}

/** What was promised, with how it stands as of a day. */
export type CommitmentsView = {
  readonly asOf: string
  readonly asOfText: string
  readonly lines: readonly CommitmentLine[]
  /** Requests and proposals nobody has taken up: no debts yet. They follow the others on the last pages. */
  readonly asked: readonly CommitmentLine[]
  /** How many of each there are, on this page and others. */
  readonly lineCount: number
  readonly askedCount: number
  /** The page on which those asked begin. */
  readonly askedPage: number
  readonly paging: Paging
  readonly tally: Tally
  readonly byUnit: readonly TallyLine[]
  readonly byPartner: readonly TallyLine[]
  readonly units: readonly string[]
  readonly cites: readonly Cite[]
}
