import { setImmediate } from 'node:timers/promises'
import { groupBy } from '#model/values/group-by.ts'
import { dayAt } from '#model/values/zone.ts'
import { groupOrigins } from '#registry/origin.ts'
import type { Replaying, ReplayJudgement, ReplayStatement, Wording } from '#registry/replay.ts'
import { listNodes } from './queries/node.ts'
import { listJoiningWords } from './queries/origin.ts'
import {
  type JudgementOf,
  type MentionOf,
  type ReplayRow,
  readJudgements,
  readMentions,
  readReplayRows,
} from './queries/replay-rows.ts'
import { listSourceDays } from './queries/source.ts'
import type { OfficeTx } from './store.ts'

/** Told how many rows more were read; the reading waits for it. */
export type Reading = (rows: number) => Promise<void>

/** Everything the replay of an office's history is made from, read piece by piece. */
export async function loadReplay(tx: OfficeTx, tell: Reading): Promise<Replaying> {
  const statements = await allOf(readReplayRows(tx), tell)
  const judgements = await allOf(readJudgements(tx), tell)
  const nodes = await listNodes(tx)
  const countries = new Map(nodes.flatMap((node) => (node.country ? [[node.id, node.country] as const] : [])))
  const wording = wordingsOf(await allOf(readMentions(tx), tell), countries)
  const sourceIds = [...new Set(statements.map((row) => row.source_id))]
  const days = await daysOf(tx, sourceIds)
  const origins = groupOrigins(await listJoiningWords(tx, sourceIds))
  const amendments = groupBy(
    judgements.filter((judgement) => judgement.verdict === 'amend'),
    (judgement) => judgement.statement_id,
  )
  const replayed = (row: ReplayRow): ReplayStatement => ({
    id: row.statement_id,
    sourceId: row.source_id,
    ...originOf(origins.get(row.source_id)),
    kind: row.kind,
    day: days.get(row.source_id) ?? dayAt(row.made_at.toISOString(), tx.zone),
    order: Number(row.seq),
    read: { ...wording(row.statement_id, '', row), implied: row.implied ?? [] },
    amended: new Map(
      (amendments.get(row.statement_id) ?? []).map((j) => [
        j.judgement_id,
        wording(row.statement_id, j.judgement_id, {
          slots: j.slots ?? row.slots,
          quote: j.quote ?? row.quote,
        }),
      ]),
    ),
  })
  return {
    statements: await inTurns(statements, replayed, tell),
    nodesByAge: nodes,
    judgements: await inTurns(judgements, plain, tell),
  }
}

/** Rows made ready between two looks at what else there is to do. */
const AT_ONCE = 5000

async function inTurns<Row, Made>(
  rows: readonly Row[],
  make: (row: Row) => Made,
  tell: Reading,
): Promise<readonly Made[]> {
  const made: Made[] = []
  for (const row of rows) {
    made.push(make(row))
    if (made.length % AT_ONCE) continue
    await setImmediate()
    await tell(0)
  }
  return made
}

async function allOf<Row>(pieces: AsyncIterable<readonly Row[]>, tell: Reading): Promise<readonly Row[]> {
  const rows: Row[] = []
  for await (const piece of pieces) {
    for (const row of piece) rows.push(row)
    await tell(piece.length)
  }
  return rows
}

function originOf(origin: string | undefined): Pick<ReplayStatement, 'origin'> {
  return origin ? { origin } : {}
}

/** So many sources are asked for their days at once. */
const SOURCES_AT_ONCE = 10_000

async function daysOf(tx: OfficeTx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const days = new Map<string, string>()
  for (let from = 0; from < ids.length; from += SOURCES_AT_ONCE)
    for (const [id, day] of await listSourceDays(tx, ids.slice(from, from + SOURCES_AT_ONCE)))
      days.set(id, day)
  return days
}

type Words = Pick<Wording, 'slots' | 'quote'>

/** What statements and their amendments say, with the parties each names. */
function wordingsOf(
  mentions: readonly MentionOf[],
  countries: ReadonlyMap<string, string>,
): (id: string, judgementId: string, words: Words) => Wording {
  const named = groupBy(mentions, (mention) => `${mention.statement_id} ${mention.judgement_id}`)
  return (id, judgementId, { slots, quote }) => {
    const own = named.get(`${id} ${judgementId}`) ?? []
    return {
      slots,
      quote,
      nodes: Object.fromEntries(own.map((mention) => [mention.path, mention.node_id])),
      countries: [...new Set(own.flatMap((mention) => countries.get(mention.node_id) ?? []))],
    }
  }
}

function plain(row: JudgementOf): ReplayJudgement {
  return {
    id: row.judgement_id,
    at: row.at.toISOString(),
    verdict: row.verdict,
    ...(row.statement_id ? { statementId: row.statement_id } : {}),
    ...(row.node_a && row.node_b ? { nodeA: row.node_a, nodeB: row.node_b } : {}),
    ...(row.undoes ? { undoes: row.undoes } : {}),
  }
}
