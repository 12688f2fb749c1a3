import { canonicalJson, sha256 } from './digest.ts'
import type { Bilingual, Language } from './problem.ts'

/** What kind of thing was written: a document, a row of a register, an entry typed at the desk, an act of the office. */
export type SourceKind = 'document' | 'row' | 'entry' | 'act'

/**
 * An immutable text with where it came from. `text` is the full extracted text, before furniture is cut; every offset in
 * the product counts UTF-16 units in it. Same bytes, same source.
 */
export type Source = {
  readonly id: string
  readonly kind: SourceKind
  readonly title: string
  readonly text: string
  /** SHA-256 of the bytes that were given. */
  readonly sha256: string
  readonly publisher?: string
  /** Day of publication, ISO; absent where the document does not state it. */
  readonly published?: string
  readonly lang?: Language
  readonly url?: string
  /** Code of the language it is written in, where that is one that is not read: kept whole, facts are typed. */
  readonly unread?: string
  /** What was converted, left out or not looked into when its text was taken from a file. */
  readonly notes?: readonly Bilingual[]
  readonly addedAt: string
  readonly addedBy: string
}

/** A short print of what is known of a source, by which a correction of it tells what it was made from. */
export function factsPrint({
  title,
  publisher,
  published,
  lang,
}: Pick<Source, 'title' | 'publisher' | 'published' | 'lang'>): string {
  return sha256(canonicalJson({ title, publisher, published, lang })).slice(0, 16)
}
