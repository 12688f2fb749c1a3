import type { Blob } from 'node:buffer'
import type Stream from 'node:stream'
import type { Feature, Sheet as WrittenSheet } from 'write-excel-file/node'
import type { Cell, Sheet } from '#intake/table.ts'

/**
 * A sheet of a workbook, with the column that is kept out of sight, counted from 0. A `fitted` one is for reading: columns as
 * wide as their words, long cells over several lines, and its first `heads` rows in bold, seen while one goes down.
 */
export type WorkbookSheet = Sheet & {
  readonly hidden?: number
  readonly fitted?: boolean
  readonly heads?: number
}

/** What the library's own types take files of. */
type FileContent = Stream | Buffer | Blob

type WrittenCell = NonNullable<WrittenSheet<FileContent>['data'][number]>[number]

type Look = {
  readonly fontWeight?: 'bold'
  readonly wrap?: true
  readonly alignVertical?: 'top'
  readonly height?: number
}

const LINE: Look = { wrap: true, alignVertical: 'top' }
const HEAD: Look = { ...LINE, fontWeight: 'bold' }

/** A text is written as a text whatever it begins with, so no spreadsheet takes it for a formula. */
function writtenCell(cell: Cell | undefined, look: Look): WrittenCell {
  if (cell === undefined || cell === '') return null
  if (typeof cell === 'string') return { value: cell, type: String, ...look }
  if ('number' in cell) return { value: Number(cell.number), type: Number, ...look }
  if ('flag' in cell) return { value: cell.flag, type: Boolean, ...look }
  const moment = cell.day.includes('T') ? `${cell.day}Z` : `${cell.day}T00:00:00Z`
  return {
    value: new Date(moment),
    type: Date,
    ...look,
    format: cell.day.includes('T') ? 'dd/mm/yyyy hh:mm:ss' : 'dd/mm/yyyy',
  }
}

/** The library can make a column narrow but not hide it, so the mark is set on the column it writes. */
const HIDDEN_WIDTH = 9.876

const hideColumns: Feature<FileContent> = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transformElementAttributes: (tag, attributes) =>
          tag === 'col' && Number(attributes.width) === HIDDEN_WIDTH
            ? { ...attributes, hidden: 1 }
            : attributes,
      },
    },
  },
}

/** Rows as a workbook (XLSX), each cell with its type, sheets in their order and by their names. */
export async function workbook(sheets: readonly WorkbookSheet[]): Promise<Uint8Array> {
  const written = sheets.map((sheet) => (sheet.fitted ? fittedSheet(sheet) : plainSheet(sheet)))
  const { default: writeXlsxFile } = await import('write-excel-file/node')
  return await writeXlsxFile(written, { features: [hideColumns], ...FONT }).toBuffer()
}

/** The font a workbook of the desk is in; without one, bold words are shown in another than the rest. */
const FONT = { fontFamily: 'Calibri', fontSize: 11 } as const

function plainSheet({ name, rows, hidden }: WorkbookSheet): WrittenSheet<FileContent> {
  const width = widest(rows)
  return {
    sheet: name || 'Sheet1',
    data: rows.map((row) => Array.from({ length: width }, (_, at) => writtenCell(row[at], {}))),
    ...(hidden === undefined
      ? {}
      : {
          columns: Array.from({ length: hidden + 1 }, (_, at) =>
            at === hidden ? { width: HIDDEN_WIDTH } : { width: columnWidth(rows, at) },
          ),
        }),
  }
}

function fittedSheet({ name, rows, heads = 0 }: WorkbookSheet): WrittenSheet<FileContent> {
  const widths = Array.from({ length: widest(rows) }, (_, at) => columnWidth(rows, at))
  return {
    sheet: name || 'Sheet1',
    data: rows.map((row, line) => {
      // A row of one cell is a sentence over the table: it runs on over the columns beside it.
      const look = row.length > 1 ? { ...(line < heads ? HEAD : LINE), height: heightOf(row, widths) } : {}
      return widths.map((_, at) => writtenCell(row[at], look))
    }),
    columns: widths.map((width) => ({ width })),
    orientation: 'landscape',
    ...(heads ? { stickyRowsCount: heads } : {}),
  }
}

function widest(rows: readonly (readonly Cell[])[]): number {
  return Math.max(0, ...rows.map((row) => row.length))
}

/** Points a line of words is high. */
const LINE_HEIGHT = 15

/** As high as the cell that needs most lines; not every program reckons this by itself. */
function heightOf(row: readonly Cell[], widths: readonly number[]): number {
  const lines = row.map((cell, at) =>
    typeof cell === 'string'
      ? cell
          .split('\n')
          .reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / ((widths[at] ?? 10) - 1))), 0)
      : 1,
  )
  return LINE_HEIGHT * Math.min(20, Math.max(1, ...lines))
}

function columnWidth(rows: readonly (readonly Cell[])[], at: number): number {
  const cells = rows.slice(0, 200).filter((row) => row.length > 1)
  const longest = Math.max(0, ...cells.map((row) => String(row[at] ?? '').length))
  return Math.min(50, Math.max(10, longest + 2))
}
