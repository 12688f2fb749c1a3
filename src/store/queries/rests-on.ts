import { sql } from 'kysely'
import type { Source, SourceKind } from '#model/source.ts'
import type { OfficeTx } from '../store.ts'

/** Files attached to these statements whose bytes nothing else uses, and with them those that bear the text's own bytes. */
export async function listLoneEvidence(
  tx: OfficeTx,
  statementIds: readonly string[],
  sha256: string,
): Promise<{ readonly evidenceIds: readonly string[]; readonly hashes: readonly string[] }> {
  const ids = [...statementIds]
  const found = await sql<{
    evidence_id: string
    sha256: string
    shared: boolean
  }>`/* restsOn.listLoneEvidence */
    select e.evidence_id, e.sha256, exists (select 1 from evidence o where o.office_id = e.office_id
        and o.sha256 = e.sha256 and (o.mission_id is not null or o.record_id <> all(${ids}::text[])))
      or exists (select 1 from sources s where s.office_id = e.office_id and s.sha256 = e.sha256
        and s.kind <> 'row' and s.sha256 <> ${sha256}) as shared
    from evidence e where e.office_id = ${tx.office}
      and (e.sha256 = ${sha256} or e.record_id = any(${ids}::text[]))`.execute(tx.db)
  const own = found.rows.filter((row) => row.sha256 === sha256 || !row.shared)
  return {
    evidenceIds: own.map((row) => row.evidence_id),
    hashes: [...new Set(own.map((row) => row.sha256))],
  }
}

/** The workbooks whose rows these statements were: a row that is to go stands in its file as well. */
export async function listImportHashes(
  tx: OfficeTx,
  kind: SourceKind,
  statementIds: readonly string[],
): Promise<readonly string[]> {
  if (kind !== 'row') return []
  const found = await sql<{ sha256: string }>`/* restsOn.listImportHashes */
    select distinct i.sha256 from imports i join import_rows r on r.office_id = i.office_id and r.import_id = i.import_id
    where i.office_id = ${tx.office} and r.statement_ids && ${[...statementIds]}::text[]`.execute(tx.db)
  return found.rows.map((row) => row.sha256)
}

type Going = {
  readonly source: Source
  readonly statementIds: readonly string[]
  readonly names: readonly string[]
}

/** So many phrases are looked for elsewhere, and each has to be so long to be this text's own. */
const MOST = 60
const LONG = 16

/**
 * The words a text that is to go is known by: `exact` for entries of the history (its title, its statements' addresses, the
 * names that go), `phrases` for what people wrote themselves.
 */
export async function listWords(
  tx: OfficeTx,
  { source, statementIds, names }: Going,
): Promise<{ readonly exact: readonly string[]; readonly phrases: readonly string[] }> {
  const found = await sql<{ quote: string; name: string | null }>`/* restsOn.listWords */
    select quote, null as name from statements where office_id = ${tx.office} and statement_id = any(${[...statementIds]})
    union all
    select '', name from nodes where office_id = ${tx.office} and node_id = any(${[...names]})`.execute(tx.db)
  const quotes = found.rows.map((row) => row.quote).filter(Boolean)
  const called = found.rows.flatMap((row) => row.name ?? [])
  const title = source.title.length >= LONG ? [source.title] : []
  const phrases = [...title, ...quotes].map(plainest).filter((phrase) => phrase.length >= LONG)
  return {
    exact: [...title, ...statementIds, ...names, ...called.filter((name) => name.length > 5)],
    phrases: [...new Set([...called.filter((name) => name.length > 5), ...phrases])].slice(0, MOST),
  }
}

/** The longest stretch without a mark that a printed row or JSON writes in another way. */
function plainest(text: string): string {
  return text
    .split(/["\\\n\r\t,()]/)
    .map((part) => part.trim())
    .reduce((longest, part) => (part.length > longest.length ? part : longest), '')
}

/** In how many rows of each table that people write themselves some words still stand. */
export async function listTablesSaying(
  tx: OfficeTx,
  phrases: readonly string[],
  left: readonly string[],
): Promise<readonly { readonly table: string; readonly count: number }[]> {
  if (!phrases.length) return []
  const tables = await sql<{ name: string }>`/* restsOn.listTablesSaying */
    select c.relname::text as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'office_id'
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname <> all(${[...left]}::text[])
    order by 1`.execute(tx.db)
  const found: { table: string; count: number }[] = []
  for (const { name } of tables.rows) {
    const rows = await sql<{ count: number }>`/* restsOn.listTablesSaying */
      select count(*)::int as count from ${sql.table(name)} t where t.office_id = ${tx.office}
        and exists (select 1 from unnest(${[...phrases]}::text[]) p where position(p in t::text) > 0)`.execute(
      tx.db,
    )
    const count = rows.rows[0]?.count ?? 0
    if (count) found.push({ table: name, count })
  }
  return found
}
