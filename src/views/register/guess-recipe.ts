import type { Gazetteer } from '#gazetteer/place.ts'
import { type Cell, cellText, isEmptyCell, type TableFile } from '#intake/table.ts'
import type { Recipe, RecipeColumn, RegisterKind } from '#model/recipe.ts'
import { slugOf } from '#model/values/fold.ts'
import { countryNames } from './countries.ts'
import { fitOf, guessKind, guessLanguage, guessUses } from './guess-headers.ts'
import { type GuessedLocale, guessLocale } from './guess-locale.ts'
import { ownSideFirst } from './own-side.ts'
import { dataRows, sheetOf } from './plan-table.ts'
import { ID_HEADER } from './row-ids.ts'

/** A recipe as far as headings and cells tell it, with how sure the locale is. */
export type GuessedRecipe = { readonly recipe: Recipe } & Omit<GuessedLocale, 'locale'>

export type GuessGiven = {
  readonly name: string
  readonly kind?: RegisterKind | undefined
  readonly set?: Readonly<Record<string, string>>
  /** The office's own country, by which our side of two is told. */
  readonly country?: string | undefined
}

/** How far down a heading may stand, under a title and an office's name. */
const HEADING_WITHIN = 15

/** The row whose cells are headings: the one most of whose texts are known to head a column of the kind. */
function headerRowOf(rows: readonly (readonly Cell[])[], kind: RegisterKind | undefined): number {
  const scored = rows.slice(0, HEADING_WITHIN).map((cells, i) => {
    const headers = cells.map(cellText)
    const filled = headers.filter((header) => header.trim()).length
    const fit = filled > 1 || rows[i + 1]?.length === 1 ? fitOf(headers, kind ?? guessKind(headers)) : 0
    return { line: i + 1, fit }
  })
  const best = scored.reduce((one, other) => (other.fit > one.fit ? other : one), { line: 0, fit: 0.9 })
  if (best.line) return best.line
  return rows.findIndex((cells) => cells.filter((cell) => !isEmptyCell(cell)).length > 1) + 1
}

/** Guesses how a file is read. Whatever it guesses wrong is shown and corrected before anything is written. */
export function guessRecipe(table: TableFile, gazetteer: Gazetteer, given: GuessGiven): GuessedRecipe {
  const sheet = sheetOf(table, {})
  const headerRow = headerRowOf(sheet.rows, given.kind)
  const headers = (sheet.rows[headerRow - 1] ?? []).map(cellText)
  const kind = given.kind ?? guessKind(headers)
  const rows = dataRows(sheet, { headerRow }).map((row) => row.cells)
  const width = rows.slice(0, 500).reduce((most, row) => Math.max(most, row.length), headers.length)
  const guessed = guessUses(headers, kind)
  const uses = new Map(ownSideFirst(guessed, { kind, headers, rows }, gazetteer, given.country))
  addCountries(uses, { kind, rows, width }, gazetteer)
  const columns: RecipeColumn[] = Array.from({ length: width }, (_, at) => {
    const header = headers[at] ?? ''
    const use = header === ID_HEADER ? undefined : uses.get(at)
    return { header, ...(use === undefined ? {} : { use }) }
  })
  const { locale, ...seen } = guessLocale(kind, columns, rows, guessLanguage(headers))
  return {
    recipe: {
      name: slugOf(given.name) || kind,
      kind,
      ...(sheet.name ? { sheet: sheet.name } : {}),
      headerRow,
      columns,
      locale,
      set: given.set ?? {},
      decisions: {},
    },
    ...seen,
  }
}

const COUNTRY_OF: Readonly<Record<RegisterKind, string>> = {
  partnership: 'b.country',
  agreement: 'parties.1.country',
  visit: 'to.country',
  role: 'of.country',
  investment: 'origin',
  project: 'place.country',
}

/** A column without a known heading whose cells nearly all name countries is the country. */
function addCountries(
  uses: Map<number, string>,
  {
    kind,
    rows,
    width,
  }: { readonly kind: RegisterKind; readonly rows: readonly (readonly Cell[])[]; readonly width: number },
  gazetteer: Gazetteer,
): void {
  const use = COUNTRY_OF[kind]
  if ([...uses.values()].some((each) => each === use || each.endsWith('.country'))) return
  const country = countryNames(gazetteer)
  for (let at = 0; at < width; at++) {
    if (uses.has(at)) continue
    const cells = rows.slice(0, 200).flatMap((row) => (isEmptyCell(row[at]) ? [] : [cellText(row[at])]))
    const named = cells.filter((cell) => country(cell) !== undefined).length
    if (cells.length > 1 && named >= cells.length * 0.9) {
      uses.set(at, use)
      return
    }
  }
}

/** A saved recipe laid over a new file: its columns are found again by their headings, wherever they stand now. */
export function applyRecipe(saved: Recipe, table: TableFile): Recipe {
  const sheet = sheetOf(table, saved)
  const wanted = new Set(saved.columns.filter((column) => column.use).map((column) => column.header.trim()))
  const fits = (cells: readonly Cell[]) => cells.filter((cell) => wanted.has(cellText(cell).trim())).length
  const lines = sheet.rows.slice(0, 50).map((cells, i) => ({ line: i + 1, fit: fits(cells) }))
  const best = lines.reduce((one, other) => (other.fit > one.fit ? other : one), {
    line: saved.headerRow,
    fit: 0,
  })
  const headerRow = saved.headerRow === 0 ? 0 : best.line
  if (headerRow === 0) return saved
  const headers = (sheet.rows[headerRow - 1] ?? []).map(cellText)
  const left = [...saved.columns]
  const columns = headers.map((header): RecipeColumn => {
    const at = left.findIndex((column) => column.header.trim() === header.trim())
    const [found] = at < 0 ? [] : left.splice(at, 1)
    return { header, ...(found?.use === undefined ? {} : { use: found.use }) }
  })
  return { ...saved, ...(sheet.name ? { sheet: sheet.name } : {}), headerRow, columns }
}
