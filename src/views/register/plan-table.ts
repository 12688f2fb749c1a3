import type { Gazetteer } from '#gazetteer/place.ts'
import { type Cell, cellText, isEmptyCell, type Sheet, type TableFile } from '#intake/table.ts'
import { kindOf } from '#model/kinds/all-kinds.ts'
import { type Slots, slotsOf, slotsSchema } from '#model/kinds/kind.ts'
import { slotProblem } from '#model/kinds/slot-problem.ts'
import { ActError, type Language, type Problem, problem } from '#model/problem.ts'
import { type ColumnUse, type Recipe, recipeProblems, useOf } from '#model/recipe.ts'
import { SLOT_WORDS } from '../words/glossary.ts'
import type { Field } from './cell-value.ts'
import { LAST_DAY } from './last-day.ts'
import { partyReader } from './party-cells.ts'
import { planRow, type RowPlan } from './plan-row.ts'
import { cellPrint, ID_HEADER, readRowId } from './row-ids.ts'

/** What a plan is made with besides the file and its recipe. */
export type Planning = {
  readonly gazetteer: Gazetteer
  /** The office's own locality, for registers that name the other side only. */
  readonly home: string
  /** Places the book names already. */
  readonly placeIds: ReadonlySet<string>
  /** The day the register is taken in, ISO. */
  readonly day: string
}

/** The sheet a recipe reads: the one of its name, else the first with rows. */
export function sheetOf(table: TableFile, recipe: Pick<Recipe, 'sheet'>): Sheet {
  const sheet =
    table.sheets.find((each) => each.name === (recipe.sheet ?? '')) ??
    table.sheets.find((each) => each.rows.some((row) => !row.every(isEmptyCell))) ??
    table.sheets[0]
  if (!sheet) throw new Error('a table file has a sheet')
  return sheet
}

/** Rows below the heading that hold anything, with their line. */
export function dataRows(
  sheet: Sheet,
  recipe: Pick<Recipe, 'headerRow'>,
): readonly { readonly line: number; readonly cells: readonly Cell[] }[] {
  const rows: { readonly line: number; readonly cells: readonly Cell[] }[] = []
  for (let line = recipe.headerRow + 1; line <= sheet.rows.length; line += 1) {
    const cells = sheet.rows[line - 1]
    if (cells && !cells.every(isEmptyCell)) rows.push({ line, cells })
  }
  return rows
}

/** How many there are. */
export function countDataRows(sheet: Sheet, recipe: Pick<Recipe, 'headerRow'>): number {
  let count = 0
  for (let at = recipe.headerRow; at < sheet.rows.length; at += 1) {
    if (!sheet.rows[at]?.every(isEmptyCell)) count += 1
  }
  return count
}

/** Understands every row of a register by its recipe. Decides nothing about the book. */
export function planTable(table: TableFile, recipe: Recipe, planning: Planning): readonly RowPlan[] {
  return [...planRows(table, recipe, planning)]
}

/** The same, row by row as they are asked for. */
export function* planRows(table: TableFile, recipe: Recipe, planning: Planning): Generator<RowPlan> {
  const faults = recipeFaults(recipe)
  if (faults.length) throw new ActError('invalid', faults)
  const rows = dataRows(sheetOf(table, recipe), recipe)
  const reading = {
    recipe,
    fields: fieldsOf(recipe, planning.home),
    headers: recipe.columns.map((column) => column.header),
    day: planning.day,
    party: partyReader({ ...planning, decisions: recipe.decisions }),
    check: slotCheck(recipe),
  }
  const idAt = recipe.columns.findIndex((column) => column.header === ID_HEADER)
  for (const { cells, line } of rows) {
    if (idAt < 0) {
      yield planRow(reading, cells, line)
      continue
    }
    const own = cells.map((cell, at) => (at === idAt ? '' : cell))
    const edit = editOf(recipe, own, cellText(cells[idAt]))
    yield { ...planRow(reading, own, line), ...(edit ? { edit } : {}) }
  }
}

/** Why no row at all can be read by a recipe. */
export function recipeFaults(recipe: Recipe): readonly Problem[] {
  return [...recipeProblems(recipe), ...missingColumns(recipe)]
}

/** What was changed in a row since it was exported, told by the prints in its hidden id. */
function editOf(recipe: Recipe, cells: readonly Cell[], idText: string): RowPlan['edit'] {
  const id = readRowId(idText)
  if (!id) return undefined
  const changed = id.prints.flatMap((print, at) => (cellPrint(cellText(cells[at])) === print ? [] : [at]))
  const useAt = (at: number) => {
    const use = recipe.columns[at]?.use
    return use === undefined ? undefined : useOf(recipe.kind, use)
  }
  const emptied = changed.filter((at) => isEmptyCell(cells[at]) && mayGo(recipe, useAt(at)))
  const columns = changed.filter((at) => !emptied.includes(at))
  const slotsAt = (list: readonly number[]) => [...new Set(list.flatMap((at) => useAt(at)?.slot ?? []))]
  const slots = slotsAt(columns)
  // The length follows from two days, so it is another when the first of them is.
  const length = recipe.columns.flatMap(({ use }) =>
    use === LAST_DAY && slots.includes('start') ? ['days'] : [],
  )
  return {
    of: id.statementId,
    slots: [...new Set([...slots, ...length])],
    columns: columns.length,
    emptied: slotsAt(emptied),
  }
}

