import type { Cell } from '#intake/table.ts'
import { kindOf } from '#model/kinds/all-kinds.ts'
import { type KindName, type SlotType, slotsOf } from '#model/kinds/kind.ts'
import { isProblem, type Language } from '#model/problem.ts'
import { parseDate, printDate } from '#model/values/date.ts'
import { parseMoney } from '#model/values/money.ts'
import { countryName } from '#model/values/party-name.ts'
import { EXPORT_KINDS, type ExportKind } from '#views/exports/export-asked.ts'
import type { ExportCite, ExportRow, ExportValue } from '#views/exports/export-row.ts'
import { slotWord } from '#views/words/glossary.ts'
import { type ExportWords, exportWords } from '../words/export-words.ts'

/** An export as a table: its first row, and the rows of a matter. */
export type ExportTable = {
  readonly heads: readonly string[]
  /** Letters a column is wide where a table is looked at. */
  readonly widths: readonly number[]
  readonly rowsOf: (row: ExportRow) => readonly (readonly Cell[])[]
}

/** One list has a row for each matter and a column for each thing said of it; the whole book has a row for each value. */
export function exportTable(kind: ExportKind, lang: Language): ExportTable {
  const [only, ...more] = EXPORT_KINDS[kind]
  return only && !more.length ? listTable(only, lang) : bookTable(lang)
}

/** Quote, title, publisher, day, address and number of a source. */
const CITE_WIDTHS = [60, 40, 28, 16, 30, 18] as const
const PARTY_WIDTHS = [34, 34] as const
/** A sum has its currency beside it, a place its country; what is told in words needs room. */
const WIDTHS: Readonly<Partial<Record<SlotType, readonly number[]>>> = {
  money: [18, 10],
  locality: [22, 14],
  localities: [28],
  parties: [36],
  text: [32],
  date: [14],
  count: [10],
  flag: [12],
}

function bookTable(lang: Language): ExportTable {
  const words = exportWords(lang)
  const { id, kind, matter, from, to, value, text, number, unit, why } = words
  return {
    heads: [
      id,
      kind,
      matter,
      from,
      to,
      value,
      text,
      number,
      unit,
      why,
      ...citeHeads(words),
      ...partyHeads(words),
    ],
    widths: [22, 14, 44, 12, 12, 20, 36, 16, 10, 32, ...CITE_WIDTHS, ...PARTY_WIDTHS],
    rowsOf: (row) =>
      row.values.map((each) => [
        row.recordId,
        row.kindWord,
        row.title,
        dayCell(row.heldFrom),
        dayCell(row.heldTo),
        each.label,
        each.text,
        ...amountOf(each),
        each.why ?? '',
        ...citeCells([each], lang),
        ...partyCells(row),
      ]),
  }
}

function listTable(kind: KindName, lang: Language): ExportTable {
  const words = exportWords(lang)
  const slots = Object.entries(slotsOf(kindOf(kind)))
  const heads = slots.flatMap(([slot, { type }]) => {
    const word = slotWord(kind, slot, lang)
    if (type === 'money') return [word, `${word} (${words.currency})`]
    return type === 'locality' ? [word, `${word} (${words.country})`] : [word]
  })
  return {
    heads: [words.id, words.matter, ...heads, ...citeHeads(words), ...partyHeads(words)],
    widths: [
      22,
      44,
      ...slots.flatMap(([, { type }]) => WIDTHS[type] ?? [20]),
      ...CITE_WIDTHS,
      ...PARTY_WIDTHS,
    ],
    rowsOf: (row) => {
      const values = new Map(row.values.map((each) => [each.slot, each]))
      const cells = slots.flatMap(([slot, { type }]) =>
        slotCells(row, { slot, type, lang }, values.get(slot)),
      )
      return [[row.recordId, row.title, ...cells, ...citeCells(row.values, lang), ...partyCells(row)]]
    },
  }
}

