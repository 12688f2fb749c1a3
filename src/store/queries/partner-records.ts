import { sql } from 'kysely'
import type { BookAt } from '#model/book-at.ts'
import { hidden, oneOf } from '../one-of.ts'
import type { OfficeTx } from '../store.ts'
import { RECORD_COLUMNS, type RecordRow, readAt, recordOf, type StoredRecord } from './record.ts'

/** Columns of `records` that `RECORD_COLUMNS` is made of. */
const KEPT = sql.raw('record_id, kind, slots, parties, keys, party_ids, countries, statement_ids, held')

/**
 * What the book holds on these parties or this country, now or read at two days: what names them, then what names people
 * who hold an office of them, then commitments of sources that tell of a meeting, visit or agreement with any of them.
 * Never the same record twice, and nothing by way of a source whose text was erased.
 */
export async function listPartnerRecords(
  tx: OfficeTx,
  about: { readonly partyIds: readonly string[]; readonly country?: string },
  at: BookAt,
): Promise<readonly StoredRecord[]> {
  const named = sql`party_ids && ${hidden(about.partyIds)}`
  const there = about.country && sql`countries && ${hidden([about.country])}`
  const of = !there ? named : about.partyIds.length ? sql`(${named} or ${there})` : there
  const read = sql`select ${KEPT} from records where office_id = ${tx.office} and ${readAt(tx, at)}`
  const found = await sql<RecordRow>`/* partner.listPartnerRecords */
    with direct as materialized (${read} and ${of}),
    through as materialized (${read} and record_id not in (select record_id from direct)
      and party_ids && (select coalesce(array_agg(parties ->> 'person'), '{}') from direct
        where kind = 'role' and parties ->> 'person' <> '')),
    telling as (select distinct unnest(statement_ids) as statement_id
      from (select kind, statement_ids from direct union all select kind, statement_ids from through) as both_ways
      where kind in ('meeting', 'visit', 'agreement')),
    told as (select distinct s.source_id from telling t
      join statements s on s.office_id = ${tx.office} and s.statement_id = t.statement_id
      where not exists (select 1 from erased_texts e where e.office_id = ${tx.office} and e.source_id = s.source_id)),
    said as (${read} and kind = 'commitment' and statement_ids && (select coalesce(array_agg(c.statement_id), '{}')
        from told join statements c on c.office_id = ${tx.office} and c.source_id = told.source_id and c.kind = 'commitment')
      and record_id not in (select record_id from direct) and record_id not in (select record_id from through))
    select ${RECORD_COLUMNS} from (
      select 1 as way, ${KEPT} from direct union all select 2, ${KEPT} from through union all select 3, ${KEPT} from said
    ) as records
    order by way, case when way < 3 then kind end, case when way < 3 then lower(held) end desc nulls last, record_id`.execute(
    tx.db,
  )
  return found.rows.map(recordOf)
}

/** The offices held, on whatever day, by the people among some parties: as the book is known now or was then. */
export async function listOfficesHeld(
  tx: OfficeTx,
  partyIds: readonly string[],
  { knownAt }: BookAt,
): Promise<readonly StoredRecord[]> {
  if (!partyIds.length) return []
  const found = await sql<RecordRow>`/* partner.listOfficesHeld */
    select ${RECORD_COLUMNS} from records
    where office_id = ${tx.office} and ${readAt(tx, knownAt ? { knownAt } : {})} and kind = 'role'
      and party_ids && (select coalesce(array_agg(node_id), '{}') from nodes
        where office_id = ${tx.office} and kind = 'person' and node_id = ${oneOf(partyIds)})
    order by lower(held) desc nulls last, record_id`.execute(tx.db)
  return found.rows.map(recordOf)
}
