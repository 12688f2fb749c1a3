import type { Cell } from '#intake/table.ts'
import { kindOf } from '#model/kinds/all-kinds.ts'
import { type KindName, type SlotType, slotsOf } from '#model/kinds/kind.ts'
import { isProblem, type Language } from '#model/problem.ts'
import { parseDate, printDate } from '#model/values/date.ts'
import { parseMoney } from '#model/values/money.ts'
import { EXPORT_KINDS, type ExportKind } from '#views/exports/export-asked.ts'
import type { ExportCite, ExportRow, ExportValue } from '#views/exports/export-row.ts'
import { slotWord } from '#views/words/glossary.ts'
import { type ExportWords, exportWords } from '../words/export-words.ts'

/** An export as a table: its first row, and the rows of a matter. */
export type ExportTable = {
  readonly heads: readonly string[]
  readonly rowsOf: (row: ExportRow) => readonly (readonly Cell[])[]
}

/** One list has a row for each matter and a column for each thing said of it; the whole book has a row for each value. */
export function exportTable(kind: ExportKind, lang: Language): ExportTable {
  const [only, ...more] = EXPORT_KINDS[kind]
  return only && !more.length ? listTable(only, lang) : bookTable(lang)
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
    rowsOf: (row) => {
      const values = new Map(row.values.map((each) => [each.slot, each]))
      const cells = slots.flatMap(([slot, { type }]) => slotCells(row, slot, type, values.get(slot)))
      return [[row.recordId, row.title, ...cells, ...citeCells(row.values, lang), ...partyCells(row)]]
    },
  }
}

function slotCells(row: ExportRow, slot: string, type: SlotType, value?: ExportValue): readonly Cell[] {
  if (type === 'money') return value ? amountOf(value) : ['', '']
  const country = row.parties.find((party) => party.path === slot)?.country ?? ''
  if (type === 'locality') return value ? [value.text, country] : ['', '']
  if (!value) return ['']
  if (typeof value.value === 'number') return [{ number: String(value.value) }]
  if (type === 'date') return [dateCell(String(value.value), value.text)]
  return [value.text]
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
