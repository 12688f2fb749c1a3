import { setImmediate } from 'node:timers/promises'
import { canonicalJson } from '#model/digest.ts'
import { keysOf } from '#registry/compare/all-comparisons.ts'
import { foldBook } from '#registry/fold.ts'
import { type KnownRecord, type Replaying, replay } from '#registry/replay.ts'
import { listConnectedRecords, loadFoldings } from '#store/foldings.ts'
import { dropRecords, insertRecords, replaceRecords, type StoredRecord } from '#store/queries/record.ts'
import { countHistory } from '#store/queries/replay-rows.ts'
import { getStatements, type StoredStatement } from '#store/queries/statement.ts'
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

/** How far a rebuild has come: what it reads, takes in and writes, of so many. */
export type RebuildStage = {
  readonly stage: 'read' | 'fold' | 'write'
  readonly done: number
  readonly of: number
}

/** Told every so often; the rebuild waits for it, and ends with nothing written where it throws. */
export type RebuildTold = (at: RebuildStage) => Promise<void>

/**
 * Throws the kept folds away and replays every judgement, so that each fold is known from the same moment as before.
 * Returns how many records the book holds.
 */
export async function rebuildFolds(tx: OfficeTx, tell: RebuildTold = async () => undefined): Promise<number> {
  const all = await countHistory(tx)
  let read = 0
  const replaying = await loadReplay(tx, async (rows) => {
    read += rows
    await tell({ stage: 'read', done: read, of: all })
  })
  const known = await replayed(replaying, tell)
  await dropRecords(tx)
  for (let from = 0; from < known.length; from += WRITTEN_AT_ONCE) {
    await insertRecords(tx, known.slice(from, from + WRITTEN_AT_ONCE))
    await tell({ stage: 'write', done: Math.min(from + WRITTEN_AT_ONCE, known.length), of: known.length })
  }
  return known.filter((each) => each.to === undefined).length
}

const WRITTEN_AT_ONCE = 2000

/** Steps of a replay after which others have their turn: a step is a judgement, or a thousand statements of one moment. */
const STEPS = 3

async function replayed(replaying: Replaying, tell: RebuildTold): Promise<readonly KnownRecord[]> {
  const steps = replay(replaying)
  const of = replaying.judgements.length
  for (let count = 1; ; count++) {
    const step = steps.next()
    if (step.done) return step.value
    if (count % STEPS) continue
    await setImmediate()
    await tell({ stage: 'fold', done: Math.floor(step.value), of })
  }
}
