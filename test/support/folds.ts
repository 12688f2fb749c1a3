import { sql } from 'kysely'
import { canonicalJson } from '#model/digest.ts'
import { type FoldedRecord, foldBook } from '#registry/fold.ts'
import { loadFoldings } from '#store/foldings.ts'
import {
  type KnownRow,
  listRecords,
  RECORD_COLUMNS,
  type RecordRow,
  recordOf,
  type StoredRecord,
} from '#store/queries/record.ts'
import { listAllStatements } from '#store/queries/statement.ts'
import type { OfficeTx } from '#store/store.ts'

function inOrder(records: readonly StoredRecord[]): readonly string[] {
  return records.map((record) => canonicalJson(record)).sort()
}

/** The book of an office folded anew from every accepted statement. */
async function foldOffice(tx: OfficeTx): Promise<readonly FoldedRecord[]> {
  const accepted = (await listAllStatements(tx)).filter(
    ({ standing }) => standing?.verdict === 'accept' || standing?.verdict === 'amend',
  )
  return foldBook(await loadFoldings(tx, accepted))
}

/** The book as it is kept and as it is folded anew from every accepted statement: always the same, record for record. */
export async function keptAndPure(
  tx: OfficeTx,
): Promise<{ readonly kept: readonly string[]; readonly pure: readonly string[] }> {
  return { kept: inOrder(await listRecords(tx)), pure: inOrder(await foldOffice(tx)) }
}

/** Every fold the office ever held, with the time each was known. */
export async function listKnownRecords(tx: OfficeTx): Promise<readonly KnownRow[]> {
  const found = await sql<RecordRow & { known_from: Date; known_to: Date | null }>`
    select ${RECORD_COLUMNS}, lower(known) as known_from, upper(known) as known_to from records
    where office_id = ${tx.office} order by lower(known), record_id collate "C"`.execute(tx.db)
  return found.rows.map((row) => ({
    record: recordOf(row),
    from: row.known_from.toISOString(),
    ...(row.known_to ? { to: row.known_to.toISOString() } : {}),
  }))
}
