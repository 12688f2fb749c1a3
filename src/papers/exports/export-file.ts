import type { Context, Reader } from '#context.ts'
import { type Cell, cellText } from '#intake/table.ts'
import { CSV, XLSX } from '#model/media-types.ts'
import type { ExportAsked, ExportFormat } from '#views/exports/export-asked.ts'
import type { ExportRow } from '#views/exports/export-row.ts'
import { exportRows, type Rows } from '#views/exports/export-rows.ts'
import { wholeBookLines } from '#views/exports/whole-book.ts'
import { csvLine } from '../csv-file.ts'
import { type ExportWords, exportWords } from '../words/export-words.ts'
import { ftmEntities } from './ftm-lines.ts'
import { linkedNodes } from './linked-data.ts'
import { recordLine } from './record-line.ts'
import { type ExportTable, exportTable } from './table-rows.ts'
import { workbookStream } from './workbook-stream.ts'

/** A file that is made while it is sent: its bytes come as they are asked for. */
export type ExportFile = {
  readonly fileName: string
  readonly mediaType: string
  readonly pieces: AsyncGenerator<Uint8Array>
  /** Rows that have left so far; all of them once the pieces are at their end. */
  readonly count: () => number
}

const MEDIA: Readonly<Record<ExportFormat, readonly [string, string]>> = {
  csv: ['csv', CSV],
  xlsx: ['xlsx', XLSX],
  jsonl: ['jsonl', 'application/x-ndjson'],
  ftm: ['ftm.json', 'application/x-ndjson'],
  jsonld: ['jsonld', 'application/ld+json'],
}

/** The days a book was read at, for the name of its file: two readings of one list are two files. */
function daysIn({ asOf, knownAt }: ExportAsked, { known }: ExportWords): readonly string[] {
  return [...(asOf ? [asOf] : []), ...(knownAt ? [known, knownAt.slice(0, 16).replaceAll(':', '')] : [])]
}

/** Whether an export is the book whole, as another office can load it again. */
function isWhole({ kind, format, open, asOf, knownAt }: ExportAsked): boolean {
  return kind === 'book' && format === 'jsonl' && !open && asOf === undefined && knownAt === undefined
}

/** A list of the book as a file in one of five forms, every row with what it rests on. What is wrong is told before it begins. */
export async function exportFile(ctx: Context, reader: Reader, asked: ExportAsked): Promise<ExportFile> {
  const { kind, format, open } = asked
  const words = exportWords(reader.lang)
  const [ending, mediaType] = MEDIA[format]
  let left = 0
  async function* counted(rows: Rows): Rows {
    for await (const row of rows) {
      left += 1
      yield row
    }
  }
  const whole = isWhole(asked)
  const rows = counted(exportRows(ctx, reader, { ...asked, whole }))
  const texts = () => {
    if (format === 'csv') return csvText(exportTable(kind, reader.lang), rows)
    if (format === 'ftm') return lines(rows, ftmEntities(reader.office))
    if (format === 'jsonld') return linkedText(reader, rows)
    return whole ? wholeText(wholeBookLines(ctx, reader), rows) : lines(rows, (row) => [recordLine(row)])
  }
  const made =
    format === 'xlsx' ? xlsx(exportTable(kind, reader.lang), rows, words.files[kind]) : encoded(texts())
  return {
    fileName: `${[reader.office, words.files[kind], ...(open ? [words.open] : []), ...daysIn(asked, words)].join('-')}.${ending}`,
    mediaType,
    pieces: begun(await made.next(), made),
    count: () => left,
  }
}

/** Pieces of which the first is there already. */
async function* begun(
  first: IteratorResult<Uint8Array, void>,
  made: AsyncGenerator<Uint8Array, void>,
): AsyncGenerator<Uint8Array> {
  if (first.done) return
  yield first.value
  yield* made
}

type Texts = AsyncGenerator<string>

/** Text gathered before it is handed on: many small pieces cost more than their words. */
const BLOCK = 1 << 15

async function* encoded(texts: Texts): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  let held = ''
  for await (const text of texts) {
    held += text
    if (held.length < BLOCK) continue
    yield encoder.encode(held)
    held = ''
  }
  if (held) yield encoder.encode(held)
}

async function* csvText(table: ExportTable, rows: Rows): Texts {
  yield `\ufeff${csvLine(table.heads)}`
  for await (const row of rows) {
    for (const cells of table.rowsOf(row)) yield csvLine(cells.map(cellText))
  }
}

async function* xlsx(table: ExportTable, rows: Rows, name: string): AsyncGenerator<Uint8Array> {
  async function* cells(): AsyncGenerator<readonly Cell[]> {
    for await (const row of rows) yield* table.rowsOf(row)
  }
  yield* workbookStream({ ...table, name }, cells())
}

async function* lines(rows: Rows, of: (row: ExportRow) => readonly unknown[]): Texts {
  for await (const row of rows) {
    for (const one of of(row)) yield `${JSON.stringify(one)}\n`
  }
}

/** What the book rests on first, then the book: another office loads the first and is held against the second. */
async function* wholeText(whole: AsyncGenerator<unknown>, rows: Rows): Texts {
  for await (const one of whole) yield `${JSON.stringify(one)}\n`
  yield* lines(rows, (row) => [recordLine(row)])
}

async function* linkedText({ office, lang }: Reader, rows: Rows): Texts {
  const nodesOf = linkedNodes(office, lang)
  yield '{"@context":"https://schema.org","@graph":['
  let first = true
  for await (const row of rows) {
    for (const node of nodesOf(row)) {
      yield `${first ? '' : ',\n'}${JSON.stringify(node)}`
      first = false
    }
  }
  yield ']}\n'
}
