import { foldOffice } from '#acts/refold.ts'
import { canonicalJson } from '#model/digest.ts'
import { listRecords, type StoredRecord } from '#store/queries/record.ts'
import type { OfficeTx } from '#store/store.ts'

function inOrder(records: readonly StoredRecord[]): readonly string[] {
  return records.map((record) => canonicalJson(record)).sort()
}

/** The book as it is kept and as it is folded anew from every accepted statement: always the same, record for record. */
export async function keptAndPure(
  tx: OfficeTx,
): Promise<{ readonly kept: readonly string[]; readonly pure: readonly string[] }> {
  return { kept: inOrder(await listRecords(tx)), pure: inOrder(await foldOffice(tx)) }
}
