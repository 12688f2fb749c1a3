import { type RawBuilder, sql } from 'kysely'
import type { OfficeTx } from '../store.ts'

/** What is wrong with a link or with a row it holds. */
export type BreakKind =
  | 'act-changed'
  | 'act-cut'
  | 'act-unchained'
  | 'notes-without-act'
  | 'row-changed'
  | 'row-gone'
  | 'row-unnoted'
  | 'salt-destroyed'

/** A place where the chain does not hold: the act it belongs to, and the row where it is one. */
export type Break = {
  readonly kind: BreakKind
  readonly seq?: number
  readonly table?: string
  readonly key?: string
}

/** Sets how rows are printed as it was when they were noted, for this transaction. */
export async function printAsNoted(tx: OfficeTx): Promise<void> {
  await sql`/* chain.printAsNoted */ select set_config('timezone', 'UTC', true), set_config('datestyle', 'ISO, YMD', true),
    set_config('intervalstyle', 'postgres', true), set_config('extra_float_digits', '1', true),
    set_config('bytea_output', 'hex', true)`.execute(tx.db)
}

/** How much the chain holds: its acts, the rows they wrote, acts of before it, and when it began. */
export async function countChain(tx: OfficeTx): Promise<{
  readonly acts: number
  readonly rows: number
  readonly before: number
  readonly erased: number
  readonly since?: string
}> {
  const found = await sql<{
    acts: number
    rows: number
    before: number
    erased: number
    since: Date | null
  }>`/* chain.countChain */
    select (select count(*)::int from history h where h.office_id = ${tx.office} and h.link is not null) as acts,
      (select coalesce(sum(cardinality(r.keys)), 0)::int from history_rows r where r.office_id = ${tx.office}) as rows,
      (select count(*)::int from history h where h.office_id = ${tx.office} and h.link is null) as before,
      (select count(*)::int from history_erasures e where e.office_id = ${tx.office} and e.table_name = 'sources') as erased,
      (select min(h.at) from history h where h.office_id = ${tx.office} and h.link is not null) as since`.execute(
    tx.db,
  )
  const row = found.rows[0]
  const { acts = 0, rows = 0, before = 0, erased = 0 } = row ?? {}
  return { acts, rows, before, erased, ...(row?.since ? { since: row.since.toISOString() } : {}) }
}

/**
 * Links that do not hold: an act whose row, or whose notes of rows, are not what they were; one whose neighbour before is
 * gone or another; one added without a link. Worked out anew from the rows, by no function kept in the database. An entry
 * that says less since a text was erased is held to the link that was stated with the erasure.
 */
export async function listBrokenLinks(tx: OfficeTx): Promise<readonly Break[]> {
  const found = await sql<{ seq: string; kind: BreakKind }>`/* chain.listBrokenLinks */
    with noted as (
      select c.seq, encode(sha256(convert_to(jsonb_agg(jsonb_build_array(c.table_name,
        encode(sha256(convert_to(jsonb_build_array(c.columns, c.keys)::text, 'UTF8') || c.digests), 'hex'))
        order by c.note_no)::text, 'UTF8')), 'hex') as digest
      from history_rows c where c.office_id = ${tx.office} and c.seq is not null group by c.seq
    ), links as (
      select h.seq, coalesce(a.link, h.link) as link, h.prev,
        coalesce(a.digest, h.digest) is distinct from coalesce(n.digest, encode(sha256('[]'), 'hex')) as other_rows,
        coalesce(lag(h.link) over (order by h.seq), '') as before,
        encode(sha256(convert_to(jsonb_build_array(h.prev, h.seq, extract(epoch from h.at), h.act, h.person_id,
          h.person_name, h.how, h.subject, coalesce(n.digest, encode(sha256('[]'), 'hex')))::text, 'UTF8')), 'hex') as should
      from history h left join noted n on n.seq = h.seq
      left join lateral (select r.digest, r.link from history_restatements r
        where r.office_id = ${tx.office} and r.seq = h.seq order by r.nth desc limit 1) a on true
      where h.office_id = ${tx.office} and h.link is not null
    )
    select seq, case when link is distinct from should or other_rows then 'act-changed' else 'act-cut' end as kind
    from links where link is distinct from should or other_rows or prev is distinct from before
    union all
    select h.seq, 'act-unchained' from history h where h.office_id = ${tx.office} and h.link is null
      and h.seq > (select min(l.seq) from links l)
    union all
    select n.seq, 'notes-without-act' from noted n
    where not exists (select 1 from history h where h.office_id = ${tx.office} and h.seq = n.seq)
    order by 1`.execute(tx.db)
  return found.rows.map(({ seq, kind }) => ({ kind, seq: Number(seq) }))
}

type Chained = { readonly table: string; readonly key: readonly string[] }
type Noted = Chained & { readonly columns: readonly string[] }

/** Every table of the chain with its key, none where an office has one row: those that were noted, and those that are noted when they are written. */
async function listChained(tx: OfficeTx): Promise<readonly Chained[]> {
  const found = await sql<{ name: string; key: string[] | null }>`/* chain.listChained */
    with named as (
      select r.table_name as name from history_rows r where r.office_id = ${tx.office}
      union
      select c.relname::text from pg_class c join pg_trigger t on t.tgrelid = c.oid and t.tgname = 'written_noted'
    )
    select n.name, (select array_agg(a.attname::text order by k.n) from pg_index i
      cross join lateral unnest(i.indkey) with ordinality k(attnum, n)
      join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
      where i.indrelid = to_regclass('public.' || quote_ident(n.name)) and i.indisprimary
        and a.attname <> 'office_id') as key
    from named n order by 1`.execute(tx.db)
  return found.rows.map((row) => ({ table: row.name, key: row.key ?? [] }))
}

