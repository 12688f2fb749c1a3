import { sql } from 'kysely'
import type { BookAt } from '#model/book-at.ts'
import type { KindName } from '#model/kinds/kind.ts'
import type { Node } from '#model/party.ts'
import { nearMarks } from '#model/values/near-word.ts'
import type { PartyKind } from '#model/values/party-name.ts'
import type { OfficeTx } from '../store.ts'
import { type NodeRow, nodeOf } from './node.ts'
import { readAt } from './record.ts'

/** A mark this long may be the beginning of one: what is being typed is not yet whole. */
const SURE = 4

/** Folded words hold letters and digits only, so they stand in a query of marks as they are. */
function asMarks(word: string): string {
  const marks = nearMarks(word).map((mark) => (mark.length > SURE ? `'${mark}':*` : `'${mark}'`))
  return [`'${word.slice(0, 200)}':*`, ...marks].join(' | ')
}

/** Nodes whose name begins with the words, holds them, or differs by slips of the fingers; the shortest names first. */
export async function searchNames(tx: OfficeTx, folded: string, limit: number): Promise<readonly Node[]> {
  const words = folded.split(' ').filter(Boolean)
  if (!words.length) return []
  const together = words.map((word) => `(${asMarks(word)})`).join(' & ')
  const joined = words.length > 1 ? ` | ${asMarks(words.join(''))}` : ''
  const found = await sql<NodeRow>`/* search.searchNames */
    select node_id, key, kind, name, country, place_id from nodes
    where office_id = ${tx.office} and marks @@ ${together + joined}::tsquery
    order by length(folded), seq limit ${limit}`.execute(tx.db)
  return found.rows.map(nodeOf)
}

/** What a record is sifted by, without the rest of it. */
export type RecordHead = {
  readonly id: string
  readonly kind: KindName
  readonly partyIds: readonly string[]
  readonly countries: readonly string[]
  readonly sectors: readonly string[]
  readonly status?: string
  readonly role?: string
  readonly day?: string
}

type HeadRow = {
  record_id: string
  kind: KindName
  party_ids: string[]
  countries: string[]
  status: string | null
  role: string | null
  sectors: unknown
  day: string | null
}

/** Records of the book, as it stands or read at two days, that name these parties or countries or rest on these statements; never more than `limit`. */
export async function searchRecords(
  tx: OfficeTx,
  about: {
    readonly partyIds: readonly string[]
    readonly countries: readonly string[]
    readonly statementIds: readonly string[]
  },
  { limit, at = {} }: { readonly limit: number; readonly at?: BookAt },
): Promise<readonly RecordHead[]> {
  const ways = [
    about.partyIds.length ? sql`party_ids && ${[...about.partyIds]}::text[]` : undefined,
    about.countries.length ? sql`countries && ${[...about.countries]}::text[]` : undefined,
    about.statementIds.length ? sql`statement_ids && ${[...about.statementIds]}::text[]` : undefined,
  ].flatMap((way) =>
    way
      ? [sql`select ctid from records where office_id = ${tx.office} and ${readAt(tx, at)} and ${way}`]
      : [],
  )
  if (!ways.length) return []
  // Found by their indexes first and cut after: a limit over the ways had all records read until there were enough.
  const found = await sql<HeadRow>`/* search.searchRecords */
    with meant as materialized (${sql.join(ways, sql` union `)})
    select record_id, kind, party_ids, countries, lower(held)::text as day,
      slots #>> '{status,shown,value}' as status, slots #>> '{role,shown,value}' as role,
      coalesce(slots #> '{sectors,shown,value}', slots #> '{sector,shown,value}') as sectors
    from records where office_id = ${tx.office} and ctid = any(array(select ctid from meant limit ${limit}))`.execute(
    tx.db,
  )
  return found.rows.map((row) => ({
    id: row.record_id,
    kind: row.kind,
    partyIds: row.party_ids,
    countries: row.countries,
    sectors: Array.isArray(row.sectors) ? row.sectors.map(String) : [],
    ...(row.status ? { status: row.status } : {}),
    ...(row.role ? { role: row.role } : {}),
    ...(row.day ? { day: row.day } : {}),
  }))
}

export type QuoteRow = { readonly statementId: string; readonly sourceId: string; readonly quote: string }

/** The quotes taken from these sources. */
export async function listQuotes(
  tx: OfficeTx,
  sourceIds: readonly string[],
  limit: number,
): Promise<readonly QuoteRow[]> {
  if (!sourceIds.length) return []
  const found = await sql<QuoteRow>`/* search.listQuotes */
    select statement_id as "statementId", source_id as "sourceId", quote from statements
    where office_id = ${tx.office} and source_id = any(${[...sourceIds]}) order by source_id, seq limit ${limit}`.execute(
    tx.db,
  )
  return found.rows
}

/** Codes of the countries that a party of the office belongs to; one step of the index for each. */
export async function listNamedCountries(tx: OfficeTx): Promise<readonly string[]> {
  const found = await sql<{ country: string }>`/* search.listNamedCountries */
    with recursive codes as (
      (select country from nodes where office_id = ${tx.office} and country is not null order by country limit 1)
      union all
      select (select n.country from nodes n where n.office_id = ${tx.office} and n.country > codes.country
        order by n.country limit 1)
      from codes where codes.country is not null
    )
    select country from codes where country is not null`.execute(tx.db)
  return found.rows.map((row) => row.country)
}

/** The nodes that are a place of the gazetteer, for names the book does not write: native ones. */
export async function listPlaced(
  tx: OfficeTx,
): Promise<readonly { readonly nodeId: string; readonly placeId: string }[]> {
  const found = await sql<{ nodeId: string; placeId: string }>`/* search.listPlaced */
    select node_id as "nodeId", place_id as "placeId" from nodes
    where office_id = ${tx.office} and place_id is not null`.execute(tx.db)
  return found.rows
}

/** Parties of a kind in one country, or of none, by name; never more than `limit`. */
export async function listNeighbours(
  tx: OfficeTx,
  of: { readonly kind: PartyKind; readonly country?: string | undefined; readonly limit: number },
): Promise<readonly Node[]> {
  const found = await sql<NodeRow>`/* search.listNeighbours */
    select node_id, key, kind, name, country, place_id from nodes
    where office_id = ${tx.office} and kind = ${of.kind}
      and ${of.country ? sql`country = ${of.country}` : sql`country is null`}
    order by folded collate "C" limit ${of.limit}`.execute(tx.db)
  return found.rows.map(nodeOf)
}
