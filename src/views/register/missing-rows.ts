import type { Recipe } from '#model/recipe.ts'
import { findLatestImport } from '#store/queries/import.ts'
import { listImportRows, listVerdicts } from '#store/queries/import-row.ts'
import type { OfficeTx } from '#store/store.ts'
import type { WeighedRow } from './weigh-plan.ts'

/**
 * Facts of the last import of a register whose rows are no longer in the exported file: their keeper took them out, and is
 * asked whether they are to leave the book too. A file that never was exported says nothing of the kind.
 */
export async function listMissing(
  tx: OfficeTx,
  recipe: Recipe,
  rows: readonly WeighedRow[],
): Promise<readonly string[]> {
  const there = new Set(rows.flatMap((row) => row.edit?.of ?? []))
  if (!there.size) return []
  const latest = await findLatestImport(tx, recipe.name)
  const before = latest ? await listImportRows(tx, latest.id) : []
  const ids = [...new Set(before.filter((row) => row.line > 0).map((row) => row.statementId))]
  const gone = ids.filter((id) => !there.has(id) && !rows.some((row) => row.statementId === id))
  const verdicts = await listVerdicts(tx, gone)
  return gone.filter((id) => ['accept', 'amend'].includes(verdicts.get(id) ?? ''))
}
