import type { Language } from '#model/problem.ts'
import type { ChangesView } from '#views/changes.ts'
import type { CheckView } from '#views/check-mission.ts'
import type { CommitmentsView } from '#views/commitments-view.ts'
import type { ConferencesView } from '#views/conference/conference-view.ts'
import type { DealsView, DealView } from '#views/deal/deal-view.ts'
import type { InvestorView } from '#views/investor.ts'
import type { OfficeView } from '#views/list-views.ts'
import type { ProgrammeView } from '#views/mission-programme.ts'
import type { ProtocolView } from '#views/mission-protocol.ts'
import type { MissionView } from '#views/mission-view.ts'
import type { MissionLine } from '#views/missions.ts'
import type { MoneyView } from '#views/money/money-view.ts'
import type { PartnerView } from '#views/partner-view.ts'
import type { VisitsView } from '#views/visits-within.ts'
import type { Beside } from './beside.ts'
import type { Letterhead } from './layout/letterhead.ts'

/** A mission with all that is laid out around it. */
export type MissionFacts = {
  readonly view: MissionView
  readonly programme: ProgrammeView
  readonly protocol: ProtocolView
  readonly promises: CommitmentsView
  /** Only for the proposal, which alone pleads what the rules say. */
  readonly check?: CheckView
}

/** A stretch of days a report speaks of. */
export type Period = { readonly from: string; readonly to: string; readonly text: string }

/** Capital and files, for the papers on investment. */
export type InvestmentFacts = {
  /** Newly registered in the period by origin; its parts with it. */
  readonly registered: MoneyView
  readonly disbursed: MoneyView
  readonly pledged: MoneyView
  /** What stands by origin on the day. */
  readonly stock: MoneyView
  readonly files: DealsView
  /** The files a brief tells whole. */
  readonly deals: readonly DealView[]
  /** The page of the investor a brief is on. */
  readonly investor?: InvestorView
  readonly conferences: ConferencesView
}

/** What every paper may be written from: the same facts in either language. */
export type PaperFacts = {
  readonly lang: Language
  /** The day the book is read as of. */
  readonly asOf: string
  readonly office: OfficeView
  /** Our own unit with what it is: “thành phố Đà Nẵng”. */
  readonly homeFormal: string
  readonly head: Letterhead
  /** Who signs for the office, as its list has them. */
  readonly signs?: { readonly name: string; readonly post: string }
  readonly partners: readonly PartnerView[]
  /** The countries of partners that are none themselves: figures are told of countries. */
  readonly nations: readonly PartnerView[]
  /** Names of the mission nothing is on file about. */
  readonly unknown: readonly string[]
  readonly mission?: MissionFacts
  readonly period?: Period
  readonly changes?: ChangesView
  readonly missions?: readonly MissionLine[]
  /** Visits sources tell of and the desk keeps no file of. */
  readonly visits?: VisitsView
  readonly commitments?: CommitmentsView
  readonly unit?: string
  readonly investment?: InvestmentFacts
  /** The partner's language, where its names and days stand beside ours. */
  readonly beside?: Beside
}
