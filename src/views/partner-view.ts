import type { Cite, CitedValue, PartyRef } from './cite.ts'
import type { ExternalIdView } from './external-ids.ts'
import type { TieHold } from './succession/tie-holders.ts'

/** Where an answer stands. The four are never blurred (the fourth, `unconfirmed`, always shows apart). */
export type Answer = 'found' | 'nothing' | 'not-understood' | 'unconfirmed'

type Row = { readonly recordId: string; readonly marks: readonly number[] }

export type TieRow = Row & {
  readonly partner: PartyRef
  /** Our side as the sources name it; more than one where predecessors held it. */
  readonly ours: readonly PartyRef[]
  /** True where our side is a predecessor unit: the tie is inherited. */
  readonly inherited: boolean
  /** Set where it was another unit's on the day read: one that joined ours only later. */
  readonly notYetOurs?: true
  /** Who held it, stretch after stretch, where it passed to another unit by the day shown. */
  readonly held?: readonly TieHold[]
  readonly kind?: CitedValue
  readonly status?: CitedValue
  readonly since?: CitedValue
}

export type AgreementRow = Row & {
  readonly parties: readonly PartyRef[]
  readonly title?: CitedValue
  readonly instrument?: CitedValue
  readonly status?: CitedValue
  readonly date?: CitedValue
  readonly sectors?: CitedValue
}

export type VisitRow = Row & {
  /** Seen from the office: `out` and `in`; `other` where neither side is ours. */
  readonly direction: 'out' | 'in' | 'other'
  readonly from: PartyRef
  readonly to: readonly PartyRef[]
  readonly head?: CitedValue
  readonly size?: CitedValue
  /** Who travelled along, where nobody is named. */
  readonly members?: CitedValue
  readonly days?: CitedValue
  readonly start?: CitedValue
  readonly status?: CitedValue
}

export type MeetingRow = Row & {
  readonly participants: readonly PartyRef[]
  readonly place?: CitedValue
  readonly date?: CitedValue
}

export type RoleRow = Row & {
  readonly person: PartyRef
  readonly role: CitedValue
  readonly of?: PartyRef
  /** The newest day a source shows the person in this office, printed. */
  readonly lastAttested?: string
  /** Why it is to be asked after before relying on it: no source for long, or a newer one names another. */
  readonly doubt?: string
}

export type CommitmentRow = Row & {
  readonly side: 'ours' | 'theirs' | 'other'
  readonly by: PartyRef
  /** `pledge`, `request` or `proposal`: a request is nobody's debt until accepted. */
  readonly kind: 'pledge' | 'request' | 'proposal'
  readonly words: string
  readonly due?: CitedValue
  readonly day?: string
  readonly courtesy: boolean
}

export type FigureRow = Row & {
  readonly host: PartyRef
  readonly origin?: PartyRef
  readonly projects?: CitedValue
  readonly amount?: CitedValue
  readonly measure?: CitedValue
  /** The one field it speaks of. */
  readonly sector?: CitedValue
  readonly asof?: CitedValue
  /** “in the top five”, “third”: printed, with its basis where stated. */
  readonly rank?: CitedValue
}

/** Any other record as one printed sentence. */
export type OtherRow = Row & { readonly kind: string; readonly kindWord: string; readonly text: string }

export type Anniversary = {
  readonly partner: PartyRef
  readonly years: number
  /** Day or year it falls on, ISO and printed. */
  readonly on: string
  readonly onText: string
  readonly marks: readonly number[]
}

/** “What do we have with X?”: one country or party, as of a day, every value with its marks. */
export type PartnerView = {
  readonly answer: Answer
  readonly subject: PartyRef
  readonly home: PartyRef
  readonly asOf: string
  readonly asOfText: string
  /** Set where the book is read as it was known at a day or moment. */
  readonly knownAt?: string
  readonly knownAtText?: string
  readonly ties: readonly TieRow[]
  /** Ties by kind and year in one line for the head of the page: “1 friendship tie (2008); 4 cooperation ties (1997, …)”. */
  readonly tiesLine: string
  readonly agreements: readonly AgreementRow[]
  readonly visits: readonly VisitRow[]
  /** The last day we met, by visit or meeting: from here on people ask what changed. */
  readonly lastMet?: { readonly on: string; readonly onText: string }
  readonly lastOut?: VisitRow
  readonly lastIn?: VisitRow
  readonly meetings: readonly MeetingRow[]
  readonly people: readonly RoleRow[]
  readonly promises: { readonly ours: readonly CommitmentRow[]; readonly theirs: readonly CommitmentRow[] }
  /** Requests and proposals of either side. */
  readonly asked: readonly CommitmentRow[]
  readonly courtesies: readonly CommitmentRow[]
  readonly figures: readonly FigureRow[]
  readonly others: readonly OtherRow[]
  readonly anniversaries: readonly Anniversary[]
  /** Read but not confirmed: shown apart, never mixed in. */
  readonly unconfirmed: {
    readonly count: number
    readonly sources: readonly { readonly id: string; readonly title: string; readonly count: number }[]
  }
  /** Its numbers in public catalogues, where the gazetteer or the book has any. */
  readonly externalIds?: readonly ExternalIdView[]
  readonly cites: readonly Cite[]
}
