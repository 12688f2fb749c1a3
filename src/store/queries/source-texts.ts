import { sql } from 'kysely'
import type { SourceKind } from '#model/source.ts'
import type { OfficeTx } from '../store.ts'

/** The ids of all sources of a kind that can be read, in the order they came; never one in a language that is not read. */
export async function listSourceIds(tx: OfficeTx, kind: SourceKind): Promise<readonly string[]> {
  const found = await sql<{ source_id: string }>`/* sourceTexts.listSourceIds */
    select source_id from sources_now
    where office_id = ${tx.office} and kind = ${kind} and unread is null order by seq`.execute(tx.db)
  return found.rows.map((row) => row.source_id)
}
