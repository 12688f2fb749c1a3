import type { Cell, Sheet } from '#intake/table.ts'
import type { Filling } from '#intake/workbook/filling.ts'
import { canonicalJson } from '#model/digest.ts'

/** A line of hers as it is to be: other cells, or gone. */
export type LineNow = { readonly line: number; readonly cells: readonly Cell[] | undefined }

type Filled = {
  readonly sheet: Sheet
  readonly lines: readonly LineNow[]
  readonly added: readonly (readonly Cell[])[]
  /** The column of hidden ids. */
  readonly hidden: number
}

/** What has to be written into her own workbook so that it says this: only the cells that say something else now. */
export function fillInPlace({ sheet, lines, added, hidden }: Filled): Filling {
  const cells = lines.flatMap(({ line, cells: now = [] }) =>
    now.flatMap((value, column) => {
      const before = sheet.rows[line - 1]?.[column] ?? ''
      return canonicalJson(before) === canonicalJson(value) ? [] : [{ line, column, value }]
    }),
  )
  return {
    sheet: sheet.name,
    cells,
    emptied: lines.flatMap(({ line, cells: now }) => (now ? [] : [line])),
    appended: added,
    after: sheet.rows.length,
    hidden,
  }
}
