import { type RawBuilder, sql } from 'kysely'
import type { OfficeTx } from '../store.ts'
import { listRecordsResting, readAt } from './record.ts'

/** Agreements alike in what their deadlines come of: the day of signing and the last day they hold, ISO; how many there are. */
export type AgreementGroup = { readonly signed?: string; readonly ends?: string; readonly count: number }

/** Commitments alike in their day, as it was told, their kind and their status; how many there are. */
export type PromiseGroup = {
  readonly due: string
  readonly kind?: string
  readonly status?: string
  readonly count: number
}

const shown = (slot: string): RawBuilder<string | null> =>
  sql`(slots #>> ${sql.lit(`{${slot},shown,value}`)})`
const DUE = sql`(slots #>> '{due,shown,value}') collate "C"`
const SIGNED = sql`case when ${shown('status')} = 'signed' then ${shown('date')} end`
const ENDS = sql`case when coalesce(${shown('status')}, '') not in ('ended', 'denied') then (upper(held) - 1)::text end`

/** Addresses of all parties that agreements of the book name. */
export async function listAgreementParties(tx: OfficeTx): Promise<readonly string[]> {
  const found = await sql<{ id: string }>`/* deadline.listAgreementParties */
    select distinct unnest(party_ids) as id from records
    where office_id = ${tx.office} and ${readAt(tx, {})} and kind = 'agreement'`.execute(tx.db)
  return found.rows.map(({ id }) => id)
}

/** Agreements that name one of `parties` and were signed on a day or end on one, counted by both; none whose address is among `but`. */
export async function countAgreements(
  tx: OfficeTx,
  { parties, but }: { readonly parties: readonly string[]; readonly but: readonly string[] },
): Promise<readonly AgreementGroup[]> {
  const found = await sql<{
    signed: string | null
    ends: string | null
    count: string
  }>`/* deadline.countAgreements */
    select signed, ends, count(*) as count
    from (${agreements(tx, parties)} and record_id <> all(${[...but]}::text[])) agreement
    where signed is not null or ends is not null
    group by signed, ends`.execute(tx.db)
  return found.rows.map(({ signed, ends, count }) => ({
    ...(signed === null ? {} : { signed }),
    ...(ends === null ? {} : { ends }),
    count: Number(count),
  }))
}

/** Addresses of the agreements of some groups. */
export async function listAgreementIds(
  tx: OfficeTx,
  { parties, groups }: { readonly parties: readonly string[]; readonly groups: readonly AgreementGroup[] },
): Promise<readonly string[]> {
  if (!groups.length) return []
  const [signed, ends] = [groups.map((one) => one.signed ?? ''), groups.map((one) => one.ends ?? '')]
  const found = await sql<{ record_id: string }>`/* deadline.listAgreementIds */
    select record_id from (${agreements(tx, parties)}) agreement
    where (coalesce(signed, ''), coalesce(ends, '')) in (select * from unnest(${signed}::text[], ${ends}::text[]))`.execute(
    tx.db,
  )
  return found.rows.map((row) => row.record_id)
}

function agreements(tx: OfficeTx, parties: readonly string[]) {
  return sql`select record_id, ${SIGNED} as signed, ${ENDS} as ends from records
    where office_id = ${tx.office} and ${readAt(tx, {})} and kind = 'agreement' and party_ids && ${[...parties]}::text[]`
}

/**
 * Commitments with a day that a source had told by `day`, counted by what is shown of them; none of goodwill, and none whose
 * address is among `but`.
 */
export async function countPromises(
  tx: OfficeTx,
  { day, but }: { readonly day: string; readonly but: readonly string[] },
): Promise<readonly PromiseGroup[]> {
  const added = sql`to_char(o.added_at at time zone ${tx.zone}, 'YYYY-MM-DD')`
  const found = await sql<{
    due: string
    kind: string | null
    status: string | null
    count: string
  }>`/* deadline.countPromises */
    select ${DUE} as due, ${shown('kind')} as kind, ${shown('status')} as status, count(*) as count from records
    where office_id = ${tx.office} and ${readAt(tx, {})} and kind = 'commitment' and ${DUE} is not null
      and ${shown('courtesy')} is distinct from 'true' and record_id <> all(${[...but]}::text[])
      and coalesce((select min(coalesce(o.published, ${added}) collate "C") from statements s
        join sources_now o on o.office_id = s.office_id and o.source_id = s.source_id
        where s.office_id = ${tx.office} and s.statement_id = any(records.statement_ids)
          and not exists (select 1 from erased_texts e where e.office_id = s.office_id and e.source_id = s.source_id)
        ), '') <= ${day} collate "C"
    group by 1, 2, 3`.execute(tx.db)
  return found.rows.map(({ due, kind, status, count }) => ({
    due,
    ...(kind === null ? {} : { kind }),
    ...(status === null ? {} : { status }),
    count: Number(count),
  }))
}

/** Addresses of commitments whose day is told as one of these. */
export async function listPromiseIds(tx: OfficeTx, dues: readonly string[]): Promise<readonly string[]> {
  if (!dues.length) return []
  const found = await sql<{ record_id: string }>`/* deadline.listPromiseIds */
    select record_id from records where office_id = ${tx.office} and upper_inf(known) and kind = 'commitment'
      and ${DUE} = any(${[...dues]}::text[])`.execute(tx.db)
  return found.rows.map((row) => row.record_id)
}

/** Addresses of events of these sorts, of which what came is asked after or which have terms of their own. */
export async function listEventIds(tx: OfficeTx, sorts: readonly string[]): Promise<readonly string[]> {
  const found = await sql<{ record_id: string }>`/* deadline.listEventIds */
    select record_id from records where office_id = ${tx.office} and upper_inf(known) and kind = 'event'
      and ${shown('kind')} = any(${[...sorts]}::text[])`.execute(tx.db)
  return found.rows.map((row) => row.record_id)
}

/** Addresses of the records that addresses mean, of records and of statements they rest on. */
export async function listMeant(tx: OfficeTx, ids: readonly string[]): Promise<readonly string[]> {
  const resting = await listRecordsResting(tx, ids)
  return [...new Set([...ids, ...resting.map(({ id }) => id)])]
}
