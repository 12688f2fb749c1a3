import type { HistoryEntry } from '#store/queries/history.ts'
import type { Office } from '#store/queries/office.ts'
import type { Person } from '#store/queries/person.ts'
import type { SourceCount } from '#store/queries/source.ts'
import type { WaitingSource } from '#store/queries/waiting.ts'
import type { Card } from './cards-view.ts'
import type { Cite, CitedValue, OtherValue, PartyRef } from './cite.ts'
import type { PartnerView } from './partner-view.ts'
import type { Paging } from './ties/ties-view.ts'

/** What every page of an office shows around its own matter. */
export type OfficeView = {
  readonly office: Office
  readonly home: PartyRef
  readonly people: readonly Person[]
  readonly offices: readonly Office[]
  /** Findings that wait for a decision in the whole office. */
  readonly waiting: number
}

/** The first page: the answer shown as an example, what waits, what came last. */
export type HomeView = OfficeView & {
  /** The beginning of each of its parts; how many ties there are in all. */
  readonly featured?: PartnerView
  readonly featuredTies?: number
  readonly featuredQuestion?: string
  /** The newest day on which our own ground changed. */
  readonly merger?: { readonly day: string; readonly dayText: string }
  readonly sources: readonly SourceCount[]
  /** Texts with something to decide, the newest first; the rest of them are only counted. */
  readonly undecided: readonly WaitingSource[]
  readonly counts: {
    readonly partners: number
    readonly countries: number
    readonly agreements: number
    readonly commitments: number
    readonly sources: number
  }
}

/** A partner as the page of partners lists it. */
export type PartnerLine = {
  readonly partner: PartyRef
  readonly kind?: string
  readonly since?: string
  readonly inherited: boolean
}

/** Partners by country, each with how our oldest tie stands and how much is on file. */
export type PartnersView = PartnersBy<
  PartnerLine & {
    readonly status?: string
    readonly records: number
  }
>

/** Partners by country, for the list of partners. */
export type PartnersBy<Line> = {
  readonly countries: readonly {
    readonly country: PartyRef
    /** Partners of ours there, on this page and others. */
    readonly count: number
    readonly partners: readonly Line[]
  }[]
  readonly total: number
  /** Countries in which we have a partner. */
  readonly countryCount: number
  readonly paging: Paging
}

export type HistoryView = {
  readonly entries: readonly (HistoryEntry & {
    readonly actWord: string
    readonly atText: string
    /** What it was done to, in words. */
    readonly about: string
    /** Judgements of this entry that may still be undone. */
    readonly undoable: readonly string[]
  })[]
  readonly next?: number
}

/** One record whole: its values, every statement and every decision on them. */
export type RecordView = {
  readonly card: Card
  readonly values: readonly {
    readonly slot: string
    readonly label: string
    readonly value: CitedValue['value']
    readonly text: string
    /** Why it is shown, in words. */
    readonly reason: string
    readonly marks: readonly number[]
    readonly origins: readonly string[]
    readonly others: readonly OtherValue[]
  }[]
  readonly cites: readonly Cite[]
  readonly decisions: readonly {
    readonly judgementId: string
    readonly statementId: string
    readonly verdict: string
    readonly verdictWord: string
    readonly by: string
    readonly at: string
    readonly why?: string
    readonly undone: boolean
    readonly attached: boolean
  }[]
  /** False where nothing accepted carries it any more: it left the book and stands only in the history. */
  /** The file of a delegation that was opened from this visit, or states it. */
  readonly file?: { readonly missionId: string; readonly title: string }
  readonly inBook: boolean
}

/** Rows pasted from a spreadsheet, as they would be taken in. */
export type ImportPreview = {
  readonly columns: readonly {
    readonly header: string
    readonly meaning: 'country' | 'partner' | 'year' | 'kind' | 'ignored'
  }[]
  readonly rows: readonly {
    readonly line: number
    readonly cells: readonly string[]
    readonly standing: 'create' | 'same' | 'differs' | 'refused' | 'ambiguous'
    readonly partner?: string
    readonly country?: string
    readonly since?: string
    readonly kind?: string
    /** Why it is refused or ambiguous, or what the book says instead. */
    readonly reason?: string
    /** Where the name may mean several places: the one taken, or none yet. */
    readonly choices?: readonly {
      readonly placeId: string
      readonly text: string
      readonly chosen: boolean
    }[]
  }[]
  readonly counts: Readonly<Record<'create' | 'same' | 'differs' | 'refused' | 'ambiguous' | 'known', number>>
}
