import type { Bilingual, Language, Problem } from '#model/problem.ts'

/** A file as it was given: its bytes decide what it is, the name and type only help. */
export type GivenFile = {
  readonly bytes: Uint8Array
  readonly fileName?: string
  readonly mediaType?: string
}

/** What a file itself states about its text. */
export type Stated = {
  readonly title?: string
  readonly publisher?: string
  /** ISO day. */
  readonly published?: string
  readonly lang?: Language
}

/** The text of a file and what the file itself states about it. */
export type Extracted = Stated & {
  readonly text: string
  readonly mediaType: string
  /** The receipt: what was converted, left out or not looked into while the text was taken. */
  readonly notes?: readonly Bilingual[]
}

/** Bytes to text. Untrusted bytes are read in a child process with limits; what cannot be read is a problem in words. */
export type Intake = { readonly extract: (file: GivenFile) => Promise<Extracted | Problem> }
