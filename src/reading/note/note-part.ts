import type { Span } from '#model/citation.ts'
import type { KindName, Slots } from '#model/kinds/kind.ts'

/** Why a value is asked about before it is taken. */
export type NoteWhy =
  | 'who'
  | 'several'
  | 'same-side'
  | 'day-missing'
  | 'day-ahead'
  | 'day-passed'
  | 'day-far'
  | 'day-rough'
  | 'day-weekday'
  | 'day-order'
  | 'weak'
  | 'head-counted'
  | 'thing'

export type NoteDoubt = { readonly slot: string; readonly why: NoteWhy }

/** One thing a note says, to be confirmed. A slot may still be empty: then a doubt asks for it. */
export type NotePart = Span & {
  readonly kind: KindName
  readonly slots: Slots
  /** The words of the note it rests on, as typed. */
  readonly quote: string
  readonly doubts: readonly NoteDoubt[]
}

/** What a note amounts to before anybody confirmed it. Nothing of it is in the book. */
export type NoteReading = {
  readonly text: string
  readonly lang: 'en' | 'vi'
  /** ISO day it was written. */
  readonly written: string
  readonly parts: readonly NotePart[]
  /** Words nothing was read from. */
  readonly left: readonly string[]
  readonly opened: readonly { readonly short: string; readonly full: string }[]
}
