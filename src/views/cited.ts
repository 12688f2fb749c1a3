import type { BookAt } from '#model/book-at.ts'
import {
  type CitedStatement,
  type CitedWords,
  getCitedStatements,
  getCitedWords,
} from '#store/queries/cited-statement.ts'
import type { StoredRecord } from '#store/queries/record.ts'
import { getSourceHeads, type SourceHead } from '#store/queries/source.ts'
import type { OfficeTx } from '#store/store.ts'
import { loadOrigins } from './origins.ts'

/** The words records rest on: as they stand, with the heads of the sources, and which of these tell one story. */
export type Quoted = {
  readonly statements: ReadonlyMap<string, CitedWords>
  readonly sources: ReadonlyMap<string, SourceHead>
  readonly origins: ReadonlyMap<string, { readonly id: string; readonly reports: number }>
}

/** The same with their statements whole. */
export type Cited = Omit<Quoted, 'statements'> & {
  readonly statements: ReadonlyMap<string, CitedStatement>
  /** Where the office's clocks hang. */
  readonly zone: string
}

/** Loads what records rest on in one go. */
export async function loadCited(tx: OfficeTx, records: readonly StoredRecord[], at: BookAt): Promise<Cited> {
  const wanted = new Set(records.flatMap((record) => record.statementIds))
  return await loadAroundCited(tx, await getCitedStatements(tx, [...wanted], at))
}

/** What statements that are loaded come from. */
export async function loadAroundCited(tx: OfficeTx, cited: readonly CitedStatement[]): Promise<Cited> {
  return { ...(await loadAround(tx, cited)), zone: tx.zone }
}

/** Loads the words of some statements and nothing else of them. */
export async function loadQuoted(tx: OfficeTx, statementIds: readonly string[], at: BookAt): Promise<Quoted> {
  return await loadAround(tx, await getCitedWords(tx, [...new Set(statementIds)], at))
}

async function loadAround<Words extends CitedWords>(tx: OfficeTx, cited: readonly Words[]) {
  const statements = new Map(cited.map((statement) => [statement.id, statement]))
  const ids = [...new Set(cited.map((statement) => statement.sourceId))]
  const [sources, origins] = await Promise.all([getSourceHeads(tx, ids), loadOrigins(tx, ids)])
  return { statements, sources, origins }
}
