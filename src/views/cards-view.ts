import type { KindName, SlotValue } from '#model/kinds/kind.ts'
import type { ErasedView } from './erased.ts'
import type { OtherReport } from './origins.ts'

/** One value of a card with the words it was read in. */
export type CardValue = {
  readonly slot: string
  readonly label: string
  readonly value: SlotValue
  readonly text: string
  readonly implied: boolean
  /** Set where the book shows another value. */
  readonly book?: string
}

export type CardQuote = {
  readonly statementId: string
  readonly sourceId: string
  readonly quote: string
  readonly start: number
  readonly end: number
  readonly readBy: string
  /** What this finding says, for correcting it and no other of its card. */
  readonly slots: Readonly<Record<string, SlotValue>>
}

/** One record that was read, with all its values and quotes: one decision. */
export type Card = {
  readonly id: string
  readonly kind: KindName
  readonly kindWord: string
  /** The record in one printed sentence. */
  readonly title: string
  readonly standing: 'new' | 'adds' | 'differs' | 'held'
  /** Where it was decided: by whom and when, printed; waiting otherwise. */
  readonly decision?: {
    readonly verdict: 'accept' | 'amend' | 'reject'
    readonly by: string
    readonly at: string
    readonly judgementIds: readonly string[]
    readonly attached: boolean
  }
  readonly values: readonly CardValue[]
  readonly quotes: readonly CardQuote[]
  readonly statementIds: readonly string[]
  readonly recordId?: string
  /** Every reading on it is one the rules know to be safe. */
  readonly sure?: true
  /** Set on a waiting card where the same thing was read otherwise before and set aside: what it said then. */
  readonly setAside?: { readonly title: string; readonly statementIds: readonly string[] }
  /** Raw slots of the first statement, for correcting it. */
  readonly slots: Readonly<Record<string, SlotValue>>
  /** Places as the desk writes them, by how they stand in the slots: `Da Nang|VN` to `Đà Nẵng|VN`. */
  readonly spelled?: Readonly<Record<string, string>>
}

/** Cards that belong together: the meeting, the list of ties, the figures. */
export type CardGroup = {
  readonly key: 'meeting' | 'ties' | 'figures' | 'commitments' | 'people' | 'events' | 'other' | 'courtesies'
  readonly title: string
  readonly cards: readonly Card[]
  /** Statements still waiting in this group. */
  readonly waiting: readonly string[]
  /** Those of them that may be confirmed many at once. */
  readonly sure?: readonly string[]
}

/** A stretch of the source's text for showing: plain, quoted by statements, or cut away. */
export type TextPart = {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly statementIds: readonly string[]
  /** Best standing among the statements quoting it. */
  readonly mark?: 'waiting' | 'accepted' | 'rejected'
  /** Why it was not read. */
  readonly cut?: string
}

export type SourceHead = {
  readonly id: string
  readonly title: string
  readonly kind: 'document' | 'row' | 'entry' | 'act'
  readonly publisher?: string
  readonly published?: string
  readonly publishedText?: string
  readonly lang?: 'en' | 'vi'
  readonly url?: string
  readonly addedAt: string
  /** The day it came in, on the office's clocks. */
  readonly addedText: string
  readonly addedBy: string
  readonly sha256: string
  /** The print of title, publisher, day and language as they stand: a correction says it was made from these. */
  readonly facts: string
  /** The language it is written in, in words, where that is one that is not read. */
  readonly unread?: string
  /** What was converted, left out or not looked into when its text was taken. */
  readonly notes?: readonly string[]
  /** The file it came in, where it is kept. */
  readonly original?: { readonly size: number; readonly fileName?: string }
}

/** A source as it is read and judged. */
export type SourceView = {
  readonly source: SourceHead
  /** Set where its text was erased: what stays of it. */
  readonly erased?: ErasedView
  readonly parts: readonly TextPart[]
  /** Waiting cards that are new or differ from the book, courtesies last. */
  readonly groups: readonly CardGroup[]
  /** Cards already decided or held by the book. */
  readonly decided: readonly Card[]
  readonly counts: {
    readonly waiting: number
    readonly accepted: number
    readonly rejected: number
    readonly held: number
  }
  readonly cuts: readonly { readonly text: string; readonly reason: string }[]
  readonly readerVersion?: string
  /** Other sources that tell the same story: together they count as one origin. */
  readonly otherReports: readonly OtherReport[]
}