/** The sets of columns the rows of a table were noted by; one, unless the table has grown since. */
async function listColumnSets(tx: OfficeTx, table: string): Promise<readonly (readonly string[])[]> {
  const found = await sql<{ columns: string[] }>`/* chain.listColumnSets */
    select distinct columns from history_rows where office_id = ${tx.office} and table_name = ${table}`.execute(
    tx.db,
  )
  return found.rows.map((row) => row.columns)
}

function listed(columns: readonly string[]): RawBuilder<unknown> {
  return columns.length ? sql.join(columns.map((column) => sql`t.${sql.ref(column)}`)) : sql`''`
}

/** Rows that are not as they were written, or not there any more; each by its latest note. */
async function listChangedRows(tx: OfficeTx, { table, columns, key }: Noted): Promise<readonly Break[]> {
  const found = await sql<{ key: string; seq: string | null; kind: BreakKind }>`/* chain.listChangedRows */
    with noted as (
      select distinct on (k.key) k.key, r.seq, r.columns,
        substr(r.digests, (k.n::int - 1) * 32 + 1, 32) as digest, substr(s.salts, (k.n::int - 1) * 16 + 1, 16) as salt
      from history_rows r
      left join history_salts s on s.office_id = r.office_id and s.note_no = r.note_no
      cross join lateral unnest(r.keys) with ordinality k(key, n)
      where r.office_id = ${tx.office} and r.table_name = ${table}
      order by k.key, r.note_no desc
    ), checked as (
      select n.key, n.seq, case
        when not exists (select 1 from history_erasures e where e.office_id = ${tx.office} and e.table_name = ${table}
          and e.row_key = n.key) and (n.salt is null or n.salt = decode(repeat('00', 16), 'hex')) then 'salt-destroyed'
        when exists (select 1 from history_erasures e where e.office_id = ${tx.office} and e.table_name = ${table}
          and e.row_key = n.key) and n.salt = decode(repeat('00', 16), 'hex') then null
        when t.office_id is null then 'row-gone'
        when n.seq is null then 'row-unnoted'
        when sha256(n.salt || convert_to(row(${listed(columns)})::text, 'UTF8')) <> n.digest then 'row-changed'
      end as kind
      from noted n left join ${sql.table(table)} t on t.office_id = ${tx.office}
        and concat_ws(chr(31), ${listed(key)}) = n.key
      where n.columns = ${[...columns]}::text[]
    )
    select key, seq, kind from checked where kind is not null order by seq, key collate "C" limit 100`.execute(
    tx.db,
  )
  return found.rows.map((row) => ({ kind: row.kind, table, key: row.key, ...seqOf(row.seq) }))
}

/** Rows no act wrote. */
async function listUnnotedRows(tx: OfficeTx, { table, key }: Chained): Promise<readonly Break[]> {
  const found = await sql<{ key: string }>`/* chain.listUnnotedRows */
    with noted as (
      select k.key from history_rows r cross join lateral unnest(r.keys) k(key)
      where r.office_id = ${tx.office} and r.table_name = ${table}
    )
    select concat_ws(chr(31), ${listed(key)}) as key from ${sql.table(table)} t
    where t.office_id = ${tx.office}
      and not exists (select 1 from noted n where n.key = concat_ws(chr(31), ${listed(key)}))
    order by 1 limit 100`.execute(tx.db)
  return found.rows.map((row) => ({ kind: 'row-unnoted', table, key: row.key }))
}

/** Originals whose bytes are not those they are kept by. */
async function listChangedBytes(tx: OfficeTx): Promise<readonly Break[]> {
  const found = await sql<{ sha256: string }>`/* chain.listChangedBytes */
    select sha256 from originals o where o.office_id = ${tx.office} and encode(sha256(o.bytes), 'hex') <> o.sha256
      and not exists (select 1 from history_erasures e where e.office_id = ${tx.office}
        and e.table_name = 'originals' and e.row_key = o.sha256 and o.bytes = '')
    order by 1 limit 100`.execute(tx.db)
  return found.rows.map((row) => ({ kind: 'row-changed', table: 'originals', key: row.sha256 }))
}

/** Every row that is not as its act wrote it, the oldest act's first; what no act wrote last. */
export async function listBrokenRows(tx: OfficeTx): Promise<readonly Break[]> {
  const breaks: Break[] = []
  for (const chained of await listChained(tx)) {
    for (const columns of await listColumnSets(tx, chained.table)) {
      breaks.push(...(await listChangedRows(tx, { ...chained, columns })))
    }
    breaks.push(...(await listUnnotedRows(tx, chained)))
  }
  breaks.push(...(await listChangedBytes(tx)))
  return breaks.sort((a, b) => (a.seq ?? Number.MAX_SAFE_INTEGER) - (b.seq ?? Number.MAX_SAFE_INTEGER))
}

function seqOf(seq: string | null): { readonly seq?: number } {
  return seq === null ? {} : { seq: Number(seq) }
}