/** A value a fact can do without; who it is about is no such value. */
function mayGo({ kind }: Recipe, use: ColumnUse | undefined): boolean {
  if ((use?.part !== 'value' && use?.part !== 'until') || use.path !== use.slot) return false
  const slot = slotsOf(kindOf(kind))[use.slot]
  return slot !== undefined && !slot.key
}

/** Where home stands in a register that names the other side only. */
const HOME_PATH: Readonly<Record<Recipe['kind'], readonly string[]>> = {
  partnership: ['a'],
  agreement: ['parties.0'],
  visit: ['from', 'to'],
  role: [],
  investment: ['host'],
  project: [],
}

/** The values of a row in the order of their slots, each with its columns. */
function fieldsOf(recipe: Recipe, home: string): readonly Field[] {
  const slots = slotsOf(kindOf(recipe.kind))
  const uses = recipe.columns.flatMap((column, at) => {
    const use = column.use === undefined ? undefined : useOf(recipe.kind, column.use)
    return use ? [{ ...use, at }] : []
  })
  const paths = new Set([
    ...uses.map((use) => use.path),
    ...Object.keys(recipe.set).filter((use) => useOf(recipe.kind, use)?.part === 'value'),
    ...homePaths(recipe, uses),
  ])
  const order = Object.keys(slots)
  return [...paths]
    .map((path) => fieldAt(path, uses, recipe, home))
    .filter((field): field is Field => field !== undefined)
    .sort((x, y) => order.indexOf(x.slotName) - order.indexOf(y.slotName) || (x.path < y.path ? -1 : 1))
}

/** Home is taken for the side the register does not name: one side only, and none of a list that is whole. */
function homePaths(recipe: Recipe, uses: readonly ColumnUse[]): readonly string[] {
  const named = new Set([...uses.map((use) => use.path), ...Object.keys(recipe.set)])
  const free = HOME_PATH[recipe.kind].filter(
    (path) => !named.has(path) && !(path === 'parties.0' && named.has('parties')),
  )
  return recipe.kind === 'visit' && free.length === 2 ? [] : free
}

function fieldAt(
  path: string,
  uses: readonly (ColumnUse & { readonly at: number })[],
  recipe: Recipe,
  home: string,
): Field | undefined {
  const slotName = path.split('.')[0] ?? path
  const slot = slotsOf(kindOf(recipe.kind))[slotName]
  if (!slot) return undefined
  const mine = uses.filter((use) => use.path === path)
  const column = mine.find((use) => use.part === 'value')?.at
  const set =
    recipe.set[path] ?? (HOME_PATH[recipe.kind].includes(path) && column === undefined ? home : undefined)
  return {
    path,
    slotName,
    slot,
    ...(column === undefined ? {} : { column }),
    columns: mine.map((use) => use.at),
    parts: Object.fromEntries(mine.filter((use) => use.part !== 'value').map((use) => [use.part, use.at])),
    ...(set === undefined ? {} : { set }),
  }
}

/** A register without the column a fact cannot do without is asked about once, not in every row. */
function missingColumns(recipe: Recipe): readonly Problem[] {
  const kind = kindOf(recipe.kind)
  const filled = new Set(
    fieldsOf(recipe, 'home').flatMap(({ slotName, column, set }) =>
      column === undefined && set === undefined ? [] : [slotName],
    ),
  )
  const missing = Object.entries(kind.slots)
    .filter(([name, slot]) => slot.key && !filled.has(name))
    .map(([name]) => name)
  const list = (lang: Language) => missing.map((name) => SLOT_WORDS[name]?.[lang] ?? name).join(', ')
  if (!missing.length) return []
  return [
    problem(
      'column-missing',
      {
        en: `No column is taken for: ${list('en')}. Choose the column that holds it, or set it for all rows.`,
        vi: `Chưa chọn cột cho: ${list('vi')}. Hãy chọn cột chứa nội dung đó, hoặc đặt chung cho mọi dòng.`,
      },
      { where: missing[0] ?? '', details: { slots: missing } },
    ),
  ]
}

/** The kind's own check, its schema made once for all rows. */
function slotCheck(recipe: Recipe): (slots: Slots) => Problem | undefined {
  const kind = kindOf(recipe.kind)
  const schema = slotsSchema(kind)
  return (slots) => {
    const parsed = schema.safeParse(slots)
    if (parsed.success) return undefined
    return slotProblem(kind, parsed.error.issues[0] ?? { code: 'custom', path: [], message: '' })
  }
}
