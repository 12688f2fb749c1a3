import { isProblem } from '#model/problem.ts'
import type { Cell, TableFile } from '../table.ts'
import { readXlsx } from '../table-xlsx.ts'
import { checkOfficeFile } from '../zip/check-office-file.ts'
import { openZip } from '../zip/open-zip.ts'
import { writeZip } from '../zip/write-zip.ts'
import { fillSheet } from './fill-sheet.ts'
import type { Filling } from './filling.ts'
import { rowsIn } from './sheet-cells.ts'
import { findSheet, partText, type WorkbookParts } from './workbook-parts.ts'

const CHAIN = 'xl/calcChain.xml'
const TYPES = '[Content_Types].xml'
const RELS = 'xl/_rels/workbook.xml.rels'

/**
 * A workbook with some cells of one sheet written anew, and everything else as its keeper made it: formulas, number
 * formats, widths, colours, other sheets. What comes out is read again and held against what was meant; where it cannot be
 * filled so, nothing is answered, and the rows have to be written as a plain workbook. Run it in a process apart.
 */
export async function fillWorkbook(bytes: Uint8Array, filling: Filling): Promise<Buffer | undefined> {
  const zip = openZip(bytes)
  if (isProblem(zip) || checkOfficeFile(bytes)) return undefined
  const parts = findSheet(zip, filling.sheet)
  if (!parts) return undefined
  const before = await readXlsx(bytes)
  const looks = dayLooks(parts, before, filling.sheet)
  const own = looks.styles
  const dayLook = (column: number) => looks.byColumn.get(column) ?? looks.any
  const sheet = fillSheet(parts.sheet, filling, { dayLook, from1904: parts.from1904 })
  if (sheet === undefined) return undefined
  const changed = new Map([
    [parts.sheetPart, sheet],
    ['xl/workbook.xml', calculatedAnew(parts.workbook)],
    [TYPES, partText(zip, TYPES).replace(/<Override\b[^>]*\/xl\/calcChain\.xml"[^>]*\/>/, '')],
    [RELS, partText(zip, RELS).replace(/<Relationship\b[^>]*\bcalcChain\.xml"[^>]*\/>/, '')],
    ...(own === parts.styles ? [] : [['xl/styles.xml', own] as const]),
  ])
  const filled = writeZip(zip, changed, new Set([CHAIN]))
  return sameBut(before, await readXlsx(filled), filling) ? filled : undefined
}

type DayLooks = {
  readonly byColumn: ReadonlyMap<number, string>
  readonly any: string
  readonly styles: string
}

/** How days look in each column, by one that stands there; where none does anywhere, a plain look is added. */
function dayLooks({ sheet, styles }: WorkbookParts, table: TableFile, name: string): DayLooks {
  const rows = table.sheets.find((each) => each.name === name)?.rows ?? []
  const byColumn = new Map<number, string>()
  for (const row of rowsIn(sheet)) {
    for (const { column, look } of row.cells) {
      const cell = rows[row.line - 1]?.[column]
      if (look !== undefined && typeof cell === 'object' && 'day' in cell && !byColumn.has(column))
        byColumn.set(column, look)
    }
  }
  const [any] = byColumn.values()
  if (any !== undefined) return { byColumn, any, styles }
  const count = [...(/<cellXfs\b[^>]*>([\s\S]*?)<\/cellXfs>/.exec(styles)?.[1] ?? '').matchAll(/<xf\b/g)]
    .length
  const added = styles
    .replace(/(<cellXfs\b[^>]*\bcount=")\d+(")/, `$1${count + 1}$2`)
    .replace(
      '</cellXfs>',
      '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>',
    )
  return { byColumn, any: String(count), styles: added }
}

/** Formulas over cells that changed show their old values until they are calculated; the program that opens it does so. */
function calculatedAnew(workbook: string): string {
  if (/<calcPr\b/.test(workbook))
    return workbook.replace(/<calcPr\b((?:(?!fullCalcOnLoad)[^>])*?)\/?>/, '<calcPr$1 fullCalcOnLoad="1"/>')
  return workbook.replace(/<\/sheets>([\s\S]*?)(?=<\/workbook>)/, '</sheets>$1<calcPr fullCalcOnLoad="1"/>')
}

/** Whether what comes out says what was meant where it was meant, and elsewhere what it said before. */
function sameBut(before: TableFile, after: TableFile, filling: Filling): boolean {
  if (before.sheets.length !== after.sheets.length) return false
  return before.sheets.every((sheet, i) => {
    const now = after.sheets[i]
    const wanted = sheet.name === filling.sheet ? filledRows(sheet.rows, filling) : sheet.rows
    return now?.name === sheet.name && plain(now.rows) === plain(wanted)
  })
}

function filledRows(rows: readonly (readonly Cell[])[], filling: Filling): readonly (readonly Cell[])[] {
  const all = rows.map((row) => [...row])
  for (const line of filling.emptied) all[line - 1] = []
  for (const { line, column, value } of filling.cells) {
    const row = all[line - 1] ?? []
    while (row.length < column) row.push('')
    row[column] = value
    all[line - 1] = row
  }
  for (const [i, cells] of filling.appended.entries()) all[filling.after + i] = [...cells]
  return all
}

/** Rows as text, without the empty ends a workbook does not keep. */
function plain(rows: readonly (readonly Cell[])[]): string {
  const cut = Array.from(rows, (row = []) => row.slice(0, row.findLastIndex((cell) => cell !== '') + 1))
  return JSON.stringify(cut.slice(0, cut.findLastIndex((row) => row.length > 0) + 1))
}
