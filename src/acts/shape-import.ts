import { z } from 'zod'
import { ActError } from '#model/problem.ts'
import { recipeProblems, recipeSchema } from '#model/recipe.ts'
import { findImport, shapeImport as saveShape } from '#store/queries/import.ts'
import { type Act, changing } from './act.ts'
import { importChanged } from './commit-import.ts'
import { notFound } from './refuse.ts'

const input = z.strictObject({
  importId: z.string(),
  recipe: recipeSchema,
  /** The version that was looked at: somebody else may have changed it since. */
  version: z.number().int(),
})

export type ShapeImportInput = z.infer<typeof input>

/** Says how an open import is to be read: kind, columns, locale, fixed slots, decisions. */
export const shapeImport: Act<ShapeImportInput, { readonly version: number }> = {
  name: 'shape-import',
  says: { en: 'Say how a register is read', vi: 'Chỉ cách đọc sổ' },
  input: input,
  run: (ctx, actor, { importId, recipe, version }) =>
    changing(ctx, actor, 'shape-import', async ({ tx, wrote }) => {
      const found = await findImport(tx, importId)
      if (!found) throw notFound({ en: 'import', vi: 'lần nhập' }, importId)
      const faults = recipeProblems(recipe)
      if (faults.length) throw new ActError('invalid', faults)
      if (!(await saveShape(tx, importId, recipe, version))) throw importChanged()
      wrote({ importId, recipe })
      return { answer: { version: version + 1 }, subject: { importId, name: recipe.name } }
    }),
}
