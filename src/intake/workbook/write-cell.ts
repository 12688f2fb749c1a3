import type { Cell } from '../table.ts'
import { lettersOfColumn } from './sheet-cells.ts'

const DAY_MS = 86_400_000
/** Day 0 of workbooks, and how much later some old ones begin to count. */
const DAY_ZERO = Date.UTC(1899, 11, 30)
const LATER_DAYS = 1_462

/** How a cell is written: where, how it looks, and from when the workbook counts its days. */
export type CellPlace = {
  readonly line: number
  readonly column: number
  readonly look: string | undefined
  readonly from1904: boolean
}

/** A cell of a sheet in XML. A text is written as a text whatever it begins with, so that it is never run as a formula. */
export function writeCell(value: Cell, { line, column, look, from1904 }: CellPlace): string {
  const head = `r="${lettersOfColumn(column)}${line}"${look === undefined ? '' : ` s="${look}"`}`
  if (value === '') return look === undefined ? '' : `<c ${head}/>`
  if (typeof value === 'string')
    return `<c ${head} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`
  if ('number' in value) return `<c ${head}><v>${escaped(value.number)}</v></c>`
  if ('flag' in value) return `<c ${head} t="b"><v>${value.flag ? 1 : 0}</v></c>`
  return `<c ${head}><v>${serialOf(value.day, from1904)}</v></c>`
}

function serialOf(day: string, from1904: boolean): number {
  const moment = Date.parse(day.includes('T') ? `${day}Z` : `${day}T00:00:00Z`)
  return (moment - DAY_ZERO) / DAY_MS - (from1904 ? LATER_DAYS : 0)
}

/** What XML may not hold at all is left out; a line break within a cell stays. */
function escaped(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;')
}