type Column = { readonly slot: string; readonly type: SlotType; readonly lang: Language }

function slotCells(row: ExportRow, { slot, type, lang }: Column, value?: ExportValue): readonly Cell[] {
  if (type === 'money') return value ? amountOf(value) : ['', '']
  const country = row.parties.find((party) => party.path === slot)?.country
  if (type === 'locality') return value ? [value.text, country ? countryName(country, lang) : ''] : ['', '']
  if (!value) return ['']
  if (typeof value.value === 'number') return [{ number: String(value.value) }]
  if (type === 'date') return [dateCell(String(value.value), value.text)]
  return [listText(value)]
}

/** Names and words of a list apart by semicolons, which no name holds, so that they can be read again one by one. */
function listText({ value, text }: ExportValue): string {
  if (!Array.isArray(value) || value.length < 2) return text
  const parts = text.split(', ')
  return parts.length === value.length ? parts.join('; ') : text
}

/** A number with what it counts in; both blank where the value is none. */
function amountOf({ value, type }: ExportValue): readonly [Cell, Cell] {
  if (typeof value === 'number') return [{ number: String(value) }, '']
  const money = type === 'money' ? parseMoney(String(value)) : undefined
  return money && !isProblem(money) ? [{ number: String(money.amount) }, money.currency] : ['', '']
}

/** A day is a day; a month or year stays as it is written, for it is no day. */
function dateCell(iso: string, text: string): Cell {
  const date = parseDate(iso)
  return isProblem(date) || date.precision !== 'day' ? text : { day: date.from }
}

function dayCell(iso: string | undefined): Cell {
  return iso === undefined ? '' : { day: iso }
}

function citeHeads({ quote, title, publisher, published, address, source }: ExportWords): readonly string[] {
  return [quote, title, publisher, published, address, source]
}

function partyHeads({ parties, numbers }: ExportWords): readonly string[] {
  return [parties, numbers]
}

/** The parties by their addresses in the book, and by their numbers in public catalogues, one a line. */
function partyCells({ parties }: ExportRow): readonly string[] {
  const each = [...new Map(parties.map((party) => [party.id, party])).values()]
  return [
    each.map(({ name, id }) => `${name}: ${id}`).join('\n'),
    each.flatMap(({ name, ids }) => (ids?.length ? [`${name}: ${ids.join(', ')}`] : [])).join('\n'),
  ]
}

/** The quotes under their numbers, each with what it carries; beside them, under the same numbers, where each stands. */
function citeCells(values: readonly ExportValue[], lang: Language): readonly string[] {
  const found = new Map<string, { readonly cite: ExportCite; readonly labels: string[] }>()
  for (const { cites, label } of values) {
    for (const cite of cites) {
      const key = `${cite.sourceId} ${cite.start} ${cite.end} ${cite.deskEntry ?? ''}`
      const known = found.get(key) ?? { cite, labels: [] }
      if (!known.labels.includes(label)) known.labels.push(label)
      found.set(key, known)
    }
  }
  const cited = [...found.values()]
  const column = (of: (cite: ExportCite, labels: readonly string[]) => string | undefined) =>
    cited
      .flatMap(({ cite, labels }, i) => {
        const text = of(cite, labels)
        return text ? [cited.length > 1 ? `[${i + 1}] ${text}` : text] : []
      })
      .join('\n')
  const words = exportWords(lang)
  const quoteOf = (cite: ExportCite, labels: readonly string[]) =>
    [
      values.length > 1 && cited.length > 1 ? `${labels.join(', ')}: ` : '',
      `“${cite.quote}”`,
      cite.deskEntry ? ` (${words.correction})` : '',
    ].join('')
  return [
    column(quoteOf),
    column((cite) => cite.title),
    column((cite) => cite.publisher),
    column((cite) => cite.published && printDate(cite.published, lang)),
    column((cite) => cite.url),
    column((cite) => cite.sourceId),
  ]
}
