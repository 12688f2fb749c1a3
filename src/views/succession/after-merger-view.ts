import type { SuccessionSort } from '#model/succession.ts'
import type { Cite, CitedValue, PartyRef } from '../cite.ts'

/** A unit as a reader sees it. `when` tells namesakes apart: “until 30/6/2025”. */
export type UnitRef = {
  readonly key: string
  readonly name: string
  /** With its type: “tỉnh Quảng Nam”, “Quang Nam Province”. */
  readonly formal: string
  readonly when?: string
  /** As lists and entries write it: `Quang Nam|VN`. */
  readonly slot: string
  /** Address of its page, where something on file names it. */
  readonly id?: string
}

/** One change of a unit, with what it rests on. */
export type ChangeRow = {
  readonly id: string
  readonly from: UnitRef
  readonly to?: UnitRef
  readonly day: string
  readonly dayText: string
  readonly sort: SuccessionSort
  readonly sortWord: string
  readonly basis: string
  readonly marks: readonly number[]
}

export type NoteText = { readonly note: string; readonly text: string }

/** What became of the notice letter of a tie. */
export type LetterState = {
  readonly step: 'none' | 'drafted' | 'sent'
  readonly onText?: string
  readonly evidenceId?: string
  readonly by?: string
  readonly note?: string
}

/** A tie, agreement, post or promise: who holds it before and on the day. */
export type HeldRow = {
  readonly recordId: string
  readonly partners: readonly PartyRef[]
  /** What it is, in words: type of the tie, title of the agreement, the post, the promise. */
  readonly what: string
  readonly since?: CitedValue
  readonly status?: CitedValue
  readonly marks: readonly number[]
  readonly origin: UnitRef
  /** Bodies of the unit that signed it, or hold it, in its place: “UBND tỉnh Quảng Nam”. */
  readonly through: readonly PartyRef[]
  readonly throughText?: string
  readonly before: readonly UnitRef[]
  readonly after: readonly UnitRef[]
  /** True where somebody else holds it on the day than on the eve. */
  readonly passes: boolean
  readonly state: 'standing' | 'planned' | 'ended'
  readonly notes: readonly NoteText[]
  /** The successions it passed through. */
  readonly basis: readonly number[]
  readonly letter?: LetterState
}

/** A person's word on a double. */
export type DecisionRow = {
  readonly id: string
  readonly verdict: 'keep-both' | 'one-lapses' | 'open'
  readonly text: string
  readonly why: string
  readonly by: string
  readonly at: string
  readonly lapses?: string
  readonly marks: readonly number[]
}

/** Two ties or more of one heir with one partner. */
export type DoubleRow = {
  readonly partner: PartyRef
  readonly sort: 'same' | 'within'
  readonly ties: readonly {
    readonly recordId: string
    readonly text: string
    readonly marks: readonly number[]
  }[]
  /** Every word on it, the last one standing. */
  readonly decisions: readonly DecisionRow[]
  readonly decided: boolean
}

export type FigurePart = {
  readonly recordId: string
  readonly unit: UnitRef
  readonly projects?: string
  readonly amount?: string
  readonly marks: readonly number[]
  /** The unit whose figure holds this one already. */
  readonly within?: string
}

/** Old figures of one investor, measure and day, each on its own ground, and their sum or why there is none. */
export type FigureRow = {
  readonly origin?: PartyRef
  readonly measure?: string
  readonly asof?: string
  readonly heir: UnitRef
  readonly parts: readonly FigurePart[]
  readonly sum?: { readonly projects?: string; readonly amount?: string }
  readonly unlike: readonly string[]
}

/** One thing to do, and whether it is done. */
export type TodoRow = {
  readonly sort: 'decide' | 'letter' | 'tier' | 'ends' | 'no-end' | 'undated' | 'not-loaded'
  readonly text: string
  readonly done: boolean
  readonly doneText?: string
  readonly recordId?: string
}

/** The book after a merger: our part of it on a day, who held each thing on the eve, and what there is to decide. */
export type AfterMergerView = {
  readonly officeId: string
  readonly officeName: string
  readonly day: string
  readonly dayText: string
  readonly eveText: string
  /** Days on which units changed, those of our own ground first. */
  readonly days: readonly { readonly day: string; readonly text: string; readonly ours: boolean }[]
  /** The unit of the office on the day. */
  readonly home: UnitRef
  /** What changed on our own ground on this day, and on partners’. */
  readonly changes: readonly ChangeRow[]
  readonly partnerChanges: readonly ChangeRow[]
  readonly ties: readonly HeldRow[]
  readonly agreements: readonly HeldRow[]
  readonly posts: readonly HeldRow[]
  readonly promises: readonly HeldRow[]
  readonly doubles: readonly DoubleRow[]
  readonly figures: readonly FigureRow[]
  readonly todo: readonly TodoRow[]
  readonly counts: {
    readonly ties: number
    readonly passed: number
    readonly doubles: number
    readonly undecided: number
    readonly tiers: number
    readonly letters: number
    readonly sent: number
  }
  readonly cites: readonly Cite[]
}
