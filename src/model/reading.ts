import type { Span } from './citation.ts'
import type { Language } from './problem.ts'
import type { Draft } from './statement.ts'

/** A stretch of the text that was not read, and why: menu, related headlines, contact block, keywords. */
export type Cut = Span & { readonly reason: string }

/** What one version of the reader makes of one text. */
export type Reading = {
  readonly readerVersion: string
  readonly lang: Language
  readonly statements: readonly Draft[]
  /** The receipt of the furniture filter. */
  readonly cuts: readonly Cut[]
}

/** What the reader is told about a text. */
export type TextToRead = {
  readonly text: string
  readonly lang?: Language
  readonly published?: string
  readonly publisher?: string
}
