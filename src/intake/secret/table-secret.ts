import type { SecretDegree } from '#model/evidence.ts'
import type { Problem } from '#model/problem.ts'
import { foldText } from '#model/values/fold.ts'
import { degreeOf } from '../state-secret.ts'
import { type Cell, cellText, type Sheet, type TableFile } from '../table.ts'
import { stateSecret } from './secret-problem.ts'

/** Rows above these bear the heading of a sheet, and its stamp. */
const HEAD_ROWS = 15
const COLUMN = /^(muc )?do (bi )?mat$|^(security |secrecy )?(classification|level)$|^secrecy$/

/** A letter of such a heading as it may be written: with its marks, in full width, with something unseen behind it. */
const written = (word: string) =>
  [...word].map((letter) => `[${letter}\\u0080-\\uffff]`).join('[\\u0080-\\uffff]*')

/** A row that has none of these holds neither a mark nor such a heading, and its cells need not be looked at one by one. */
const MAY_TELL = new RegExp(`m[^b-z]+t|${['level', 'classification', 'secrecy'].map(written).join('|')}`, 'i')

/**
 * The problem with a table that bears a mark: in its heading, in a cell of its own anywhere, in the name of a sheet, or as
 * the value of a column for it. The line is said, so that its keeper can take it out; nothing of the rest of it is.
 */
export function tableSecret({ sheets }: TableFile): Problem | undefined {
  for (const sheet of sheets) {
    const named = degreeOf(sheet.name)
    if (named) return stateSecret(named)
    const found = sheetSecret(sheet)
    if (found) return found
  }
  return undefined
}

function sheetSecret({ name, rows }: Sheet): Problem | undefined {
  const columns = new Set<number>()
  for (const [at, cells] of rows.entries()) {
    if (!columns.size && !MAY_TELL.test(cells.join('\n'))) continue
    const degree = rowDegree(cells, at < HEAD_ROWS, columns)
    if (degree) return stateSecret(degree, placeOf(name, at + 1))
    for (const [column, cell] of cells.entries()) if (isColumn(cell)) columns.add(column)
  }
  return undefined
}

function rowDegree(
  cells: readonly Cell[],
  head: boolean,
  columns: ReadonlySet<number>,
): SecretDegree | undefined {
  for (const [column, cell] of cells.entries()) {
    if (typeof cell !== 'string' || cell.length > 80) continue
    const degree = degreeOf(columns.has(column) ? `Độ mật: ${cell}` : cell, { surely: !head })
    if (degree) return degree
  }
  return undefined
}

function isColumn(cell: Cell): boolean {
  const text = cellText(cell)
  return text.length < 40 && MAY_TELL.test(text) && COLUMN.test(foldText(text))
}

function placeOf(sheet: string, line: number) {
  return sheet
    ? { en: ` in line ${line} of the sheet “${sheet}”`, vi: ` ở dòng ${line}, trang tính “${sheet}”` }
    : { en: ` in line ${line}`, vi: ` ở dòng ${line}` }
}
