import type { SecretDegree } from '#model/evidence.ts'
import type { Problem } from '#model/problem.ts'
import { foldText } from '#model/values/fold.ts'
import { degreeOf } from '../state-secret.ts'
import { type Cell, cellText, type Sheet, type TableFile } from '../table.ts'
import { stateSecret } from './secret-problem.ts'

/** Rows above these bear the heading of a sheet, and its stamp. */
const HEAD_ROWS = 15
const COLUMN = /^(muc )?do (bi )?mat$|^(security |secrecy )?(classification|level)$|^secrecy$/

/** How such a heading begins and ends: what does not, as nearly every cell, need not be folded to be told apart. */
const MAY_BE_COLUMN = /^[^a-z]*[cdlmsđð].*[lnty][^a-z]*$/is

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

/** So many texts are remembered to be plain. */
const MOST_PLAIN = 100_000

/** Below its heading a register writes few texts many times: one that is neither a mark nor a heading is looked at once. */
function sheetSecret({ name, rows }: Sheet): Problem | undefined {
  const columns = new Set<number>()
  const plain = new Set<Cell>()
  for (const [at, cells] of rows.entries()) {
    const head = at < HEAD_ROWS
    const degree = rowDegree(cells, head, columns, plain)
    if (degree) return stateSecret(degree, placeOf(name, at + 1))
    for (const [column, cell] of cells.entries()) {
      if (plain.has(cell)) continue
      if (isColumn(cell)) columns.add(column)
      else if (!head && !columns.has(column) && plain.size < MOST_PLAIN) plain.add(cell)
    }
  }
  return undefined
}

function rowDegree(
  cells: readonly Cell[],
  head: boolean,
  columns: ReadonlySet<number>,
  plain: ReadonlySet<Cell>,
): SecretDegree | undefined {
  for (const [column, cell] of cells.entries()) {
    if (typeof cell !== 'string' || cell.length > 80) continue
    const marked = columns.has(column)
    if (!marked && plain.has(cell)) continue
    const degree = degreeOf(marked ? `Độ mật: ${cell}` : cell, { surely: !head })
    if (degree) return degree
  }
  return undefined
}

function isColumn(cell: Cell): boolean {
  const text = cellText(cell)
  return text.length < 40 && MAY_BE_COLUMN.test(text) && COLUMN.test(foldText(text))
}

function placeOf(sheet: string, line: number) {
  return sheet
    ? { en: ` in line ${line} of the sheet “${sheet}”`, vi: ` ở dòng ${line}, trang tính “${sheet}”` }
    : { en: ` in line ${line}`, vi: ` ở dòng ${line}` }
}
