import { canonicalJson } from '#model/digest.ts'
import type { Node } from '#model/party.ts'
import { groupBy } from '#model/values/group-by.ts'
import { COMPARISONS } from '#registry/compare/all-comparisons.ts'
import { foldBook } from '#registry/fold.ts'
import type { Folding } from '#registry/folding.ts'
import { type Edge, groupNodes } from '#registry/identity.ts'
import { listIdentity } from '#store/queries/judgement.ts'
import { getNodes } from '#store/queries/node.ts'
import { dropRecords, listTouchedRecords, replaceRecords, type StoredRecord } from '#store/queries/record.ts'
import { listSourceDays } from '#store/queries/source.ts'
import {
  getStatements,
  listAllStatements,
  listMentions,
  type StoredStatement,
} from '#store/queries/statement.ts'
import type { OfficeTx } from '#store/store.ts'

/** The group address of each node that an identity judgement joined; any other node is its own group. */
export async function loadGroups(tx: OfficeTx): Promise<ReadonlyMap<string, string>> {
  const judged = await listIdentity(tx)
  const edges: Edge[] = judged.flatMap((j) =>
    (j.verdict === 'same' || j.verdict === 'different') && j.nodeA && j.nodeB
      ? [{ verdict: j.verdict, a: j.nodeA, b: j.nodeB }]
      : [],
  )
  const nodes = await getNodes(tx, [...new Set(edges.flatMap((edge) => [edge.a, edge.b]))])
  return groupNodes(nodes, edges)
}

/** Statements as they go into the fold, with the groups and countries of the parties they name. */
export async function loadFoldings(
  tx: OfficeTx,
  statements: readonly StoredStatement[],
): Promise<readonly Folding[]> {
  const groups = await loadGroups(tx)
  const days = await listSourceDays(tx, [...new Set(statements.map((s) => s.sourceId))])
  const mentions = await listMentions(
    tx,
    statements.map((s) => s.id),
  )
  const nodes = new Map<string, Node>(
    (await getNodes(tx, [...new Set(mentions.map((m) => m.nodeId))])).map((node) => [node.id, node]),
  )
  const byStatement = groupBy(mentions, (mention) => mention.statementId)
  return statements.map((statement) => {
    const amendment = statement.standing?.verdict === 'amend' ? statement.standing : undefined
    const own = (byStatement.get(statement.id) ?? []).filter(
      (mention) => mention.judgementId === (amendment?.judgementId ?? ''),
    )
    return {
      statementId: statement.id,
      sourceId: statement.sourceId,
      kind: statement.kind,
      slots: amendment?.slots ?? statement.slots,
      parties: Object.fromEntries(own.map((m) => [m.path, groups.get(m.nodeId) ?? m.nodeId])),
      countries: [...new Set(own.flatMap((m) => nodes.get(m.nodeId)?.country ?? []))],
      quote: amendment?.quote ?? statement.quote,
      amended: amendment !== undefined,
      day: days.get(statement.sourceId) ?? statement.madeAt.slice(0, 10),
      order: statement.seq,
    }
  })
}

function isAccepted(statement: StoredStatement): boolean {
  return statement.standing?.verdict === 'accept' || statement.standing?.verdict === 'amend'
}

/**
 * Folds again what a judgement on these statements may have changed: they, and every record that shares a key or a
 * statement with them. Nothing outside can change, because two statements are only compared where they share a key.
 */
export async function refold(tx: OfficeTx, statementIds: readonly string[], at: Date): Promise<void> {
  const touched = (await getStatements(tx, statementIds)).filter(isAccepted)
  const keys = (await loadFoldings(tx, touched)).flatMap((folding) => COMPARISONS[folding.kind].keys(folding))
  const before = await listTouchedRecords(tx, { keys, statementIds })
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

/** Throws the kept folds away and writes them anew. */
export async function rebuildFolds(tx: OfficeTx, at: Date): Promise<number> {
  const records = await foldOffice(tx)
  await dropRecords(tx)
  await replaceRecords(tx, { ended: [], held: records, at })
  return records.length
}
