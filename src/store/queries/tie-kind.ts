import { sql } from 'kysely'
import type { BookAt } from '#model/book-at.ts'
import type { OfficeTx } from '../store.ts'
import { readAt } from './record.ts'

/** The kind each of some ties is shown as, now or read at two days; ties of no kind are left out. Nothing else of them is read. */
export async function listShownKinds(
  tx: OfficeTx,
  ids: readonly string[],
  at: BookAt,
): Promise<ReadonlyMap<string, string>> {
  if (!ids.length) return new Map()
  const found = await sql<{ id: string; kind: string }>`/* tieKind.listShownKinds */
    select record_id as id, slots #>> '{kind,shown,value}' as kind from records
    where office_id = ${tx.office} and ${readAt(tx, at)} and record_id = any(${[...ids]})
      and slots #>> '{kind,shown,value}' is not null`.execute(tx.db)
  return new Map(found.rows.map((row) => [row.id, row.kind]))
}
