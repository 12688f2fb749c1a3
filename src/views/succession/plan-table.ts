import type { Gazetteer } from '#gazetteer/place.ts'
import { cellText, type TableFile } from '#intake/table.ts'
import { isProblem, type Language, type Problem } from '#model/problem.ts'
import { type Succession, successionId } from '#model/succession.ts'
import { foldText } from '#model/values/fold.ts'
import { drawLines } from '#registry/succeed/lines.ts'
import { countryNames } from '../register/countries.ts'
import { rowText } from '../register/row-text.ts'
import { type RowReading, readRow, type SaidRow } from './read-row.ts'
import { cellInWords, headingInWords } from './row-headings.ts'
import { inCircle, notATable } from './row-problems.ts'
import { TABLE_HEADERS, type TableColumn } from './table-words.ts'

/** One row of a table: what it says, that it is there already, that its unit stayed as it was, or why it is left out. */
export type PlannedRow = {
  readonly line: number
  /** One `header: value` line a cell: the text of the source it becomes. */
  readonly text: string
  readonly standing: 'new' | 'known' | 'unchanged' | 'refused'
  readonly said?: Omit<Succession, 'sourceId'>
  readonly problem?: Problem
}

export type Planning = {
  readonly gazetteer: Gazetteer
  /** Country of rows that name none. */
  readonly country: string
  /** What stands already. */
  readonly known: readonly Succession[]
  /** In which language the recorded rows name their columns. */
  readonly lang: Language
}

/** Understands a table of successions row by row. Writes nothing. */
export function planSuccessions(table: TableFile, planning: Planning): readonly PlannedRow[] | Problem {
  const rows = table.sheets[0]?.rows ?? []
  const headers = (rows[0] ?? []).map((cell) => cellText(cell).trim())
  const columns = columnsOf(headers)
  const missing = (['from', 'to', 'day', 'basis'] as const).filter((column) => columns[column] === undefined)
  if (missing.length) return notATable(missing)
  const reading: RowReading = { ...planning, columns, headers, countries: countryNames(planning.gazetteer) }
  const shown = headers.map((heading) => headingInWords(heading, planning.lang))
  const read = rows.slice(1).flatMap((row, i) => {
    const cells = row.map((cell) => cellText(cell).trim())
    if (!cells.some(Boolean)) return []
    const told = cells.map((cell, at) => cellInWords(headers[at] ?? '', cell, planning.lang))
    return [{ line: i + 2, text: rowText(shown, told).text, read: readRow(reading, cells) }]
  })
  return settle(read, planning.known)
}

function columnsOf(headers: readonly string[]): Readonly<Partial<Record<TableColumn, number>>> {
  const folded = headers.map(foldText)
  return Object.fromEntries(
    (Object.keys(TABLE_HEADERS) as TableColumn[]).flatMap((column) => {
      const words = TABLE_HEADERS[column].split('|').map(foldText)
      const at = folded.findIndex((header) => words.includes(header))
      return at < 0 ? [] : [[column, at]]
    }),
  )
}

type ReadRow = {
  readonly line: number
  readonly text: string
  readonly read: SaidRow | 'unchanged' | Problem
}

/** What no row can say alone: how many share an heir, whether it is there already, whether lines run in a circle. */
function settle(rows: readonly ReadRow[], known: readonly Succession[]): readonly PlannedRow[] {
  const said = rows.flatMap(({ read }) => (isSaid(read) ? [read] : []))
  const there = new Set(known.map((each) => each.id))
  const lines: Omit<Succession, 'sourceId'>[] = [...known]
  return rows.map(({ line, text, read }): PlannedRow => {
    if (read === 'unchanged') return { line, text, standing: 'unchanged' }
    if (isProblem(read)) return { line, text, standing: 'refused', problem: read }
    const sort = read.sort ?? sortAmong(read, said)
    const whole = { ...read, sort, id: successionId({ ...read, sort }) }
    if (there.has(whole.id)) return { line, text, standing: 'known', said: whole }
    if (runsInCircle(whole, lines))
      return { line, text, standing: 'refused', problem: inCircle(read.from.nameLocal ?? read.from.name) }
    there.add(whole.id)
    lines.push(whole)
    return { line, text, standing: 'new', said: whole }
  })
}

function isSaid(read: ReadRow['read']): read is SaidRow {
  return read !== 'unchanged' && !isProblem(read)
}

/** Several into one heir on a day are a merger, one into several a split; one into one is the same unit in another form. */
function sortAmong(row: SaidRow, all: readonly SaidRow[]): Succession['sort'] {
  const sameDay = all.filter((each) => each.day === row.day)
  if (sameDay.filter((each) => each.to?.key === row.to?.key).length > 1) return 'merged'
  if (sameDay.filter((each) => each.from.key === row.from.key).length > 1) return 'split'
  return 'renamed'
}

function runsInCircle(
  row: Omit<Succession, 'sourceId'>,
  lines: readonly Omit<Succession, 'sourceId'>[],
): boolean {
  if (!row.to) return false
  return drawLines(lines).holders(row.to.key, '9999-12-31').units.includes(row.from.key)
}
