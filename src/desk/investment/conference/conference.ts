import type { Proof } from '../pipeline/deal.ts'

/** What was handed over at a conference: a certificate of new capital, one that adds capital, or a memorandum. */
export const HANDED = ['new', 'additional', 'mou'] as const
export type Handed = (typeof HANDED)[number]

/** Whose capital it is; a joint venture is told apart, its halves are nowhere stated. */
export const SIDES = ['foreign', 'domestic', 'joint', 'unsaid'] as const
export type Side = (typeof SIDES)[number]

/** One line of the list handed over. */
export type HandedRow = {
  readonly id: string
  readonly project: string
  readonly investor: string
  readonly handed: Handed
  readonly side: Side
  /** `20000000 USD`; absent where the list gives none. */
  readonly amount?: string
  /** Two letters, where the list says where the investor comes from. */
  readonly country?: string
  /** The file of this investor, where one was opened. */
  readonly dealId?: string
}

/** A total as it was stated of the conference, apart by what and whose. `all` where the source keeps them together. */
export type StatedTotal = {
  readonly handed: Handed | 'certificates'
  readonly side: Side | 'all'
  readonly projects?: number
  readonly amount?: string
  readonly proof: Proof
}

/** Months after the conference at which each line is looked at again. */
export const FOLLOW_UP_MONTHS = [6, 12, 24] as const
export type FollowUpMonth = (typeof FOLLOW_UP_MONTHS)[number]

/** What a look at a line found. */
export const FINDINGS = ['on-track', 'delayed', 'realised', 'stopped', 'no-answer'] as const
export type FollowUpFinding = (typeof FINDINGS)[number]

/** What was found of a line; without one, of the conference as a whole. */
export type FollowUp = {
  readonly rowId?: string
  readonly months: FollowUpMonth
  readonly day: string
  readonly finding: FollowUpFinding
  readonly proof: Proof
}

/** What was done about the list of a conference; its history is all there is. */
export type ConferenceAct =
  | { readonly act: 'listed'; readonly rows: readonly HandedRow[]; readonly proof: Proof }
  | { readonly act: 'unlisted'; readonly rowId: string; readonly why: string }
  /** A line put to the file of its investor, or taken from it again; it rests on the words of the line itself. */
  | { readonly act: 'linked'; readonly rowId: string; readonly dealId: string | null; readonly proof: Proof }
  | ({ readonly act: 'stated' } & StatedTotal)
  /** Its name in the languages given; what its sources call it stands beside. */
  | ({ readonly act: 'named'; readonly proof: Proof } & ConferenceNames)
  | ({ readonly act: 'followed' } & FollowUp)

export type ConferenceNames = { readonly vi?: string; readonly en?: string }

export type ConferenceEvent = ConferenceAct & {
  readonly seq: number
  readonly person: string
  readonly at: string
}

/** The list of a conference as its acts leave it. */
export type ConferenceList = {
  readonly version: number
  /** What the desk calls it, by language. */
  readonly names: ConferenceNames
  readonly rows: readonly (HandedRow & { readonly proof: Proof })[]
  readonly stated: readonly StatedTotal[]
  readonly followUps: readonly FollowUp[]
}
