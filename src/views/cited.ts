import type { BookAt } from '#model/book-at.ts'
import type { Source } from '#model/source.ts'
import { type CitedStatement, getCitedStatements } from '#store/queries/cited-statement.ts'
import type { StoredRecord } from '#store/queries/record.ts'
import { getSourceHeads } from '#store/queries/source.ts'
import type { OfficeTx } from '#store/store.ts'
import { loadOrigins } from './origins.ts'

/** What records rest on: their statements as they stand, the heads of the sources, and which of these tell one story. */
export type Cited = {
  readonly statements: ReadonlyMap<string, CitedStatement>
  readonly sources: ReadonlyMap<string, Omit<Source, 'text'>>
  readonly origins: ReadonlyMap<string, { readonly id: string; readonly reports: number }>
  /** Where the office's clocks hang. */
  readonly zone: string
}

/** Loads what records rest on in one go. */
export async function loadCited(
  tx: OfficeTx,
  records: readonly StoredRecord[],
  at: BookAt = {},
): Promise<Cited> {
  const wanted = new Set(records.flatMap((record) => record.statementIds))
  return await loadAroundCited(tx, await getCitedStatements(tx, [...wanted], at))
}

/** What statements that are loaded come from. */
export async function loadAroundCited(tx: OfficeTx, cited: readonly CitedStatement[]): Promise<Cited> {
  const statements = new Map(cited.map((statement) => [statement.id, statement]))
  const ids = [...new Set(cited.map((statement) => statement.sourceId))]
  const [sources, origins] = await Promise.all([getSourceHeads(tx, ids), loadOrigins(tx, ids)])
  return { statements, sources, origins, zone: tx.zone }
}
