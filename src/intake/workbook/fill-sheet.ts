import { groupBy } from '#model/values/group-by.ts'
import type { Cell } from '../table.ts'
import type { CellToFill, Filling } from './filling.ts'
import {
  attributeIn,
  type CellXml,
  columnOf,
  lettersOfColumn,
  type RowXml,
  replaceRows,
  rowsIn,
} from './sheet-cells.ts'
import { writeCell } from './write-cell.ts'

/** How a sheet is filled: what its cells look like where nothing says so, and from when its days count. */
export type FillHow = { readonly dayLook: (column: number) => string; readonly from1904: boolean }

const DATA = /(<(?:\w+:)?sheetData\b[^>]*?)(?:\/>|>([\s\S]*)<\/((?:\w+:)?)sheetData>)/

/**
 * The XML of a sheet with some cells written anew, some rows cleared and rows added; undefined where it is built in a way
 * that cannot be filled safely: prefixed elements, or a formula shared with other cells under one that changes.
 */
export function fillSheet(xml: string, filling: Filling, how: FillHow): string | undefined {
  const found = DATA.exec(xml)
  if (!found || found[2] === undefined || found[3]) return undefined
  const data = found[2]
  const byLine = groupBy(filling.cells, (cell) => cell.line)
  const emptied = new Set(filling.emptied)
  let unsafe = false
  const filled = replaceRows(data, (row) => {
    if (row.line > filling.after && filling.appended.length) {
      // Rows behind the last that says anything only look like something; what is added takes their place.
      unsafe ||= row.cells.some((cell) => /<f\b/.test(cell.xml))
      return ''
    }
    if (emptied.has(row.line)) return clearedRow(row)
    const edits = byLine.get(row.line)
    if (!edits) return undefined
    byLine.delete(row.line)
    unsafe ||= edits.some((edit) => sharesFormula(row.cells.find((cell) => cell.column === edit.column)))
    return editedRow(row, edits, how)
  })
  if (unsafe || byLine.size) return undefined
  const above = rowsIn(data).findLast((row) => row.line <= filling.after)
  const added = filling.appended.map((cells, i) => addedRow(filling.after + i + 1, cells, above, how))
  const from = found.index + (found[1] ?? '').length + 1
  const whole = `${xml.slice(0, from)}${filled}${added.join('')}${xml.slice(from + data.length)}`
  return withHiddenColumn(withDimension(whole, filling), filling.hidden)
}

function sharesFormula(cell: CellXml | undefined): boolean {
  return cell !== undefined && /<f\b[^>]*\bt="(shared|array|dataTable)"/.test(cell.xml)
}

function editedRow(row: RowXml, edits: readonly CellToFill[], how: FillHow): string {
  const cells = new Map(row.cells.map((cell) => [cell.column, cell.xml]))
  for (const { column, value } of edits) {
    const own = row.cells.find((cell) => cell.column === column)?.look
    const look = isDay(value) ? how.dayLook(column) : own
    cells.set(column, writeCell(value, { line: row.line, column, look, from1904: how.from1904 }))
  }
  const inner = [...cells.entries()].sort(([a], [b]) => a - b).map(([, xml]) => xml)
  return `<row${row.attributes.replace(/\s+spans="[^"]*"/, '')}>${inner.join('')}</row>`
}

function clearedRow(row: RowXml): string {
  const cells = row.cells.map(({ column, look }) =>
    writeCell('', { line: row.line, column, look, from1904: false }),
  )
  return `<row${row.attributes.replace(/\s+hidden="[^"]*"/, '')} hidden="1">${cells.join('')}</row>`
}

function addedRow(line: number, cells: readonly Cell[], above: RowXml | undefined, how: FillHow): string {
  const looks = new Map(above?.cells.map((cell) => [cell.column, cell.look]))
  const written = cells.map((value, column) => {
    const look = isDay(value) ? how.dayLook(column) : looks.get(column)
    return writeCell(value, { line, column, look, from1904: how.from1904 })
  })
  return `<row r="${line}">${written.join('')}</row>`
}

function isDay(value: Cell): boolean {
  return typeof value === 'object' && 'day' in value
}

function withDimension(xml: string, { after, appended, hidden }: Filling): string {
  return xml.replace(
    /(<dimension\b[^>]*\bref=")([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?(")/,
    (...found: string[]) => {
      const [, head = '', letters = '', line = '', lastLetters = letters, lastLine = line, tail = ''] = found
      const column = Math.max(columnOf(lastLetters), hidden)
      const last = Math.max(Number(lastLine), after + appended.length)
      return `${head}${letters}${line}:${lettersOfColumn(column)}${last}${tail}`
    },
  )
}

/** Puts one column out of sight; a stretch of columns that look alike is parted around it. */
function withHiddenColumn(xml: string, hidden: number): string {
  const own = hidden + 1
  const put = `<col min="${own}" max="${own}" width="12" hidden="1" customWidth="1"/>`
  const cols = /<cols>([\s\S]*?)<\/cols>/.exec(xml)
  if (!cols) return xml.replace(/<sheetData\b/, `<cols>${put}</cols><sheetData`)
  const parts = [...(cols[1] ?? '').matchAll(/<col\b([^>]*?)\/>/g)].flatMap(([whole, attributes = '']) => {
    const min = Number(attributeIn(attributes, 'min'))
    const max = Number(attributeIn(attributes, 'max'))
    if (own < min || own > max) return [{ min, xml: whole }]
    const piece = (from: number, to: number) =>
      from > to
        ? []
        : [
            {
              min: from,
              xml: whole.replace(/\bmin="\d+"/, `min="${from}"`).replace(/\bmax="\d+"/, `max="${to}"`),
            },
          ]
    return [...piece(min, own - 1), ...piece(own + 1, max)]
  })
  const sorted = [...parts, { min: own, xml: put }].sort((a, b) => a.min - b.min)
  return xml.replace(cols[0], `<cols>${sorted.map((part) => part.xml).join('')}</cols>`)
}
