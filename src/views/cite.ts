import type { ShownFor } from '#model/record.ts'
import type { SourceKind } from '#model/source.ts'

/** A numbered mark: the words a value rests on, and where they stand. Marks count from 1 within one view. */
export type Cite = {
  readonly mark: number
  readonly statementId: string
  readonly sourceId: string
  readonly sourceTitle: string
  readonly sourceKind: SourceKind
  readonly publisher?: string
  /** Day of publication as its reader's language prints it. */
  readonly published?: string
  readonly quote: string
  readonly start: number
  readonly end: number
  /** Set where the value rests on a person's correction, not on the quote. */
  readonly deskEntry?: boolean
  /** Set where other sources of the office tell the same story: its address, and how many reports of it there are. */
  readonly origin?: { readonly id: string; readonly reports: number }
}

/** What other sources say instead, with the independent origins that say so. */
export type OtherValue = {
  readonly text: string
  readonly marks: readonly number[]
  readonly origins: readonly string[]
  /** The unit whose tie it is told of, where units that are one now each had their own. */
  readonly unit?: string
}

/** A value with its printed form and marks, and what other sources say instead. */
export type CitedValue = {
  readonly value: string | number | boolean | readonly string[]
  readonly text: string
  readonly marks: readonly number[]
  readonly reason: ShownFor
  /** Why this value is shown, and how many independent sources say it, in words. */
  readonly why: string
  /** The independent origins that say it: three reports of one story are one. */
  readonly origins: readonly string[]
  readonly others: readonly OtherValue[]
}

/** A party as a reader sees it: address, kind and its name in the reader's language. */
export type PartyRef = {
  readonly id: string
  readonly kind: 'country' | 'locality' | 'organisation' | 'person'
  readonly name: string
  readonly country?: string
  readonly countryName?: string
}
