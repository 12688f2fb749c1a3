import type { Problem } from '#model/problem.ts'
import { cellText, type TableFile } from './table.ts'
import { cellTooLong, tableTooWide } from './table-problems.ts'

/** What the widest of spreadsheets lets a cell hold; a longer one is a quote that was never closed, or no table. */
export const MOST_LETTERS = 32_767

/** A fact has some twenty slots; a table this wide is a sheet whose empty columns were kept, or turned on its side. */
export const MOST_COLUMNS = 1000

/**
 * The problem with a table whose line is too wide or one of whose cells is too long, at its first place: looked at where it
 * is read, as what reads a cell afterwards does so again and again.
 */
export function tableTooLarge({ sheets }: TableFile): Problem | undefined {
  for (const { name, rows } of sheets) {
    for (const [at, cells] of rows.entries()) {
      const line = at + 1
      if (cells.length > MOST_COLUMNS) {
        return tableTooWide({ sheet: name, line, columns: cells.length, most: MOST_COLUMNS })
      }
      const long = cells.findIndex((cell) => cellText(cell).length > MOST_LETTERS)
      if (long < 0) continue
      const letters = cellText(cells[long]).length
      return cellTooLong({ sheet: name, line, column: columnName(long), letters, most: MOST_LETTERS })
    }
  }
  return undefined
}

/** A column as spreadsheets name it: A to Z, then AA. */
export function columnName(at: number): string {
  const last = String.fromCharCode(65 + (at % 26))
  return at < 26 ? last : columnName(Math.floor(at / 26) - 1) + last
}
