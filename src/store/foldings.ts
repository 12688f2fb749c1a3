import type { BookAt } from '#model/book-at.ts'
import type { Node } from '#model/party.ts'
import { groupBy } from '#model/values/group-by.ts'
import { dayAt } from '#model/values/zone.ts'
import { COMPARISONS } from '#registry/compare/all-comparisons.ts'
import type { Folding } from '#registry/folding.ts'
import { type Edge, groupNodes } from '#registry/identity.ts'
import { groupOrigins } from '#registry/origin.ts'
import { listIdentity } from './queries/judgement.ts'
import { listMentions } from './queries/mention.ts'
import { getNodes } from './queries/node.ts'
import { listJoiningWords } from './queries/origin.ts'
import { listRecords, listTouchedRecords, type StoredRecord } from './queries/record.ts'
import { listSourceDays } from './queries/source.ts'
import { getStatements, type StoredStatement } from './queries/statement.ts'
import type { OfficeTx } from './store.ts'

/** The group address of each node that an identity judgement joined; any other node is its own group. */
export async function loadGroups(tx: OfficeTx, at: BookAt = {}): Promise<ReadonlyMap<string, string>> {
  const judged = await listIdentity(tx, at)
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
  const sourceIds = [...new Set(statements.map((s) => s.sourceId))]
  const ids = statements.map((s) => s.id)
  const [groups, days, joining, mentions] = await Promise.all([
    loadGroups(tx),
    listSourceDays(tx, sourceIds),
    listJoiningWords(tx, sourceIds),
    listMentions(tx, ids),
  ])
  const origins = groupOrigins(joining)
  const nodes = new Map<string, Node>(
    (await getNodes(tx, [...new Set(mentions.map((m) => m.nodeId))])).map((node) => [node.id, node]),
  )
  const byStatement = groupBy(mentions, (mention) => mention.statementId)
  return statements.map((statement) => {
    const amendment = statement.standing?.verdict === 'amend' ? statement.standing : undefined
    const own = (byStatement.get(statement.id) ?? []).filter(
      (mention) => mention.judgementId === (amendment?.judgementId ?? ''),
    )
    const origin = origins.get(statement.sourceId)
    return {
      statementId: statement.id,
      sourceId: statement.sourceId,
      ...(origin ? { origin } : {}),
      kind: statement.kind,
      slots: amendment?.slots ?? statement.slots,
      parties: Object.fromEntries(own.map((m) => [m.path, groups.get(m.nodeId) ?? m.nodeId])),
      countries: [...new Set(own.flatMap((m) => nodes.get(m.nodeId)?.country ?? []))],
      ...(!amendment && statement.implied?.length ? { implied: statement.implied } : {}),
      quote: amendment?.quote ?? statement.quote,
      amended: amendment !== undefined,
      day: days.get(statement.sourceId) ?? dayAt(statement.madeAt, tx.zone),
      order: statement.seq,
    }
  })
}

/**
 * Every record that a change of these statements or keys may touch. Where statements may be vague, what one of them joins
 * depends on all it might be, so the keys of what was found are followed too until no more come. `book` is all of it, where
 * it was looked up before.
 */
export async function listConnectedRecords(
  tx: OfficeTx,
  touched: { readonly keys: readonly string[]; readonly statementIds: readonly string[] },
  book?: readonly StoredRecord[],
): Promise<readonly StoredRecord[]> {
  let keys = new Set(touched.keys)
  const many = keys.size + touched.statementIds.length > MANY
  const touch = book || many ? touchedIn(touched, book ?? (await listRecords(tx))) : undefined
  for (;;) {
    const near = { keys: [...keys], statementIds: touched.statementIds }
    const records = touch ? touch(keys) : await listTouchedRecords(tx, near)
    const wider = withVagueKeys(keys, records)
    if (wider.size === keys.size) return records
    keys = wider
  }
}

/** From so many keys on, one look through the whole book is quicker than a search for each. */
const MANY = 2000

function touchedIn(
  { statementIds }: { readonly statementIds: readonly string[] },
  records: readonly StoredRecord[],
): (keys: ReadonlySet<string>) => readonly StoredRecord[] {
  const ids = new Set(statementIds)
  return (keys) =>
    records.filter(
      (record) => record.keys.some((key) => keys.has(key)) || record.statementIds.some((id) => ids.has(id)),
    )
}

function withVagueKeys(keys: ReadonlySet<string>, records: readonly StoredRecord[]): Set<string> {
  return new Set([
    ...keys,
    ...records.filter((record) => COMPARISONS[record.kind].vague).flatMap((record) => record.keys),
  ])
}

/**
 * What the book holds around some keys, loaded at once: for the keys of one thing, the accepted statements of every record
 * they may touch.
 */
export async function loadBookAround(
  tx: OfficeTx,
  keys: readonly string[],
): Promise<(keys: readonly string[]) => readonly Folding[]> {
  if (!keys.length) return () => []
  const records = await listConnectedRecords(tx, { keys, statementIds: [] })
  const ids = [...new Set(records.flatMap((record) => record.statementIds))]
  const foldings = await loadFoldings(tx, await getStatements(tx, ids))
  const byId = new Map(foldings.map((folding) => [folding.statementId, folding]))
  const near = (shared: ReadonlySet<string>): readonly StoredRecord[] => {
    const found = records.filter((record) => record.keys.some((key) => shared.has(key)))
    const wider = withVagueKeys(shared, found)
    return wider.size === shared.size ? found : near(wider)
  }
  return (wanted) =>
    [...new Set(near(new Set(wanted)).flatMap((record) => record.statementIds))].flatMap(
      (id) => byId.get(id) ?? [],
    )
}
