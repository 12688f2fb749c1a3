import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx'
import { runsOf, type Stretch } from './paragraphs.ts'
import { SIZE } from './type-sizes.ts'

/** One cell: lines under one another. */
export type GridCell = readonly Stretch[]

/** What a table holds, how wide its columns are as parts of the whole, and whether its last row stays with what follows. */
export type Grid = {
  readonly head: readonly string[]
  readonly rows: readonly (readonly GridCell[])[]
  readonly widths: readonly number[]
  readonly width: number
  readonly keepLast?: boolean
}

/**
 * A table with lines between its cells. Its head stands again on every page and never without a row below it; no row is cut
 * in two by the end of a page.
 */
export function grid({ head, rows, widths, width, keepLast = false }: Grid): Table {
  const whole = widths.reduce((sum, part) => sum + part, 0)
  const columns = widths.map((part) => Math.round((part / whole) * width))
  const cell = (lines: GridCell, at: number, { centre, keep }: { centre: boolean; keep: boolean }) =>
    new TableCell({
      width: { size: columns[at] ?? 0, type: WidthType.DXA },
      verticalAlign: centre ? VerticalAlign.CENTER : VerticalAlign.TOP,
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      children: (lines.length ? lines : [{ text: '' }]).map(
        (line) =>
          new Paragraph({
            ...(centre ? { alignment: AlignmentType.CENTER } : {}),
            keepNext: keep,
            children: [...runsOf(line, SIZE.recipients)],
          }),
      ),
    })
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: columns,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: head.map((text, at) => cell([{ text, bold: true }], at, { centre: true, keep: true })),
      }),
      ...rows.map(
        (row, of) =>
          new TableRow({
            cantSplit: true,
            children: row.map((lines, at) =>
              cell(lines, at, { centre: false, keep: keepLast && of === rows.length - 1 }),
            ),
          }),
      ),
    ],
  })
}

/** A table nobody sees: what stands side by side at the head and the end of a paper. */
export function sideBySide(
  rows: readonly (readonly (readonly Paragraph[])[])[],
  widths: readonly number[],
  width: number,
): Table {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  const borders = {
    top: none,
    bottom: none,
    left: none,
    right: none,
    insideHorizontal: none,
    insideVertical: none,
  }
  const whole = widths.reduce((sum, part) => sum + part, 0)
  const columns = widths.map((part) => Math.round((part / whole) * width))
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: columns,
    borders,
    rows: rows.map(
      (row) =>
        new TableRow({
          cantSplit: true,
          children: row.map(
            (children, at) =>
              new TableCell({
                borders,
                width: { size: columns[at] ?? 0, type: WidthType.DXA },
                children: [...children],
              }),
          ),
        }),
    ),
  })
}
