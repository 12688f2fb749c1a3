import { sql } from 'kysely'
import type { SourceKind } from '#model/source.ts'
import type { OfficeTx } from '../store.ts'

/** The ids of all sources of a kind, in the order they came. */
export async function listSourceIds(tx: OfficeTx, kind: SourceKind): Promise<readonly string[]> {
  const found = await sql<{ source_id: string }>`/* sourceTexts.listSourceIds */
    select source_id from sources where office_id = ${tx.office} and kind = ${kind} order by seq`.execute(
    tx.db,
  )
  return found.rows.map((row) => row.source_id)
}
