import { sql } from 'kysely'
import type { SourceKind } from '#model/source.ts'
import type { OfficeTx } from '../store.ts'

/** The ids of all sources of a kind that can be read, in the order they came; never one in a language that is not read. */
export async function listSourceIds(tx: OfficeTx, kind: SourceKind): Promise<readonly string[]> {
  const found = await sql<{ source_id: string }>`/* sourceTexts.listSourceIds */
    select source_id from sources_now
    where office_id = ${tx.office} and kind = ${kind} and unread is null
      and not exists (select 1 from erased_texts e where e.office_id = ${tx.office} and e.source_id = sources_now.source_id)
    order by seq`.execute(tx.db)
  return found.rows.map((row) => row.source_id)
}

/** The ids of all statements of some sources. */
export async function listStatementIds(
  tx: OfficeTx,
  sourceIds: readonly string[],
): Promise<readonly string[]> {
  const found = await sql<{ statement_id: string }>`/* sourceTexts.listStatementIds */
    select statement_id from statements
    where office_id = ${tx.office} and source_id = any(${[...sourceIds]}) order by seq`.execute(tx.db)
  return found.rows.map((row) => row.statement_id)
}
