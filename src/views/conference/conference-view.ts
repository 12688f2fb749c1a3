import type { ProofView } from '../deal/deal-view.ts'

/** One line of the list handed over, with what was found of it since. */
export type HandedLine = {
  readonly id: string
  readonly project: string
  readonly investor: string
  readonly handed: string
  readonly handedWord: string
  readonly side: string
  readonly sideWord: string
  readonly amount?: string
  readonly amountText?: string
  readonly countryName?: string
  /** The file of its investor, where it was put to one: where that stands now, and its capital. */
  readonly deal?: {
    readonly id: string
    readonly investorName: string
    readonly stageWord: string
    readonly registered?: string
  }
  readonly followUps: readonly {
    readonly months: number
    readonly word: string
    readonly dayText: string
    readonly proof: ProofView
  }[]
  readonly proof: ProofView
}

/** A look at all lines after some months: when it is due, where it stands. */
export type FollowUpView = {
  readonly months: number
  readonly due: string
  readonly dueText: string
  readonly state: string
  readonly stateWord: string
  readonly done: number
  readonly left: number
  /** There is no list to go through: the conference is asked after as a whole. */
  readonly whole: boolean
  /** What was found of it as a whole. */
  readonly found: HandedLine['followUps']
}

/** A total as a source states it, beside what the list comes to. */
export type StatedView = {
  readonly handed: string
  readonly handedWord: string
  readonly side: string
  readonly sideWord: string
  readonly projects?: number
  readonly amount?: string
  readonly amountText?: string
  readonly listedCount: number
  readonly listedText: string
  readonly projectsGap?: number
  readonly amountGap?: string
  readonly amountGapText?: string
  readonly proof: ProofView
}

/** A conference as a line of the list. */
export type ConferenceLine = {
  readonly id: string
  readonly title: string
  /** The day, as precise as its sources are. */
  readonly date?: string
  readonly dateText?: string
  readonly placeName?: string
  readonly lines: number
  readonly stated: readonly StatedView[]
  readonly next?: FollowUpView
}

export type ConferencesView = { readonly conferences: readonly ConferenceLine[] }

/** What a conference handed over: the list, its sums apart, the totals stated beside them, the follow-ups. */
export type ConferenceView = {
  readonly id: string
  readonly title: string
  readonly dateText?: string
  readonly placeName?: string
  readonly version: number
  readonly rows: readonly HandedLine[]
  readonly groups: readonly {
    readonly handed: string
    readonly handedWord: string
    readonly side: string
    readonly sideWord: string
    readonly count: number
    readonly sums: readonly string[]
    readonly sumsText: string
    readonly unpriced: number
  }[]
  readonly stated: readonly StatedView[]
  readonly rounds: readonly FollowUpView[]
  /** Files a line may be put to. */
  readonly deals: readonly { readonly id: string; readonly label: string }[]
}
