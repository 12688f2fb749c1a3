import { sql } from 'kysely'
import type { BookAt } from '#model/book-at.ts'
import type { KindName } from '#model/kinds/kind.ts'
import type { Node } from '#model/party.ts'
import type { OfficeTx } from '../store.ts'
import { mintingNodes } from './mention.ts'
import { readAt } from './record.ts'

/**
 * The addresses of what the book holds of some kinds, in the order of the kinds, then the newest first: a plan of a long
 * list, small enough to hold. `resting` keeps those that rest on one of these statements.
 */
export async function listRecordIds(
  tx: OfficeTx,
  kinds: readonly KindName[],
  { at, resting }: { readonly at: BookAt; readonly resting?: readonly string[] },
): Promise<readonly string[]> {
  const some = resting ? sql` and statement_ids && ${[...resting]}::text[]` : sql``
  const found = await sql<{ id: string }>`/* export.listRecordIds */
    select record_id as id from records
    where office_id = ${tx.office} and ${readAt(tx, at)} and kind = any(${[...kinds]})${some}
    order by array_position(${[...kinds]}::text[], kind), lower(held) desc nulls last, record_id collate "C"`.execute(
    tx.db,
  )
  return found.rows.map((row) => row.id)
}

/** The statements the book rests on now, in the order they were made. */
export async function listHeldStatementIds(tx: OfficeTx): Promise<readonly string[]> {
  const found = await sql<{ id: string }>`/* export.listHeldStatementIds */
    select statement_id as id from statements
    where office_id = ${tx.office} and statement_id in (
      select unnest(statement_ids) from records where office_id = ${tx.office} and upper_inf(known))
    order by seq`.execute(tx.db)
  return found.rows.map((row) => row.id)
}

/** Whether the office has any source at all. */
export async function hasSources(tx: OfficeTx): Promise<boolean> {
  const found = await sql<{ there: boolean }>`/* export.hasSources */
    select exists (select 1 from sources where office_id = ${tx.office}) as there`.execute(tx.db)
  return found.rows[0]?.there ?? false
}

/** Mints nodes that come with a loaded book, in their order; those already there stay as they are. */
export async function mintNodes(
  tx: OfficeTx,
  nodes: readonly Node[],
  minted: Parameters<typeof mintingNodes>[2],
): Promise<void> {
  if (nodes.length) await sql`/* export.mintNodes */ ${mintingNodes(tx, nodes, minted)}`.execute(tx.db)
}
