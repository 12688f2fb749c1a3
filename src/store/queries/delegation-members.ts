import { sql } from 'kysely'
import type { BookAt } from '#model/book-at.ts'
import type { OfficeTx } from '../store.ts'
import { getRecords, readAt, type StoredRecord } from './record.ts'

/** Delegations of which a source tells that such people travelled along, without naming them; the newest first. */
export async function listVisitsWith(
  tx: OfficeTx,
  member: string,
  at: BookAt,
): Promise<readonly StoredRecord[]> {
  const wanted = JSON.stringify([member])
  const found = await sql<{ record_id: string }>`/* delegation-members.listVisitsWith */
    select record_id from records
    where office_id = ${tx.office} and ${readAt(tx, at)} and kind = 'visit'
      and slots -> 'members' -> 'shown' -> 'value' @> ${wanted}::jsonb
    order by lower(held) desc nulls last, record_id`.execute(tx.db)
  const ids = found.rows.map((row) => row.record_id)
  const records = await getRecords(tx, ids, at)
  return records.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
}
