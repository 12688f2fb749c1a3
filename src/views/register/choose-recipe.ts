import type { Gazetteer } from '#gazetteer/place.ts'
import type { TableFile } from '#intake/table.ts'
import { ActError, problem } from '#model/problem.ts'
import type { Recipe, RegisterKind } from '#model/recipe.ts'
import { parsePartyName } from '#model/values/party-name.ts'
import { getOffice } from '#store/queries/office.ts'
import { findRecipe } from '#store/queries/recipe.ts'
import type { OfficeTx } from '#store/store.ts'
import { applyRecipe, guessRecipe } from './guess-recipe.ts'

export type RecipeGiven = {
  readonly recipe?: Recipe | string | undefined
  readonly kind?: RegisterKind | undefined
  readonly fileName?: string | undefined
  readonly set?: Readonly<Record<string, string>> | undefined
  readonly decisions?: Readonly<Record<string, string>> | undefined
}

/** The recipe a file is read by: the one given, a saved one laid over the file, or a guess. What was said now goes before. */
export async function chooseRecipe(
  tx: OfficeTx,
  gazetteer: Gazetteer,
  table: TableFile,
  given: RecipeGiven,
): Promise<Recipe> {
  const base = await baseRecipe(tx, gazetteer, table, given)
  return {
    ...base,
    set: { ...base.set, ...given.set },
    decisions: { ...base.decisions, ...given.decisions },
  }
}

async function baseRecipe(
  tx: OfficeTx,
  gazetteer: Gazetteer,
  table: TableFile,
  { recipe, kind, fileName }: RecipeGiven,
): Promise<Recipe> {
  if (typeof recipe === 'object') return recipe
  if (recipe !== undefined) {
    const saved = await findRecipe(tx, recipe)
    if (saved) return applyRecipe(saved.recipe, table)
    if (!kind) throw noRecipe(recipe)
  }
  const name = recipe ?? fileName?.replace(/\.[^.]*$/, '') ?? kind ?? 'register'
  const { country } = parsePartyName((await getOffice(tx)).home)
  return guessRecipe(table, gazetteer, { name, kind, country }).recipe
}

function noRecipe(name: string): ActError {
  return new ActError(
    'not-found',
    problem('no-such-recipe', {
      en: `There is no recipe “${name}” in this office yet. List them with “entente recipes”, or say what the file holds (--kind) and it is made.`,
      vi: `Cơ quan này chưa có cách đọc “${name}”. Xem danh sách bằng “entente recipes”, hoặc nêu loại nội dung (--kind) để tạo mới.`,
    }),
  )
}
