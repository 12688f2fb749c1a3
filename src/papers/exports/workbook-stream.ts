import type { Cell } from '#intake/table.ts'
import { type ZipPart, zipParts } from './zip-parts.ts'

const TOP = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

/** A sheet holds 1,048,576 rows; what is longer goes on in another. */
const MOST_ROWS = 1_000_000
/** What a cell holds at most; a longer text is cut, and says so. */
const LONGEST_CELL = 32_000

/**
 * Rows as a workbook made on the way out. Every text is an inline text and no cell has a formula, so that nothing in it is
 * ever run; numbers and days are numbers and days.
 */
export async function* workbookStream(
  table: StreamedSheet,
  rows: AsyncIterable<readonly Cell[]>,
): AsyncGenerator<Uint8Array> {
  yield* zipParts(partsOf(table, rows))
}

/** What a sheet is called, its first row, and how many letters wide its columns are; some width where none is given. */
export type StreamedSheet = {
  readonly name: string
  readonly heads: readonly string[]
  readonly widths?: readonly number[]
}

async function* partsOf(
  { name, heads, widths = [] }: StreamedSheet,
  rows: AsyncIterable<readonly Cell[]>,
): AsyncGenerator<ZipPart> {
  const coming = rows[Symbol.asyncIterator]()
  const wide = heads.map((_, at) => widths[at] ?? 24)
  let next = await coming.next()
  let sheets = 0
  do {
    sheets += 1
    yield { name: `xl/worksheets/sheet${sheets}.xml`, pieces: sheet() }
  } while (!next.done)
  yield* frame(name, sheets)

  async function* sheet(): AsyncGenerator<string> {
    yield `${TOP}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${heads.map((_, at) => `<col min="${at + 1}" max="${at + 1}" width="${wide[at]}" customWidth="1"/>`).join('')}</cols><sheetData>`
    yield rowXml(1, heads, { style: HEAD, wide })
    let row = 1
    for (; row < MOST_ROWS && !next.done; row += 1) {
      yield rowXml(row + 1, next.value, { style: PLAIN, wide })
      next = await coming.next()
    }
    yield `</sheetData><autoFilter ref="A1:${columnName(heads.length - 1)}${row}"/><pageSetup orientation="landscape"/></worksheet>`
  }
}

const PLAIN = 5
const HEAD = 1
const DAY = 2
const WHOLE = 3
const BROKEN = 4

type RowLook = { readonly style: number; readonly wide: readonly number[] }

function rowXml(row: number, cells: readonly Cell[], { style, wide }: RowLook): string {
  const xml = cells.map((cell, at) => cellXml(cell, `r="${columnName(at)}${row}"`, style)).join('')
  return `<row r="${row}" ht="${heightOf(cells, wide)}" customHeight="1">${xml}</row>`
}

/** Points a line is high, and lines a row shows at most: what is longer is read in its cell. */
const LINE = 15
const MOST_LINES = 12

/** As high as the cell that needs most lines: not every program reckons this by itself. */
function heightOf(cells: readonly Cell[], wide: readonly number[]): number {
  const lines = cells.map((cell, at) => (typeof cell === 'string' ? linesOf(cell, wide[at] ?? 24) : 1))
  return LINE * Math.min(MOST_LINES, Math.max(1, ...lines))
}

function linesOf(text: string, wide: number): number {
  if (text.length > wide * MOST_LINES) return MOST_LINES
  return text.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / (wide - 2))), 0)
}

/** A column by its letters: A, B … Z, AA. */
function columnName(at: number): string {
  const before = Math.floor(at / 26)
  return `${before ? columnName(before - 1) : ''}${String.fromCharCode(65 + (at % 26))}`
}

function cellXml(cell: Cell, at: string, style: number): string {
  if (cell === '') return ''
  if (typeof cell === 'string') return textXml(cell, at, style)
  if ('number' in cell) {
    const number = Number(cell.number)
    if (!Number.isFinite(number)) return textXml(cell.number, at, style)
    return `<c ${at} s="${Number.isInteger(number) ? WHOLE : BROKEN}"><v>${number}</v></c>`
  }
  if ('flag' in cell) return `<c ${at} t="b"><v>${cell.flag ? 1 : 0}</v></c>`
  const serial = dayNumber(cell.day)
  return serial === undefined ? textXml(cell.day, at, style) : `<c ${at} s="${DAY}"><v>${serial}</v></c>`
}

/** Days as spreadsheets count them. Before March 1900 they count wrongly, so such a day stays a text. */
function dayNumber(day: string): number | undefined {
  const serial = Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / 86_400_000 + 25_569
  return serial > 60 ? serial : undefined
}

function textXml(text: string, at: string, style: number): string {
  const cut = text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL)} …` : text
  return `<c ${at} t="inlineStr"${style ? ` s="${style}"` : ''}><is><t xml:space="preserve">${escapeXml(cut)}</t></is></c>`
}

/** What XML cannot hold is written the format’s own way; a text that looks like that writing is marked as none. */
function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(
      /[\u0000-\u0008\u000b\u000c\r\u000e-\u001f\ufffe\uffff]/g,
      (mark) => `_x${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    )
}

/** Long words go on over several lines, and what stands beside them stands at their top. */
const TOP_LEFT = '<alignment horizontal="left" vertical="top" wrapText="1"/>'

function* frame(name: string, sheets: number): Generator<ZipPart> {
  const all = Array.from({ length: sheets }, (_, i) => i + 1)
  const part = (path: string, xml: string): ZipPart => ({ name: path, pieces: [TOP, xml] })
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  yield part(
    'xl/workbook.xml',
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${all
      .map((n) => `<sheet name="${escapeXml(n > 1 ? `${name} ${n}` : name)}" sheetId="${n}" r:id="rId${n}"/>`)
      .join('')}</sheets></workbook>`,
  )
  yield part(
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="${PACKAGE}/relationships">${all
      .map(
        (n) => `<Relationship Id="rId${n}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${n}.xml"/>`,
      )
      .join(
        '',
      )}<Relationship Id="rIdStyles" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
  )
  yield part(
    'xl/styles.xml',
    `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="6"><xf/><xf fontId="1" applyFont="1" applyAlignment="1">${TOP_LEFT}</xf><xf numFmtId="164" applyNumberFormat="1" applyAlignment="1">${TOP_LEFT}</xf><xf numFmtId="3" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf><xf numFmtId="4" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf><xf applyAlignment="1">${TOP_LEFT}</xf></cellXfs></styleSheet>`,
  )
  yield part(
    '_rels/.rels',
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  )
  yield part(
    '[Content_Types].xml',
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>${all
      .map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${type}.worksheet+xml"/>`)
      .join('')}</Types>`,
  )
}
