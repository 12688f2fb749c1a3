import type { Extracted } from './intake.ts'

/** What a reader found: the text, and what else in the file may bear the mark of a state secret. The latter goes nowhere. */
export type Read = Extracted & {
  readonly beside?: readonly string[]
  /** Files within it that are not read. */
  readonly attached?: readonly { readonly name: string; readonly bytes: Uint8Array }[]
}
