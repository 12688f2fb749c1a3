import { canonicalJson } from '#model/digest.ts'
import { keysOf } from '#registry/compare/all-comparisons.ts'
import { foldBook } from '#registry/fold.ts'
import { replay } from '#registry/replay.ts'
import { listConnectedRecords, loadFoldings } from '#store/foldings.ts'
import { dropRecords, insertRecords, replaceRecords, type StoredRecord } from '#store/queries/record.ts'
import { getStatements, listAllStatements, type StoredStatement } from '#store/queries/statement.ts'
import { loadReplay } from '#store/replaying.ts'
import type { OfficeTx } from '#store/store.ts'

function isAccepted(statement: StoredStatement): boolean {
  return statement.standing?.verdict === 'accept' || statement.standing?.verdict === 'amend'
}

/**
 * Folds again what a judgement on these statements may have changed: they, and every record connected with them by a key or
 * a statement. Nothing outside can change, because two statements are only compared where they share a key.
 */
export async function refold(tx: OfficeTx, statementIds: readonly string[], at: Date): Promise<void> {
  const touched = (await getStatements(tx, statementIds)).filter(isAccepted)
  const keys = (await loadFoldings(tx, touched)).flatMap(keysOf)
  const before = await listConnectedRecords(tx, { keys, statementIds })
  const around = [...new Set([...statementIds, ...before.flatMap((record) => record.statementIds)])]
  const accepted = (await getStatements(tx, around)).filter(isAccepted)
  await replaceChanged(tx, before, foldBook(await loadFoldings(tx, accepted)), at)
}

async function replaceChanged(
  tx: OfficeTx,
  before: readonly StoredRecord[],
  after: readonly StoredRecord[],
  at: Date,
): Promise<void> {
  const was = new Map(before.map((record) => [record.id, canonicalJson(record)]))
  const is = new Map(after.map((record) => [record.id, canonicalJson(record)]))
  await replaceRecords(tx, {
    ended: before.filter((record) => is.get(record.id) !== was.get(record.id)).map((record) => record.id),
    held: after.filter((record) => is.get(record.id) !== was.get(record.id)),
    at,
  })
}

/** The book of an office folded anew from every accepted statement; writes nothing. */
export async function foldOffice(tx: OfficeTx): Promise<readonly StoredRecord[]> {
  return foldBook(await loadFoldings(tx, (await listAllStatements(tx)).filter(isAccepted)))
}

/**
 * Throws the kept folds away and replays every judgement, so that each fold is known from the same moment as before.
 * Returns how many records the book holds.
 */
export async function rebuildFolds(tx: OfficeTx): Promise<number> {
  const { statements, nodesByAge, judgements } = await loadReplay(tx)
  const known = replay(statements, nodesByAge, judgements)
  await dropRecords(tx)
  await insertRecords(tx, known)
  return known.filter((each) => each.to === undefined).length
}
