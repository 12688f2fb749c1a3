import type { Context, Reader } from '#context.ts'
import { listImports, type StoredImport } from '#store/queries/import.ts'
import { listRecipes, type StoredRecipe } from '#store/queries/recipe.ts'

export type RegistersView = {
  readonly recipes: readonly StoredRecipe[]
  readonly imports: readonly StoredImport[]
}

/** The office's ways of reading registers, and the latest imports. */
export async function showRegisters(ctx: Context, reader: Reader): Promise<RegistersView> {
  return await ctx.store.inOffice(reader.office, async (tx) => ({
    recipes: await listRecipes(tx),
    imports: await listImports(tx, 30),
  }))
}
