import { z } from 'zod'
import type { Context } from '#context.ts'
import type { TableFile } from '#intake/table.ts'
import { readTableFile } from '#intake/table-apart.ts'
import { REGISTER_KINDS, type Recipe, recipeSchema } from '#model/recipe.ts'
import { dayAt } from '#model/values/zone.ts'
import { commitImport } from '#store/queries/import.ts'
import { saveRecipe } from '#store/queries/recipe.ts'
import { chooseRecipe } from '#views/register/choose-recipe.ts'
import { countPlan, countReasons } from '#views/register/count-plan.ts'
import { listEmptied } from '#views/register/emptied-cells.ts'
import { listMissing } from '#views/register/missing-rows.ts'
import { planAndWeigh } from '#views/register/plan-and-weigh.ts'
import { countDataRows, sheetOf } from '#views/register/plan-table.ts'
import type { ImportedRegister } from '#views/register/show-imported.ts'
import { type Act, type Change, changing } from './act.ts'
import { bytesOf, givenBytes } from './given-file.ts'
import { type GoneFromFile, goneFromFile } from './gone-from-file.ts'
import { rowKeeper } from './import-keep.ts'
import { takeRows } from './import-rows.ts'
import { keepImport } from './open-import.ts'
import { orRefuse } from './refuse.ts'

const input = z.strictObject({
  /** A CSV file or workbook. */
  ...givenBytes,
  fileName: z.string().max(255).optional(),
  kind: z.enum(REGISTER_KINDS).optional(),
  /** How it is read, in full; or the name of a saved recipe; or neither, and it is guessed. */
  recipe: z.union([z.string().max(80), recipeSchema]).optional(),
  /** Fixed slots for all rows. */
  set: z.record(z.string(), z.string()).default({}),
  /** What is meant by a name or a word, for this time and the next. */
  decisions: z.record(z.string(), z.string()).default({}),
  ...goneFromFile,
})

export type ImportRegisterInput = z.infer<typeof input>

/**
 * Takes a register into the book: what is certain is committed with one acceptance, what is ambiguous or refused is left
 * out and counted by reason. A second time changes nothing.
 */
export const importRegister: Act<ImportRegisterInput, ImportedRegister> = {
  name: 'import-register',
  says: { en: 'Take in a register', vi: 'Nhập một sổ' },
  input: input,
  run: async (ctx, actor, given) => {
    const bytes = bytesOf(given)
    const table = orRefuse(
      await readTableFile({ bytes, ...(given.fileName ? { fileName: given.fileName } : {}) }),
    )
    return await changing(ctx, actor, 'import-register', async (change) => {
      const recipe = await chooseRecipe(change.tx, ctx.gazetteer, table, given)
      const importId = await keepImport(ctx, change, { bytes, table, recipe, fileName: given.fileName })
      return await commitTable(ctx, change, { ...given, importId, table, recipe })
    })
  },
}

type Committing = GoneFromFile & {
  readonly importId: string
  readonly table: TableFile
  readonly recipe: Recipe
  /** Whether the way it was read is saved for the next file. */
  readonly saves?: boolean
}

/** Plans, weighs and writes an open import; the same from a file at once and from the pages step by step. */
export async function commitTable(
  ctx: Context,
  change: Change,
  { importId, table, recipe, saves = true, ...gone }: Committing,
) {
  const day = dayAt(change.at, change.tx.zone)
  const total = countDataRows(sheetOf(table, recipe), recipe)
  const keeper = await rowKeeper(ctx, change, { recipe, total })
  const plan = await planAndWeigh(change.tx, ctx.gazetteer, { table, recipe, day, onPlaced: keeper.keep })
  const counts = countPlan(plan.rows)
  const reasons = countReasons(plan.rows)
  const missing = await listMissing(change.tx, recipe, plan.rows)
  const emptied = await listEmptied(change.tx, plan.rows)
  const taken = await takeRows(ctx, change, importId, {
    plan,
    keeper,
    removed: gone.removed === 'reject' ? missing : [],
    emptied: gone.emptied === 'clear' ? emptied : [],
  })
  const { statementIds, judgementIds } = taken
  const { removed, cleared } = taken
  const facts = { missing: missing.length, removed, emptied: emptied.length, cleared }
  await commitImport(change.tx, importId, { counts: { ...counts, ...facts }, reasons, at: change.at })
  if (saves) await saveRecipe(change.tx, recipe, { personId: change.person.id, at: change.at })
  const left = plan.rows.filter((row) => row.standing === 'ambiguous' || row.standing === 'refused')
  const few = statementIds.length <= 2000
  return {
    answer: {
      importId,
      register: recipe.name,
      counts,
      reasons,
      left: left.map((row) => row.line),
      ...facts,
    },
    subject: {
      importId,
      name: recipe.name,
      taken: statementIds.length,
      left: left.length,
      ...(few ? { statementIds, judgementIds } : {}),
    },
  }
}
