import type { BookAt } from '#model/book-at.ts'
import type { Language, Problem } from '#model/problem.ts'
import type { JobView } from '#views/jobs.ts'
import type { OfficeView } from '#views/list-views.ts'
import type { Words } from './words/words.ts'

/** A line on what was just done, with the way to take it back. */
export type Notice = {
  readonly text: string
  readonly undo?: { readonly action: string; readonly judgementIds: readonly string[] }
}

/** Somebody of the office, as the switch in the header lists them. */
export type Somebody = OfficeView['people'][number]

/** A form that was refused: the address it was sent to, and what it held. */
export type SentForm = { readonly path: string; readonly typed: Readonly<Record<string, string>> }

/** What every page is handed besides its own matter. */
export type Frame = {
  readonly lang: Language
  readonly words: Words
  /** Path and query of this page, for coming back to it. */
  readonly here: string
  readonly office?: OfficeView
  readonly person?: Somebody
  /** Set on pages that can be read at other days: those they are read at, nothing for today. */
  readonly at?: BookAt
  readonly notice?: Notice
  readonly problems: readonly Problem[]
  /** The form that was refused, where this page answers it. */
  readonly sent?: SentForm
  /** The quote that was sent, where the problem is that it does not stand in its source. */
  readonly wrote?: string
  readonly version: string
  /** Address of a built file by its plain name. */
  readonly asset: (name: string) => string
}

/** A frame of a page within an office. */
export type OfficeFrame = Frame & {
  readonly office: OfficeView
  /** Long work that goes on, or ended without anybody having seen it. */
  readonly work?: readonly JobView[]
}
