/** A cell as its file types it: CSV has texts only, a workbook also numbers, days and yes/no. Nothing is lost in between. */
export type Cell =
  | string
  | { readonly number: string }
  | { readonly day: string }
  | { readonly flag: boolean }

export type Sheet = { readonly name: string; readonly rows: readonly (readonly Cell[])[] }

/** A file of rows, as its cells stand. A row's line is its place from 1, as a spreadsheet counts. */
export type TableFile = {
  readonly format: 'csv' | 'xlsx'
  /** What parts the cells of a CSV. */
  readonly separator?: string
  readonly sheets: readonly Sheet[]
}

/** What a cell says, as text: a day is ISO, a number has a point and no groups. */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined) return ''
  if (typeof cell === 'string') return cell
  if ('number' in cell) return cell.number
  if ('day' in cell) return cell.day
  return String(cell.flag)
}

export function isEmptyCell(cell: Cell | undefined): boolean {
  return cell === undefined || (typeof cell === 'string' && cell.trim() === '')
}
