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

type Look = { readonly fontWeight?: 'bold'; readonly wrap?: true; readonly alignVertical?: 'top' }

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
  const written: WrittenSheet<FileContent>[] = sheets.map(({ name, rows, hidden, fitted, heads = 0 }) => {
    const width = Math.max(0, ...rows.map((row) => row.length))
    const look = (at: number) => (fitted ? (at < heads ? HEAD : LINE) : {})
    return {
      sheet: name || 'Sheet1',
      data: rows.map((row, line) =>
        Array.from({ length: width }, (_, at) => writtenCell(row[at], row.length > 1 ? look(line) : {})),
      ),
      ...(hidden === undefined
        ? fitted
          ? {
              columns: Array.from({ length: width }, (_, at) => ({ width: columnWidth(rows, at) })),
              orientation: 'landscape' as const,
              ...(heads ? { stickyRowsCount: heads } : {}),
            }
          : {}
        : {
            columns: Array.from({ length: hidden + 1 }, (_, at) =>
              at === hidden ? { width: HIDDEN_WIDTH } : { width: columnWidth(rows, at) },
            ),
          }),
    }
  })
  const { default: writeXlsxFile } = await import('write-excel-file/node')
  return await writeXlsxFile(written, { features: [hideColumns] }).toBuffer()
}

function columnWidth(rows: readonly (readonly Cell[])[], at: number): number {
  // A row of one cell is a sentence over the table: it runs on over the columns beside it.
  const cells = rows.slice(0, 200).filter((row) => row.length > 1)
  const longest = Math.max(0, ...cells.map((row) => String(row[at] ?? '').length))
  return Math.min(50, Math.max(10, longest + 2))
}
