import type { Context } from '#context.ts'
import type { Bilingual, Language } from '#model/problem.ts'
import type { Flags, Given } from './flags.ts'
import type { Program } from './program.ts'

/** One command: what it is called, what it does in a line, its flags, and what it runs. */
export type Command = {
  readonly name: string
  /** What is typed after `entente`. */
  readonly usage: string
  readonly says: Bilingual
  readonly flags: Flags
  /** Takes `--dry-run`: it can be carried out to its end without keeping anything. */
  readonly rehearses?: boolean
  /** Takes all words as one text, so that quotes around it are welcome and needless. */
  readonly takesAllWords?: boolean
  readonly run: (run: Run) => Promise<Output>
}

/** What a command has at hand while it runs. */
export type Run = {
  readonly program: Program
  readonly ctx: Context
  readonly given: Given
  readonly lang: Language
  readonly json: boolean
  readonly dry: boolean
  /** Says something to the person while work goes on. */
  readonly tell: (line: Bilingual) => void
}

/** What a command answers: data for `--json`, the same as text for a person. */
export type Output = {
  readonly data: unknown
  readonly text: string
  /** The text is the data, one object a line, whether or not `--json` was given. */
  readonly lines?: boolean
  readonly code?: number
}
