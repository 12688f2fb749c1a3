import { foldText } from '#model/values/fold.ts'
import { nameMarks } from '#model/values/near-word.ts'
import { AT, dayOf, matter, OFFICE, partyAt, partyCount, sentence, statementId } from './made-matter.ts'

/** A line of a table, the office first. */
export type Line = readonly (string | number | null)[]

/** The book a line is of: how many statements it has, how many partners, who accepted all of it. */
export type MadeBook = { readonly size: number; readonly parties: number; readonly person: string }

/** A table of a made book: its columns behind the office, how many lines, and each by its number. */
export type MadeTable = {
  readonly table: string
  readonly columns: string
  readonly count: (book: MadeBook) => number
  readonly line: (i: number, book: MadeBook) => Line
}

/** The tables of a made book: four statements to a source, two to a record, all of them accepted. */
export const MADE_TABLES: readonly MadeTable[] = [
  {
    table: 'nodes',
    columns: 'node_id, key, kind, name, folded, marks, country, minted_at',
    count: ({ parties }) => parties * 2 + 1,
    line: nodeLine,
  },
  {
    table: 'sources',
    columns: 'source_id, kind, title, text, folded, sha256, published, lang, added_at, added_by',
    count: sourceCount,
    line: sourceLine,
  },
  {
    table: 'readings',
    columns: 'reading_id, source_id, reader_version, lang, cuts, at',
    count: sourceCount,
    line: (i) => [OFFICE, `r-${i}`, `s-${i}`, '1', 'en', '[]', AT],
  },
  {
    table: 'statements',
    columns:
      'statement_id, source_id, kind, slots, quote, span_start, span_end, spans, implied, places, read_by, made_at',
    count: ({ size }) => size,
    line: statementLine,
  },
  {
    table: 'reading_statements',
    columns: 'reading_id, position, statement_id',
    count: ({ size }) => size,
    line: (i) => [OFFICE, `r-${i >> 2}`, i % 4, statementId(i)],
  },
  {
    table: 'mentions',
    columns: 'statement_id, path, node_id',
    count: ({ size }) => size * 2,
    line: mentionLine,
  },
  {
    table: 'judgements',
    columns: 'judgement_id, verdict, statement_id, person_id, at',
    count: ({ size }) => size,
    line: (i, { person }) => [OFFICE, `j-${i}`, 'accept', statementId(i), person, AT],
  },
  {
    table: 'records',
    columns: 'record_id, kind, slots, parties, keys, party_ids, countries, statement_ids, held, known',
    count: ({ size }) => Math.floor(size / 2),
    line: recordLine,
  },
]

/** How many partners a book of so many statements has, and who accepts it. */
export function madeBook(size: number, person: string): MadeBook {
  return { size, parties: partyCount(size), person }
}

function sourceCount({ size }: MadeBook): number {
  return Math.ceil(size / 4)
}

/** Our own place, the partners, and a person for each of them. */
function nodeLine(i: number, { parties }: MadeBook): Line {
  const person = i - parties - 1
  const made =
    i === 0
      ? { id: 'home', kind: 'locality', name: 'Da Nang', country: 'VN' }
      : i <= parties
        ? { ...partyAt(i - 1), kind: 'locality' }
        : { id: `q-${person}`, kind: 'person', name: `Person q ${person}`, country: null }
  const folded = foldText(made.name)
  const marks = nameMarks(folded)
    .map((mark) => `'${mark}'`)
    .join(' ')
  return [OFFICE, made.id, `made:${made.id}`, made.kind, made.name, folded, marks, made.country, AT]
}

function sourceLine(i: number, { parties, person }: MadeBook): Line {
  const text = [0, 1, 2, 3].map((k) => sentence(i * 4 + k, parties)).join('\n')
  const folded = foldText(text)
  return [
    OFFICE,
    `s-${i}`,
    'document',
    `Notice ${i}`,
    text,
    folded,
    `hash ${i}`,
    dayOf(i * 2),
    'en',
    AT,
    person,
  ]
}

function statementLine(i: number, { parties }: MadeBook): Line {
  const { kind, slots } = matter(i >> 1, parties)
  const quote = sentence(i, parties)
  const said = [kind, JSON.stringify(slots), quote, 0, quote.length]
  return [OFFICE, statementId(i), `s-${i >> 2}`, ...said, '{}', '[]', '{}', 'en/made', AT]
}

function mentionLine(i: number, { parties }: MadeBook): Line {
  const [path, node] = Object.entries(matter(i >> 2, parties).named)[i % 2] ?? ['a', 'home']
  return [OFFICE, statementId(i >> 1), path, node]
}

function recordLine(i: number, { parties }: MadeBook): Line {
  const { kind, slots, named, party, day } = matter(i, parties)
  const ids = [statementId(i * 2), statementId(i * 2 + 1)]
  const held = Object.fromEntries(
    Object.entries(slots).map(([slot, value]) => [
      slot,
      { shown: { value, statementIds: ids }, reason: 'agreed', others: [] },
    ]),
  )
  const who = [array(Object.values(named)), array(['VN', party.country])]
  const told = [JSON.stringify(held), JSON.stringify(named), array([`${kind} ${i}`]), ...who, array(ids)]
  return [OFFICE, ids[0] ?? '', kind, ...told, `[${day},)`, `[${AT},)`]
}

function array(values: readonly string[]): string {
  return `{${values.map((value) => `"${value}"`).join(',')}}`
}
