import type { TieState, TieStepName } from '#model/tie-steps.ts'
import type { Expiry } from '#registry/expiry.ts'
import type { Contact } from '#registry/silence.ts'
import type { Cite, CitedValue, PartyRef } from '../cite.ts'
import type { TieRow } from '../partner-view.ts'
import type { Lapse } from './lapsed.ts'

/** The lists ties and agreements stand in. One may stand in several: what is in force may run out soon. */
export const LISTS = [
  'in-force',
  'expiring',
  'expired',
  'undated',
  'silent',
  'ended',
  'inherited',
  'planned',
  'all',
] as const

export type ListName = (typeof LISTS)[number]

export const SORTS = ['partner', 'country', 'since', 'end', 'last'] as const

export type SortName = (typeof SORTS)[number]

/** One stage of a tie as a reader sees it. */
export type StepView = {
  readonly step: TieStepName
  readonly word: string
  /** ISO as precisely as known; absent where no source states a day. */
  readonly on?: string
  readonly onText: string
  readonly marks: readonly number[]
  /** The legal act it came by, where no source of the book but a table of mergers tells it. */
  readonly basis?: string
}

/** The end of something by its own words, how it was found, and the last day for notice; all ISO and printed. */
export type EndView = Pick<Expiry, 'rule' | 'on' | 'to' | 'renewed' | 'tacit' | 'noticeBy'> & {
  readonly onText?: string
  /** How the day was found, in a sentence. */
  readonly says: string
  readonly noticeText?: string
  readonly daysLeft?: number
}

/** The last contact as a reader sees it. */
export type ContactView = Pick<Contact, 'sort' | 'recordId' | 'on'> & {
  readonly word: string
  readonly onText: string
  readonly marks: readonly number[]
}

/** A tie with its stages, where it stands on the day read, its end and its last contacts. */
export type TieLine = {
  readonly recordId: string
  readonly partner: PartyRef
  readonly ours: readonly PartyRef[]
  readonly inherited: boolean
  readonly notYetOurs?: true
  readonly kind?: CitedValue
  readonly since?: CitedValue
  readonly state: TieState
  readonly stateWord: string
  readonly steps: readonly StepView[]
  readonly end?: EndView
  readonly agreements: readonly { readonly recordId: string; readonly title: string }[]
  readonly exchange?: ContactView
  readonly greeting?: ContactView
  readonly lists: readonly ListName[]
  readonly marks: readonly number[]
  readonly held?: TieRow['held']
  /** Set where somebody decided that of two ties with one partner this one lapses, from that day on. */
  readonly lapsed?: Lapse & { readonly onText: string }
}

/** A tie as a page of a list tells it: with a few of its stages, and neither its papers nor what its own page has room for. */
export type ShortTie = Pick<
  TieLine,
  | 'recordId'
  | 'partner'
  | 'ours'
  | 'inherited'
  | 'notYetOurs'
  | 'kind'
  | 'state'
  | 'stateWord'
  | 'steps'
  | 'end'
  | 'exchange'
  | 'greeting'
  | 'marks'
  | 'lapsed'
> & {
  /** How many stages it has besides. */
  readonly moreSteps?: number
}

/** Where an agreement stands on a day. */
export type AgreementState = 'in-force' | 'expired' | 'ended' | 'planned' | 'denied'

/** An agreement with who signed it as its words name them, its terms and its end. */
export type AgreementLine = {
  readonly recordId: string
  readonly title: string
  readonly parties: readonly PartyRef[]
  /** The places among and behind those who signed that are not ours. */
  readonly partners: readonly PartyRef[]
  readonly instrument?: CitedValue
  readonly date?: CitedValue
  readonly effective?: CitedValue
  readonly term?: CitedValue
  readonly renewal?: CitedValue
  readonly notice?: CitedValue
  readonly languages?: CitedValue
  readonly sectors?: CitedValue
  readonly state: AgreementState
  readonly stateWord: string
  readonly end: EndView
  /** Files attached to it: the signed copy, a scan. */
  readonly copies: readonly { readonly id: string; readonly fileName: string }[]
  readonly inherited: boolean
  readonly exchange?: ContactView
  readonly lists: readonly ListName[]
  readonly marks: readonly number[]
}

/** Which lines of a list are shown: all of them fit where there is one page. */
export type Paging = {
  readonly page: number
  readonly pages: number
  /** The first and last line shown, counted from 1; and how many there are. */
  readonly first: number
  readonly last: number
  readonly total: number
}

/** What a list is asked for. */
export type ListAsked = {
  readonly list?: ListName
  /** Runs out within so many days. */
  readonly days?: number
  /** Nothing exchanged for so many years. */
  readonly years?: number
  readonly country?: string
  readonly sort?: SortName
  /** Counted from 1; the last one where there are fewer. */
  readonly page?: number
}

/** A list of one sort of thing for a day, with how it was counted. */
export type ListView<Line> = {
  readonly asOf: string
  readonly asOfText: string
  readonly list: ListName
  readonly lists: readonly { readonly list: ListName; readonly label: string; readonly count: number }[]
  /** What the list counts, in a sentence: the same question twice gives the same number. */
  readonly rule: string
  readonly days: number
  readonly years: number
  readonly sort: SortName
  readonly country?: string
  readonly countries: readonly { readonly code: string; readonly name: string; readonly count: number }[]
  readonly lines: readonly Line[]
  /** Set where lines are shown page by page. */
  readonly paging?: Paging
  readonly cites: readonly Cite[]
}

export type TiesView = ListView<TieLine>
export type ShortTiesView = ListView<ShortTie>
export type AgreementsView = ListView<AgreementLine>
