/** Who owes it. */
export const COMMITMENT_SIDES = ['ours', 'theirs', 'both'] as const
export type CommitmentSide = (typeof COMMITMENT_SIDES)[number]

export type CommitmentState = 'open' | 'in-hand' | 'done' | 'dropped'

/** What the desk did about a commitment. Its words, and who made it to whom, stand in the book. */
export type CommitmentAct =
  | {
      readonly act: 'taken'
      readonly side?: CommitmentSide | undefined
      /** The one unit that leads. */
      readonly unit?: string | undefined
      /** ISO day, or `none` where no date was stated and somebody looked. */
      readonly due?: string | undefined
      readonly missionId?: string | undefined
    }
  | { readonly act: 'started'; readonly note?: string | undefined }
  | {
      readonly act: 'told'
      readonly says: 'in-hand' | 'done' | 'dropped'
      readonly words: string
      readonly day?: string | undefined
    }
  | {
      readonly act: 'done'
      readonly day: string
      readonly evidenceId: string
      readonly words?: string | undefined
    }
  | { readonly act: 'dropped'; readonly why: string }
  | { readonly act: 'reopened'; readonly why: string }

/** An act with its place, who did it, and the day it counts from. */
export type CommitmentEvent = CommitmentAct & {
  readonly seq: number
  readonly person: string
  readonly at: string
  /** ISO day at the desk. */
  readonly onDay: string
}

/** What the book says of a commitment before the desk has touched it. */
export type CommitmentGround = {
  readonly side: CommitmentSide
  readonly due?: string
  /** A confirmed source already says that it was done, or dropped. */
  readonly told?: 'done' | 'dropped'
}

/** A commitment as the book and the desk's acts leave it on a day. */
export type Commitment = {
  readonly state: CommitmentState
  readonly side: CommitmentSide
  readonly unit?: string
  readonly due?: string
  /** Somebody looked, and no date was stated. */
  readonly dateless: boolean
  readonly missionId?: string
  readonly doneOn?: string
  readonly evidenceId?: string
  readonly why?: string
  /** What the unit last said; the desk has not closed it on that alone. */
  readonly told?: {
    readonly says: 'in-hand' | 'done' | 'dropped'
    readonly words: string
    readonly day?: string
  }
  readonly version: number
}
