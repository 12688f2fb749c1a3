import { groupBy } from '#model/values/group-by.ts'
import { dayAt } from '#model/values/zone.ts'
import type { ReplayJudgement, ReplayStatement, Wording } from '#registry/replay.ts'
import { listAllJudgements, type StoredJudgement } from './queries/judgement.ts'
import { listMentions } from './queries/mention.ts'
import { listNodes } from './queries/node.ts'
import { listSourceDays } from './queries/source.ts'
import { listAllStatements, type StoredStatement } from './queries/statement.ts'
import type { OfficeTx } from './store.ts'

/** Everything the replay of an office's history is made from. */
export async function loadReplay(tx: OfficeTx): Promise<{
  readonly statements: readonly ReplayStatement[]
  readonly nodesByAge: readonly { readonly id: string }[]
  readonly judgements: readonly ReplayJudgement[]
}> {
  const statements = await listAllStatements(tx)
  const judgements = await listAllJudgements(tx)
  const nodes = await listNodes(tx)
  const countries = new Map(nodes.flatMap((node) => (node.country ? [[node.id, node.country] as const] : [])))
  const mentions = groupBy(
    await listMentions(
      tx,
      statements.map((statement) => statement.id),
    ),
    (mention) => `${mention.statementId} ${mention.judgementId}`,
  )
  const days = await listSourceDays(tx, [...new Set(statements.map((statement) => statement.sourceId))])
  const amendments = groupBy(
    judgements.filter((judgement) => judgement.verdict === 'amend'),
    (judgement) => judgement.statementId,
  )

  const wording = (id: string, judgementId: string, slots: Wording['slots'], quote: string): Wording => {
    const own = mentions.get(`${id} ${judgementId}`) ?? []
    return {
      slots,
      quote,
      nodes: Object.fromEntries(own.map((mention) => [mention.path, mention.nodeId])),
      countries: [...new Set(own.flatMap((mention) => countries.get(mention.nodeId) ?? []))],
    }
  }
  const replayed = (statement: StoredStatement): ReplayStatement => ({
    id: statement.id,
    sourceId: statement.sourceId,
    kind: statement.kind,
    day: days.get(statement.sourceId) ?? dayAt(statement.madeAt, tx.zone),
    order: statement.seq,
    read: {
      ...wording(statement.id, '', statement.slots, statement.quote),
      implied: statement.implied ?? [],
    },
    amended: new Map(
      (amendments.get(statement.id) ?? []).map((j) => [
        j.id,
        wording(statement.id, j.id, j.slots ?? statement.slots, j.quote ?? statement.quote),
      ]),
    ),
  })
  return { statements: statements.map(replayed), nodesByAge: nodes, judgements: judgements.map(plain) }
}

function plain(judgement: StoredJudgement): ReplayJudgement {
  const { id, verdict, statementId, nodeA, nodeB, undoes, at } = judgement
  return {
    id,
    at: at.toISOString(),
    verdict,
    ...(statementId ? { statementId } : {}),
    ...(nodeA && nodeB ? { nodeA, nodeB } : {}),
    ...(undoes ? { undoes } : {}),
  }
}
