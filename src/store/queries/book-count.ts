import { sql } from 'kysely'
import type { BookAt } from '#model/book-at.ts'
import type { KindName } from '#model/kinds/kind.ts'
import { hidden, oneOf } from '../one-of.ts'
import type { OfficeTx } from '../store.ts'
import { readAt } from './record.ts'

/** How many records the book holds now, by kind; courtesies are counted apart from promises. */
export async function countRecords(
  tx: OfficeTx,
  at: BookAt,
): Promise<ReadonlyMap<KindName | 'courtesy', number>> {
  const found = await sql<{ kind: KindName | 'courtesy'; count: number }>`/* book-count.countRecords */
    select case when slots #>> '{courtesy,shown,value}' = 'true' then 'courtesy' else kind end as kind,
      count(*)::int as count
    from records where office_id = ${tx.office} and ${readAt(tx, at)} group by 1`.execute(tx.db)
  return new Map(found.rows.map((row) => [row.kind, row.count]))
}

/** How many records of the book name each of these parties. */
export async function countRecordsOf(
  tx: OfficeTx,
  partyIds: readonly string[],
  at: BookAt,
): Promise<ReadonlyMap<string, number>> {
  if (!partyIds.length) return new Map()
  const found = await sql<{ party: string; count: number }>`/* book-count.countRecordsOf */
    select p.party, count(*)::int as count
    from records r cross join lateral unnest(r.party_ids) as p(party)
    where r.office_id = ${tx.office} and ${readAt(tx, at)} and r.party_ids && ${hidden(partyIds)}
      and p.party = ${oneOf(partyIds)}
    group by p.party`.execute(tx.db)
  return new Map(found.rows.map((row) => [row.party, row.count]))
}

/** How many records of the book name each country; one that names two counts for both. */
export async function countByCountry(tx: OfficeTx, at: BookAt = {}): Promise<ReadonlyMap<string, number>> {
  const found = await sql<{ country: string; count: number }>`/* book-count.countByCountry */
    select c.country, count(*)::int as count from records cross join lateral unnest(countries) as c(country)
    where office_id = ${tx.office} and ${readAt(tx, at)} group by c.country`.execute(tx.db)
  return new Map(found.rows.map((row) => [row.country, row.count]))
}

/** How many sources the office has, or how many that are no rows of lists. */
export async function countSources(tx: OfficeTx, { rows }: { readonly rows: boolean }): Promise<number> {
  const found = await (rows
    ? sql<{ count: number }>`/* book-count.countSources */
        select count(*)::int as count from sources where office_id = ${tx.office}`
    : sql<{ count: number }>`/* book-count.countSources.noRows */
        select count(*)::int as count from sources where office_id = ${tx.office} and kind <> 'row'`
  ).execute(tx.db)
  return found.rows[0]?.count ?? 0
}

/** How many documents the office has; desk entries and rows of lists are not counted. */
export async function countDocuments(tx: OfficeTx): Promise<number> {
  const found = await sql<{ count: number }>`/* book-count.countDocuments */
    select count(*)::int as count from sources where office_id = ${tx.office} and kind = 'document'`.execute(
    tx.db,
  )
  return found.rows[0]?.count ?? 0
}
