import { z } from 'zod'
import type { Context } from '#context.ts'
import type { TableFile } from '#intake/table.ts'
import { readTableFile } from '#intake/table-apart.ts'
import { sha256 } from '#model/digest.ts'
import { XLSX } from '#model/media-types.ts'
import { REGISTER_KINDS, type Recipe } from '#model/recipe.ts'
import { insertImport } from '#store/queries/import.ts'
import { insertOriginal } from '#store/queries/original.ts'
import { chooseRecipe } from '#views/register/choose-recipe.ts'
import { countDataRows, sheetOf } from '#views/register/plan-table.ts'
import { type Act, type Change, changing } from './act.ts'
import { bytesOf, givenBytes } from './given-file.ts'
import { orRefuse } from './refuse.ts'
import { refuseErased } from './refuse-erased.ts'

const input = z.strictObject({
  ...givenBytes,
  fileName: z.string().max(255).optional(),
  kind: z.enum(REGISTER_KINDS).optional(),
  /** The name of a saved recipe. */
  recipe: z.string().max(80).optional(),
})

export type OpenImportInput = z.infer<typeof input>

/** Keeps a register's file and guesses how it is read, so that a person can look, correct and come back later. */
export const openImport: Act<OpenImportInput, { readonly importId: string }> = {
  name: 'open-import',
  says: { en: 'Look at a register', vi: 'Xem một sổ' },
  input,
  run: async (ctx, actor, given) => {
    const bytes = bytesOf(given)
    const table = orRefuse(
      await readTableFile({ bytes, ...(given.fileName ? { fileName: given.fileName } : {}) }),
    )
    return await changing(ctx, actor, 'open-import', async (change) => {
      const recipe = await chooseRecipe(change.tx, ctx.gazetteer, table, given)
      const importId = await keepImport(ctx, change, { bytes, table, recipe, fileName: given.fileName })
      return { answer: { importId }, subject: { importId, name: recipe.name } }
    })
  },
}

type Opened = {
  readonly bytes: Uint8Array
  readonly table: TableFile
  readonly recipe: Recipe
  readonly fileName: string | undefined
}

/** Writes the file and its open import. */
export async function keepImport(ctx: Context, change: Change, opened: Opened): Promise<string> {
  const { bytes, table, recipe } = opened
  const name = opened.fileName ? { fileName: opened.fileName } : {}
  const hash = sha256(bytes)
  const mediaType = table.format === 'xlsx' ? XLSX : 'text/csv'
  await refuseErased(change.tx, { sha256: hash })
  await insertOriginal(change.tx, { sha256: hash, bytes, mediaType, ...name })
  const importId = ctx.newId()
  const by = { by: change.person.id, at: change.at }
  const counts = { rows: countDataRows(sheetOf(table, recipe), recipe) }
  await insertImport(change.tx, { id: importId, sha256: hash, recipe, counts, ...by, ...name })
  change.wrote({ importId, sha256: hash, recipe })
  return importId
}
