import { sql } from 'kysely'
import type { Recipe } from '#model/recipe.ts'
import type { OfficeTx } from '../store.ts'

export type StoredRecipe = {
  readonly recipe: Recipe
  readonly version: number
  readonly changedAt: string
  readonly changedBy: string
}

type RecipeRow = { body: Recipe; version: number; changed_at: Date; changed_by: string }

function recipeOf(row: RecipeRow): StoredRecipe {
  return {
    recipe: row.body,
    version: row.version,
    changedAt: row.changed_at.toISOString(),
    changedBy: row.changed_by,
  }
}

export async function findRecipe(tx: OfficeTx, name: string): Promise<StoredRecipe | undefined> {
  const found = await sql<RecipeRow>`/* recipe.findRecipe */
    select body, version, changed_at, changed_by from recipes
    where office_id = ${tx.office} and name = ${name}`.execute(tx.db)
  return found.rows[0] && recipeOf(found.rows[0])
}

/** The office's recipes by name. */
export async function listRecipes(tx: OfficeTx): Promise<readonly StoredRecipe[]> {
  const found = await sql<RecipeRow>`/* recipe.listRecipes */
    select body, version, changed_at, changed_by from recipes
    where office_id = ${tx.office} order by name collate "C"`.execute(tx.db)
  return found.rows.map(recipeOf)
}

/** Keeps a recipe; with a version, only over that one. False where somebody changed it meanwhile. */
export async function saveRecipe(
  tx: OfficeTx,
  recipe: Recipe,
  by: { readonly personId: string; readonly at: Date; readonly version?: number },
): Promise<boolean> {
  const done = await sql`/* recipe.saveRecipe */
    insert into recipes (office_id, name, body, changed_at, changed_by)
    values (${tx.office}, ${recipe.name}, ${JSON.stringify(recipe)}, ${by.at}, ${by.personId})
    on conflict (office_id, name) do update
      set body = excluded.body, version = recipes.version + 1, changed_at = excluded.changed_at,
        changed_by = excluded.changed_by
      where ${by.version ?? null}::integer is null or recipes.version = ${by.version ?? null}::integer`.execute(
    tx.db,
  )
  return done.numAffectedRows === 1n
}
