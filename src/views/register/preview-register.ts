import type { Context, Reader } from '#context.ts'
import type { TableFile } from '#intake/table.ts'
import { readTableFile } from '#intake/table-apart.ts'
import type { Slots } from '#model/kinds/kind.ts'
import { ActError, isProblem } from '#model/problem.ts'
import { isRegisterKind, type Recipe } from '#model/recipe.ts'
import { dayAt } from '#model/values/zone.ts'
import { findImport } from '#store/queries/import.ts'
import { findOriginal } from '#store/queries/original.ts'
import { getStatements, type StoredStatement } from '#store/queries/statement.ts'
import type { OfficeTx } from '#store/store.ts'
import { slotParties } from '../party-names.ts'
import { printValue } from '../print-value.ts'
import { sentenceOf } from '../sentence.ts'
import { SLOT_WORDS } from '../words/glossary.ts'
import { REASON_WORDS } from '../words/import-words.ts'
import { chooseRecipe, type RecipeGiven } from './choose-recipe.ts'
import { countPlan, countReasons } from './count-plan.ts'
import { type Emptied, listEmptied } from './emptied-cells.ts'
import { guessLanguage } from './guess-headers.ts'
import { guessLocale } from './guess-locale.ts'
import { listMissing } from './missing-rows.ts'
import { type ChoicesAsked, pageChoices } from './page-choices.ts'
import { planAndWeigh } from './plan-and-weigh.ts'
import { dataRows, sheetOf } from './plan-table.ts'
import type { RegisterPreview, RejectedRow } from './register-view.ts'
import { columnSamples, rejectedRows, showChoices, showRow } from './show-rows.ts'
import type { Standing, WeighedRow } from './weigh-plan.ts'

/** Rows shown of each standing; the counts speak of all. */
const SHOWN: Readonly<Record<Standing, number>> = {
  create: 20,
  same: 10,
  differs: 50,
  ambiguous: 50,
  refused: 50,
}

/** A file given now, or one kept by an import. */
export type RegisterGiven = RecipeGiven & {
  readonly bytes?: Uint8Array
  readonly importId?: string
  /** Which choices are shown. */
  readonly choices?: ChoicesAsked
}

/** The rows of a file as given or kept; refused in words where it is no table. */
export async function loadTable(bytes: Uint8Array, fileName?: string): Promise<TableFile> {
  const table = await readTableFile({ bytes, ...(fileName ? { fileName } : {}) })
  if (isProblem(table)) throw new ActError('invalid', table)
  return table
}

type Weighed = {
  readonly table: TableFile
  readonly recipe: Recipe
  readonly rows: readonly WeighedRow[]
  readonly missing: readonly StoredStatement[]
  readonly emptied: readonly Emptied[]
}

async function weigh(ctx: Context, reader: Reader, given: RegisterGiven): Promise<Weighed> {
  const kept = given.importId === undefined ? undefined : await keptFile(ctx, reader, given.importId)
  const table = await loadTable(kept?.bytes ?? given.bytes ?? new Uint8Array(), given.fileName)
  return await ctx.store.inOffice(reader.office, async (tx) => {
    const recipe = kept && !given.recipe ? kept.recipe : await chosen(tx, ctx, table, given)
    const day = dayAt(ctx.now(), tx.zone)
    const { rows } = await planAndWeigh(tx, ctx.gazetteer, { table, recipe, day })
    const missing = await getStatements(tx, await listMissing(tx, recipe, rows))
    return { table, recipe, rows, missing, emptied: await listEmptied(tx, rows) }
  })
}

async function chosen(tx: OfficeTx, ctx: Context, table: TableFile, given: RegisterGiven): Promise<Recipe> {
  return await chooseRecipe(tx, ctx.gazetteer, table, {
    ...given,
    ...(given.kind && isRegisterKind(given.kind) ? { kind: given.kind } : {}),
  })
}

async function keptFile(ctx: Context, reader: Reader, importId: string) {
  return await ctx.store.inOffice(reader.office, async (tx) => {
    const found = await findImport(tx, importId)
    const original = found && (await findOriginal(tx, found.sha256))
    if (!found || !original) throw new ActError('not-found', noImport(importId))
    return { recipe: found.recipe, bytes: original.bytes }
  })
}

function noImport(id: string) {
  return {
    problem: 'not-found',
    says: { en: `There is no import “${id}” in this office.`, vi: `Cơ quan này không có lần nhập “${id}”.` },
  }
}

/** A register as it would be taken in now: nothing is written. */
export async function previewRegister(
  ctx: Context,
  reader: Reader,
  given: RegisterGiven,
): Promise<RegisterPreview> {
  const { table, recipe, rows, missing, emptied } = await weigh(ctx, reader, given)
  const showing = { gazetteer: ctx.gazetteer, lang: reader.lang }
  const namesIn = (slots: Slots) => slotParties(ctx.gazetteer, slots, reader.lang)
  const headers = recipe.columns.map((column) => column.header)
  const cells = dataRows(sheetOf(table, recipe), recipe).map((row) => row.cells)
  const seen = guessLocale(recipe.kind, recipe.columns, cells, guessLanguage(headers))
  return {
    recipe,
    decimalSeen: seen.decimalSeen,
    daysSeen: seen.daysSeen,
    sheets: table.sheets.map((sheet) => sheet.name),
    samples: columnSamples(recipe, rows),
    counts: countPlan(rows),
    reasons: Object.entries(countReasons(rows)).map(([code, count]) => ({
      code,
      text: REASON_WORDS[code]?.[reader.lang] ?? code,
      rows: count,
    })),
    rows: firstRows(rows).map((row) => showRow(row, showing)),
    ...pageChoices(showChoices(rows, showing), given.choices ?? {}, reader.lang),
    missing: missing.map((each) => ({
      statementId: each.id,
      says: sentenceOf(each.kind, each.slots, reader.lang, namesIn(each.slots)),
    })),
    emptied: emptied.map(({ line, statement: { kind, slots: all, standing }, slots }) => ({
      line,
      says: sentenceOf(kind, standing?.slots ?? all, reader.lang, namesIn(standing?.slots ?? all)),
      values: Object.entries(slots).map(
        ([slot, value]) =>
          `${SLOT_WORDS[slot]?.[reader.lang] ?? slot}: ${printValue(kind, slot, value, reader.lang, namesIn(slots))}`,
      ),
    })),
  }
}

function firstRows(rows: readonly WeighedRow[]): readonly WeighedRow[] {
  const left = { ...SHOWN }
  return rows.filter((row) => left[row.standing]-- > 0)
}

/** The rows a register leaves out, with their headings and why; for handing back. */
export async function listRejected(
  ctx: Context,
  reader: Reader,
  given: RegisterGiven,
): Promise<{ readonly headers: readonly string[]; readonly rows: readonly RejectedRow[] }> {
  const { recipe, rows } = await weigh(ctx, reader, given)
  return { headers: recipe.columns.map((column) => column.header), rows: rejectedRows(rows, reader.lang) }
}
