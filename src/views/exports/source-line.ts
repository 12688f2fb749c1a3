import type { BookLineOf } from '#model/book-line.ts'
import type { Source } from '#model/source.ts'

/** A source as a line of a whole book: its text and head, without what is the desk's own – who added it, and its notes. */
export function sourceLine({ notes: _notes, addedBy: _by, ...source }: Source): BookLineOf<'source'> {
  return { line: 'source', ...source }
}
