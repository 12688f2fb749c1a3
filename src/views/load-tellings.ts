import type { BookAt } from '#model/book-at.ts'
import { getCitedStatements } from '#store/queries/cited-statement.ts'
import type { StoredRecord } from '#store/queries/record.ts'
import { getSourceHeads } from '#store/queries/source.ts'
import type { OfficeTx } from '#store/store.ts'
import { makeTellings, type Tellings } from './tellings.ts'

/** Who tells what some records rest on, and when: without their words, and without counting origins. */
export async function loadTellings(
  tx: OfficeTx,
  records: readonly StoredRecord[],
  at: BookAt = {},
): Promise<Tellings> {
  const ids = [...new Set(records.flatMap((record) => record.statementIds))]
  const cited = await getCitedStatements(tx, ids, at)
  const sources = await getSourceHeads(tx, [...new Set(cited.map((one) => one.sourceId))])
  const statements = new Map(cited.map((one) => [one.id, one]))
  return makeTellings({ statements, sources, origins: new Map(), zone: tx.zone })
}
