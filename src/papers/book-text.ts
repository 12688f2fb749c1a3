import type { Language } from '#model/problem.ts'
import { groupBy } from '#model/values/group-by.ts'
import type { BookView } from '#views/book.ts'
import type { BookRow, BookValue } from '#views/book-rows.ts'
import type { ChangesView } from '#views/changes.ts'
import { readAtLine } from '#views/words/read-at-words.ts'
import { marksText } from './marks-text.ts'
import { citeLine } from './partner-text.ts'
import { BOOK_WORDS as W } from './words/book-words.ts'

/** A book as plain text, by kind; each value with its marks, why it is shown, and what other sources say. */
export function renderBookText(view: BookView, lang: Language): string {
  const head = [
    view.partner ? `${W.book[lang]}: ${view.partner.name}` : W.book[lang],
    readAtLine(view, lang) ?? '',
  ].join('\n')
  const sections = [...groupBy(view.rows, (row) => row.kindWord)].map(([word, rows]) =>
    [`${word} (${rows.length})`, ...rows.map((row) => rowText(row, lang))].join('\n'),
  )
  const cites = view.cites.map((cite) => citeLine(cite, lang))
  const quotes = cites.length ? [[W.quotes[lang], ...cites].join('\n')] : []
  return [head, ...(sections.length ? sections : [W.empty[lang]]), ...quotes].join('\n\n')
}

function rowText(row: BookRow, lang: Language): string {
  const told = row.values.filter((value) => value.others.length || value.origins.length > 1)
  const held = row.heldText ? ` (${row.heldText})` : ''
  return [
    `- ${row.title}${held}${marksText(row.marks)} <${row.recordId}>`,
    ...told.map((value) => `    ${valueText(value, lang)}`),
  ].join('\n')
}

function valueText(value: BookValue, lang: Language): string {
  const others = value.others.map((other) => `${W.unlike[lang]}: ${other.text}${marksText(other.marks)}`)
  return `${value.label}: ${value.text}${marksText(value.marks)} – ${[value.why, ...others].join('; ')}`
}

/** The difference of two days as plain text, in its four groups. */
export function renderChangesText(view: ChangesView, lang: Language): string {
  const days = `${W.between[lang]} ${view.fromText} – ${view.toText}`
  const known = view.knownAtText ? `, ${W.known[lang]} ${view.knownAtText}` : ''
  const head = `${view.partner ? `${view.partner.name}: ` : ''}${days}${known}`
  const groups = view.groups.flatMap(({ title, says, count, rows }) =>
    rows.length ? [[`${title} (${count}) – ${says}`, ...rows.map(changeText)].join('\n')] : [],
  )
  const cites = view.cites.map((cite) => citeLine(cite, lang))
  const quotes = cites.length ? [[W.quotes[lang], ...cites].join('\n')] : []
  return [head, ...(groups.length ? groups : [view.beforeBook ?? W.nothing[lang]]), ...quotes].join('\n\n')

  function changeText(row: ChangesView['groups'][number]['rows'][number]): string {
    const how = [row.how, row.knownText && `${W.knownOn[lang]} ${row.knownText}`].filter(Boolean).join('; ')
    const values = row.values.map(({ label, from, to }) => {
      const [was, is] = [from, to].map((side) => (side ? `${side.text}${marksText(side.marks)}` : '—'))
      return `    ${label}: ${was} → ${is}${to ? ` (${to.why})` : ''}`
    })
    return [
      `- ${row.kindWord}: ${row.title}${marksText(row.marks)} (${how}) <${row.recordId}>`,
      ...values,
    ].join('\n')
  }
}
