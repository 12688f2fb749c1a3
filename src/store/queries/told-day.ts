import { sql } from 'kysely'
import { oneOf } from '../one-of.ts'
import type { OfficeTx } from '../store.ts'

/**
 * The first day a source told each of some records as they rest now, by their addresses: of its publication, as exactly as it
 * was given, else the day it was added. ISO. Read by the days alone, never with a statement or a text; a record whose
 * statements are all gone or erased is left out.
 */
export async function listToldDays(
  tx: OfficeTx,
  recordIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (!recordIds.length) return new Map()
  const added = sql`to_char(o.added_at at time zone ${tx.zone}, 'YYYY-MM-DD')`
  const found = await sql<{ record_id: string; told: string }>`/* toldDay.listToldDays */
    select r.record_id, min(coalesce(o.published, ${added}) collate "C") as told
    from records r
    cross join unnest(r.statement_ids) as rests(statement_id)
    join statements s on s.office_id = r.office_id and s.statement_id = rests.statement_id
    join sources_now o on o.office_id = s.office_id and o.source_id = s.source_id
    where r.office_id = ${tx.office} and upper_inf(r.known) and r.record_id = ${oneOf(recordIds)}
      and not exists (select 1 from erased_texts e where e.office_id = s.office_id and e.source_id = s.source_id)
    group by r.record_id`.execute(tx.db)
  return new Map(found.rows.map((row) => [row.record_id, row.told]))
}
