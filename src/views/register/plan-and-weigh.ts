import type { Gazetteer } from '#gazetteer/place.ts'
import type { TableFile } from '#intake/table.ts'
import type { Recipe } from '#model/recipe.ts'
import { listPlaceIds } from '#store/queries/import-row.ts'
import { getOffice } from '#store/queries/office.ts'
import type { OfficeTx } from '#store/store.ts'
import { lineageOf } from '#views/lineage.ts'
import { planTable } from './plan-table.ts'
import { type WeighedPlan, weighPlan } from './weigh-plan.ts'

/** A register as it would be taken in now: every row understood, then weighed against the book. Writes nothing. */
export async function planAndWeigh(
  tx: OfficeTx,
  gazetteer: Gazetteer,
  table: TableFile,
  recipe: Recipe,
  day: string,
): Promise<WeighedPlan> {
  const office = await getOffice(tx)
  const plan = planTable(table, recipe, {
    gazetteer,
    home: office.home,
    placeIds: await listPlaceIds(tx),
    day,
  })
  return await weighPlan(tx, recipe, plan, { day, lineage: lineageOf(gazetteer, office) })
}
