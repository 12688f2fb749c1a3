import { sql } from 'kysely'
import type { OfficeTx } from '../store.ts'
import { textArray } from '../text-array.ts'
import type { Verdict } from './statement.ts'

/** What became of one line of an import. */
export type ImportRow = {
  readonly line: number
  readonly statementId: string
  /** The acceptance this import made; absent where the row was there before. */
  readonly judgementId?: string
  readonly standing: 'create' | 'same' | 'differs'
}

/** Writes what became of the lines of an import; an absent judgement is an empty text. */
export async function insertImportRows(
  tx: OfficeTx,
  importId: string,
  rows: readonly ImportRow[],
): Promise<void> {
  await sql`/* import.insertImportRows */
    insert into import_rows (office_id, import_id, lines, statement_ids, judgement_ids, standings)
    values (${tx.office}, ${importId}, ${textArray(rows.map((row) => String(row.line)))}::text[]::integer[],
      ${textArray(rows.map((row) => row.statementId))}::text[],
      ${textArray(rows.map((row) => row.judgementId ?? ''))}::text[],
      ${textArray(rows.map((row) => row.standing))}::text[])`.execute(tx.db)
}

/** The lines of an import that were taken in, in their order. */
export async function listImportRows(tx: OfficeTx, importId: string): Promise<readonly ImportRow[]> {
  const found = await sql<{
    line: number
    statement_id: string
    judgement_id: string
    standing: ImportRow['standing']
  }>`/* import.listImportRows */
    select t.line, t.statement_id, t.judgement_id, t.standing
    from import_rows r, unnest(r.lines, r.statement_ids, r.judgement_ids, r.standings)
      as t(line, statement_id, judgement_id, standing)
    where r.office_id = ${tx.office} and r.import_id = ${importId} order by t.line`.execute(tx.db)
  return found.rows.map((row) => ({
    line: row.line,
    statementId: row.statement_id,
    ...(row.judgement_id ? { judgementId: row.judgement_id } : {}),
    standing: row.standing,
  }))
}

/** Whether the office has any row of a register among its sources. */
export async function hasRows(tx: OfficeTx): Promise<boolean> {
  const found = await sql<{ there: boolean }>`/* import.hasRows */
    select exists (select 1 from sources where office_id = ${tx.office} and kind = 'row') as there`.execute(
    tx.db,
  )
  return found.rows[0]?.there === true
}

/** How statements stand now, those that are there: judged last as, or not judged. */
export async function listVerdicts(
  tx: OfficeTx,
  statementIds: readonly string[],
): Promise<ReadonlyMap<string, Verdict | undefined>> {
  if (!statementIds.length) return new Map()
  const found = await sql<{ statement_id: string; verdict: Verdict | null }>`/* import.listVerdicts */
    select s.statement_id, j.verdict from statements s
    left join lateral (
      select v.verdict from judgements v
      where v.office_id = ${tx.office} and v.statement_id = s.statement_id
        and not exists (select 1 from judgements u where u.office_id = ${tx.office} and u.undoes = v.judgement_id)
      order by v.seq desc limit 1
    ) j on true
    where s.office_id = ${tx.office} and s.statement_id = any(${[...statementIds]})`.execute(tx.db)
  return new Map(found.rows.map((row) => [row.statement_id, row.verdict ?? undefined]))
}

/** The acceptances of an import nobody has undone yet, with their statements. */
export async function listStandingAcceptances(
  tx: OfficeTx,
  importId: string,
): Promise<readonly { readonly judgementId: string; readonly statementId: string }[]> {
  const found = await sql<{ judgement_id: string; statement_id: string }>`/* import.listStandingAcceptances */
    select t.judgement_id, t.statement_id
    from import_rows r, unnest(r.lines, r.statement_ids, r.judgement_ids) as t(line, statement_id, judgement_id)
    where r.office_id = ${tx.office} and r.import_id = ${importId} and t.judgement_id <> ''
      and not exists (select 1 from judgements u where u.office_id = ${tx.office} and u.undoes = t.judgement_id)
    order by t.line`.execute(tx.db)
  return found.rows.map((row) => ({ judgementId: row.judgement_id, statementId: row.statement_id }))
}

/** Gazetteer ids of every party the book names now. */
export async function listPlaceIds(tx: OfficeTx): Promise<ReadonlySet<string>> {
  const found = await sql<{ place_id: string }>`/* import.listPlaceIds */
    select place_id from nodes
    where office_id = ${tx.office} and place_id is not null and node_id in (
      select unnest(party_ids) from records where office_id = ${tx.office} and upper_inf(known))`.execute(
    tx.db,
  )
  return new Set(found.rows.map((row) => row.place_id))
}

/** Nodes of places the office has named, for telling which of them are ours. */
export async function listPlacedNodes(tx: OfficeTx): Promise<
  readonly {
    readonly id: string
    readonly kind: 'locality'
    readonly name: string
    readonly placeId: string
  }[]
> {
  const found = await sql<{ node_id: string; name: string; place_id: string }>`/* import.listPlacedNodes */
    select node_id, name, place_id from nodes
    where office_id = ${tx.office} and kind = 'locality' and place_id is not null order by seq`.execute(tx.db)
  return found.rows.map((row) => ({
    id: row.node_id,
    kind: 'locality',
    name: row.name,
    placeId: row.place_id,
  }))
}
