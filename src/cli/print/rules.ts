import type { Language } from '#model/problem.ts'
import type { ClauseView, OwnRuleView, RulesView } from '#views/rules-view.ts'
import { wrapped } from './columns.ts'

/** The rules of a place on a day as text: book by book, then what is not on file. */
export function rulesText(view: RulesView, lang: Language): string {
  const vi = lang === 'vi'
  const head = vi ? `${view.place.name}, ngày ${view.dayText}` : `${view.place.name} on ${view.dayText}`
  const books = view.books.map((book) =>
    [
      `${book.name}  (${book.id})`,
      ...book.clauses.map((clause) => clauseText(clause, lang)),
      ...book.unread.map(
        (paper) => `  ${vi ? 'đã ban hành, chưa có toàn văn' : 'in force, text not on file'}: ${paper}`,
      ),
    ].join('\n'),
  )
  const silent = view.silent.map(({ says }) => wrapped(says, '  '))
  return [
    head,
    ...books,
    ...(silent.length ? [silent.join('\n')] : []),
    ...(view.problems.length ? [view.problems.join('\n')] : []),
  ].join('\n\n')
}

function clauseText(clause: ClauseView, lang: Language): string {
  const vi = lang === 'vi'
  const since = clause.fromText ? (vi ? `từ ${clause.fromText}` : `since ${clause.fromText}`) : ''
  const binds = clause.binds
    ? vi
      ? 'cần giải trình khi vượt'
      : 'asks for justification'
    : `${vi ? 'chỉ nhắc' : 'warns only'}: ${clause.caution ?? ''}`
  return [
    wrapped(`${clause.address}  [${clause.topic}] ${clause.says}`, '  '),
    wrapped([clause.source, since, binds].filter(Boolean).join('; '), '      '),
  ].join('\n')
}

/** A version of a rule of the office’s own as text. */
export function ownRuleText(one: OwnRuleView, lang: Language): string {
  const vi = lang === 'vi'
  const gone = one.withdrawn ? (vi ? '  (đã bỏ)' : '  (withdrawn)') : ''
  return [
    `${one.ruleId}  v${one.version}  ${one.title}, ${one.dayText}${gone}`,
    `  ${vi ? 'hiệu lực từ' : 'holds since'} ${one.fromText}${one.toText ? ` – ${one.toText}` : ''}; ${one.by}, ${one.atText}`,
    ...one.limits.map((limit) => wrapped(limit, '  - ')),
  ].join('\n')
}
