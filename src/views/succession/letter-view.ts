import type { Language } from '#model/problem.ts'
import type { Cite, PartyRef } from '../cite.ts'
import type { UnitRef } from './after-merger-view.ts'

/** One sentence of a letter: the words it rests on, or the desk's own. */
export type LetterSentence = {
  readonly text: string
  readonly marks: readonly number[]
  readonly desk: boolean
}

/** A notice letter on one tie, in one language. */
export type LetterView = {
  readonly recordId: string
  readonly lang: Language
  readonly day: string
  readonly officeName: string
  /** Our unit on the day, and the one that held the tie before. */
  readonly home: UnitRef
  readonly former: UnitRef
  /** True where Vietnam's rules for the layout of papers hold. */
  readonly vietnamese: boolean
  readonly partner: PartyRef
  readonly partnerFormal: string
  readonly dated: string
  readonly subject: string
  readonly sentences: readonly LetterSentence[]
  /** Who may sign, where the list of people says so. */
  readonly signs?: { readonly name: string; readonly post: string }
  readonly cites: readonly Cite[]
}
