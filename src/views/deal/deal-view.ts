import type { DealStep, Stage } from '#desk/investment/pipeline/deal.ts'
import type { PartyRef } from '../cite.ts'

/** The words something rests on, with where they stand. */
export type ProofView = {
  readonly sourceId: string
  readonly sourceTitle: string
  readonly publisher?: string
  readonly published?: string
  readonly quote: string
  /** Where the words stand in the source: UTF-16 units, end exclusive. */
  readonly start: number
  readonly end: number
  /** Set where somebody of the office wrote the words down. */
  readonly own: boolean
}

/** Capital of one file, each measure apart; sums of several currencies stand beside each other. */
export type DealMoney = {
  readonly registered?: string
  /** What of it still stands, where some of it left. */
  readonly standing?: string
  readonly disbursed?: string
  /** Out of memoranda: never counted with the others. */
  readonly pledged?: string
}

/** A file as a card of the board or a line of the table. */
export type DealLine = {
  readonly id: string
  readonly version: number
  readonly investor: PartyRef
  readonly title?: string
  readonly project?: { readonly id: string; readonly title: string }
  readonly place?: string
  readonly sector?: string
  readonly sectorWord?: string
  readonly stage: Stage
  readonly stageWord: string
  /** The day of its last step. */
  readonly since: string
  readonly sinceText: string
  readonly owner?: { readonly id: string; readonly name: string }
  /** Which certificates are there: they come in either order. */
  readonly certificates: readonly {
    readonly step: DealStep
    readonly word: string
    readonly dayText: string
  }[]
  readonly money: DealMoney
  /** Where the investor comes from: `foreign`, `domestic`, or nobody says. */
  readonly provenance: 'foreign' | 'domestic' | 'unsaid'
  /** Two letters of the country the capital comes from. */
  readonly origin?: string
}

/** A choice of a filter with how many files it has. */
export type DealChoice = { readonly value: string; readonly label: string; readonly count: number }

/** What files are asked for. */
export type DealsAsked = {
  readonly investor?: string
  readonly project?: string
  readonly stage?: string
  readonly place?: string
  readonly owner?: string
}

/** The investors' files of an office on a day, by where they stand. */
export type DealsView = {
  readonly asOf: string
  readonly asOfText: string
  readonly total: number
  readonly stages: readonly {
    readonly stage: Stage
    readonly word: string
    readonly deals: readonly DealLine[]
  }[]
  readonly investors: readonly DealChoice[]
  readonly owners: readonly DealChoice[]
}

/** A step that stands, with what it rests on. */
export type DealStepView = {
  readonly seq: number
  readonly step: DealStep
  readonly word: string
  readonly day: string
  readonly dayText: string
  readonly amount?: string
  /** Per cent of what stood that left, where the source gives no sum. */
  readonly share?: number
  readonly amountText?: string
  readonly measureWord?: string
  readonly number?: string
  readonly issuer?: string
  readonly note?: string
  readonly by: string
  readonly proof: ProofView
}

/** A deadline a clause sets for the file. */
export type DealClock = {
  readonly address: string
  readonly says: string
  readonly dueText: string
  /** The day what it asks for was done. */
  readonly doneText?: string
  /** Done after the day, or not done and the day is past. */
  readonly late: boolean
  readonly state: string
  readonly stateWord: string
  readonly clause: string
  readonly source: string
  readonly caution?: string
}

/** One file whole: its steps with their words, what may come next, its deadlines, its history. */
export type DealView = DealLine & {
  readonly asOf: string
  readonly asOfText: string
  /** What the file itself says it is about, as it was given; the rest comes from its project or the investor's sheet. */
  readonly matter: {
    readonly projectId?: string
    readonly title?: string
    readonly place?: string
    readonly sector?: string
    readonly origin?: string
  }
  readonly steps: readonly DealStepView[]
  readonly standing: readonly {
    readonly step: DealStep
    readonly word: string
    readonly times: number
    readonly skipped: boolean
  }[]
  readonly next: readonly {
    readonly step: DealStep
    readonly word: string
    readonly measureWord?: string
    readonly refusals: readonly string[]
  }[]
  readonly clocks: readonly DealClock[]
  /** Deadlines that do not run yet, and the day each counts from. */
  readonly awaited: readonly { readonly says: string; readonly needs: string; readonly clause: string }[]
  /** Said where no clause is on file: that is never a pass. */
  readonly noClock?: string
  /** Rules known to be in force there whose text is not on file. */
  readonly unread: readonly string[]
  readonly history: readonly {
    readonly seq: number
    readonly text: string
    readonly why?: string
    readonly by: string
    readonly atText: string
    readonly takenBack: boolean
  }[]
}
