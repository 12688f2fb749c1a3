import { fileURLToPath } from 'node:url'
import { SHAPES } from '#desk/rules/all-shapes.ts'
import { type Clause, onlyWarns, type RuleBook } from '#desk/rules/clause.ts'
import { saySource } from '#desk/rules/say-source.ts'
import { TOPIC_WORDS } from '#desk/rules/topic-words.ts'
import { readRuleBooks } from '#intake/rule-book-files.ts'
import { table } from './table.ts'

const BOOKS = fileURLToPath(new URL('../../rulebooks', import.meta.url))

const HEAD = `# Rules

The dated clauses a file is held against: one jurisdiction a file in \`rulebooks/\`, thresholds there and nowhere else; the
few shapes of rule in \`src/desk/rules/shapes/\`. A clause that was read in full and whose first day is known asks for a
justification; any other can only warn. Where no clause covers a place and a day the answer is “no rule on file”, never
“passed”. An office enters rules of its own on the page Rules or with \`entente rules add\`; \`entente rules show ID --yaml\`
writes one as such a file.

A unit that merged is another place than its heir: the clauses of \`vn-48-2025\` (Đà Nẵng since 1 July 2025) do not bind the
city before it.

Made from \`rulebooks/\` by \`npx tsx scripts/reference/write-reference.ts\`.`

const HOW = `## How a book is written

\`book\`, \`place\` (an id of the gazetteer; the clauses bind it and what lies within it), \`name\`; \`sources\` by name with
\`document\`, \`day\`, \`issuer\`, \`url\`; \`clauses\` with \`id\`, \`topic\`, \`shape\`, \`terms\`, \`says\`, \`source\`, \`article\` where
somebody has seen it, \`from\` and \`to\`, \`standing\` (\`full-text\` or \`press\`), and where needed \`when\` and \`note\`; \`unread\` for
rules known to be in force whose text is not on file. A fault is told with file and line, and the whole file is left out.`

/** The reference of rules, from the books and the shapes themselves. */
export function renderRulesReference(): string {
  const { books } = readRuleBooks(BOOKS)
  const shapes = SHAPES.map(({ name, says }) => [`\`${name}\``, says.en, says.vi])
  return `${[HEAD, '## Shapes', table(['shape', '', ''], shapes), HOW, ...books.map(bookSection)].join(
    '\n\n',
  )}\n`
}

function bookSection(book: RuleBook): string {
  const unread = book.unread.map(
    ({ topic, source, from }) =>
      `Known to be in force${from ? ` since ${from}` : ''}, text not on file (${TOPIC_WORDS[topic].en}): ${saySource(source).en}.`,
  )
  return [
    `## ${book.name.en}`,
    `\`rulebooks/${book.id}.yaml\`, place \`${book.place}\``,
    ...(book.clauses.length
      ? [table(['clause', 'says', 'rule', 'stands in', 'holds', ''], book.clauses.map(clauseRow))]
      : []),
    ...unread,
  ].join('\n\n')
}

function clauseRow(clause: Clause): readonly string[] {
  const { id, says, shape, terms, when, source, from, to } = clause
  const link = source.url ? `[${saySource(source).en}](${source.url})` : saySource(source).en
  const span = `${from ?? 'first day unknown'}${to ? ` to ${to}` : ''}`
  return [
    `\`${id}\``,
    `${says.en} *${says.vi}*`,
    `\`${shape}\` ${JSON.stringify(terms)}${when ? `, when ${when}` : ''}`,
    link,
    span,
    onlyWarns(clause) ? 'warns' : 'asks for justification',
  ]
}
