import type { KindName, Slots } from '#model/kinds/kind.ts'
import type { Language } from '#model/problem.ts'

/** What a slot search may find: parties by sort, dates, figures. */
export type Sought =
  | 'place'
  | 'country'
  | 'person'
  | 'organisation'
  | 'party'
  | 'date'
  | 'money'
  | 'projects'
  | 'rank'
  | 'members'
  | 'days'
  | 'speaker'

/** Where a slot is looked for when the shape does not name it. `within` counts tokens from the trigger. */
export type Search = {
  readonly type: Sought
  readonly side: 'before' | 'after' | 'around'
  readonly within: number
  readonly many?: boolean
}

/**
 * A sentence pattern, as data. `shapes` are written over a shorthand of the sentence in which each name or figure is one
 * sign: `{P}` person, `{L}` locality, `{C}` country, `{O}` body, `{R}` office without a holder, `{D}` date, `{M}` money,
 * `{N}` number, `{B}` two localities under one word; `{X}` any party, `{LIST}` localities with their years, `{GOALS}` localities and countries, `{..6}` up to
 * six words between. Named groups are slots.
 */
export type Pattern = {
  readonly name: string
  readonly lang: Language
  readonly kind: KindName
  /** A sentence it reads. */
  readonly says: string
  /** A sentence it has to leave alone. */
  readonly mustNot: string
  /** The engine visits the pattern only where one of these words stands. */
  readonly triggers: readonly string[]
  /** What the heading or the lines just before must speak of, for entries of a list that name no tie themselves. */
  readonly under?: RegExp
  readonly shapes: readonly string[]
  readonly slots?: Readonly<Record<string, Search>>
  /** Slots the words themselves settle. */
  readonly state: Slots
  /** Reads clause by clause whether it is done, planned or denied; absent: the state stands as it is. */
  readonly modality?: 'status'
}
