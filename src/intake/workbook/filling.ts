import type { Cell } from '../table.ts'

/** A cell to be written: its line from 1, its column from 0. */
export type CellToFill = { readonly line: number; readonly column: number; readonly value: Cell }

/** What is written into one sheet of a workbook that otherwise stays as its keeper made it. */
export type Filling = {
  readonly sheet: string
  readonly cells: readonly CellToFill[]
  /** Lines that no longer stand in the book: their cells are cleared and they are put out of sight. */
  readonly emptied: readonly number[]
  /** Rows behind the last line, each cell looking like the one above it. */
  readonly appended: readonly (readonly Cell[])[]
  readonly after: number
  /** The column that is kept out of sight. */
  readonly hidden: number
}
