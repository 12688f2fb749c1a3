import { stringify } from 'yaml'
import type { ClauseSource, RuleBook } from './clause.ts'

/** Writes a book as the YAML it can be read from again: each source once, by name. */
export function writeBook(book: RuleBook): string {
  const names = new Map<string, { readonly name: string; readonly source: Omit<ClauseSource, 'article'> }>()
  const nameOf = ({ article: _article, ...source }: ClauseSource): string => {
    const key = JSON.stringify(source)
    const known = names.get(key) ?? { name: `source-${names.size + 1}`, source }
    names.set(key, known)
    return known.name
  }
  const clauses = book.clauses.map(({ id, topic, shape, terms, when, says, source, ...rest }) => ({
    id,
    topic,
    shape,
    terms,
    ...(when ? { when } : {}),
    says,
    source: nameOf(source),
    ...(source.article ? { article: source.article } : {}),
    ...rest,
  }))
  const unread = book.unread.map((paper) => ({ ...paper, source: nameOf(paper.source) }))
  return stringify(
    {
      book: book.id,
      place: book.place,
      name: book.name,
      ...(book.own ? { own: true } : {}),
      sources: Object.fromEntries([...names.values()].map(({ name, source }) => [name, source])),
      clauses,
      ...(unread.length ? { unread } : {}),
    },
    { lineWidth: 0 },
  )
}
