import type { Context, Reader } from '#context.ts'
import type { BookLine, BookLineOf } from '#model/book-line.ts'
import type { Node } from '#model/party.ts'
import { groupBy } from '#model/values/group-by.ts'
import { groupOrigins } from '#registry/origin.ts'
import { listHeldStatementIds } from '#store/queries/export.ts'
import { listIdentity } from '#store/queries/judgement.ts'
import { listMentions } from '#store/queries/mention.ts'
import { getNodes } from '#store/queries/node.ts'
import { getOffice } from '#store/queries/office.ts'
import { listJoiningWords } from '#store/queries/origin.ts'
import { getSources } from '#store/queries/source.ts'
import { getStatements, type StoredStatement } from '#store/queries/statement.ts'
import type { OfficeTx } from '#store/store.ts'
import { oneAhead } from './one-ahead.ts'
import { sheetLines } from './sheet-lines.ts'
import { sourceLine } from './source-line.ts'

/** Statements looked up at once. */
const AT_ONCE = 400

/**
 * What the book rests on, line by line in the order it came to be: parties that were joined, sources with their text, the
 * confirmed statements with who they name, sheets, numbers, mergers and rates, and what was said of parties and of sources
 * that tell one story. With it another office makes the same book. Originals, attached files, delegations and settings are
 * no part of it.
 */
export async function* wholeBookLines(ctx: Context, { office }: Reader): AsyncGenerator<BookLine> {
  const start = await ctx.store.inOffice(office, async (tx) => ({
    head: await getOffice(tx),
    identity: await identityLines(tx),
    ids: await listHeldStatementIds(tx),
  }))
  const { home } = start.head
  yield { line: 'entente-book', version: 1, office, home, at: ctx.now().toISOString() }
  yield* start.identity.parties
  const told = new Set<string>()
  const parties = new Set(start.identity.parties.map((one) => one.id))
  const pieces = oneAhead(
    start.ids,
    AT_ONCE,
    async (piece) => await ctx.store.inOffice(office, async (tx) => await pieceOf(tx, piece, told)),
  )
  for await (const line of pieces) {
    if (line.line === 'statement') for (const { node } of line.mentions) parties.add(node.id)
    yield line
  }
  yield* await ctx.store.inOffice(
    office,
    async (tx) => await sheetLines(tx, { sources: told, parties, statements: new Set(start.ids) }),
  )
  yield* start.identity.words
  yield* await ctx.store.inOffice(office, async (tx) => await originLines(tx, [...told]))
}

async function identityLines(tx: OfficeTx) {
  const judged = await listIdentity(tx)
  const words = judged.flatMap(({ verdict, nodeA, nodeB, why }): readonly BookLine[] =>
    nodeA && nodeB && (verdict === 'same' || verdict === 'different')
      ? [{ line: 'identity', verdict, a: nodeA, b: nodeB, ...(why ? { why } : {}) }]
      : [],
  )
  const nodes = await getNodes(tx, [...new Set(judged.flatMap((j) => [j.nodeA ?? '', j.nodeB ?? '']))])
  return { words, parties: nodes.map((node): BookLineOf<'party'> => ({ line: 'party', ...node })) }
}

async function pieceOf(
  tx: OfficeTx,
  ids: readonly string[],
  told: Set<string>,
): Promise<readonly BookLine[]> {
  const statements = [...(await getStatements(tx, ids))].sort((a, b) => a.seq - b.seq)
  const fresh = [...new Set(statements.map((s) => s.sourceId))].filter((id) => !told.has(id))
  for (const id of fresh) told.add(id)
  const sources = (await getSources(tx, fresh)).map(sourceLine)
  const mentions = groupBy(await listMentions(tx, ids), (mention) => mention.statementId)
  const nodeIds = [...mentions.values()].flatMap((each) => each.map((mention) => mention.nodeId))
  const nodes = new Map((await getNodes(tx, [...new Set(nodeIds)])).map((node) => [node.id, node]))
  return [...sources, ...statements.flatMap((s) => statementLine(s, mentions.get(s.id) ?? [], nodes))]
}

type Named = Awaited<ReturnType<typeof listMentions>>[number]

function statementLine(
  statement: StoredStatement,
  mentions: readonly Named[],
  nodes: ReadonlyMap<string, Node>,
): readonly BookLine[] {
  const { standing } = statement
  if (standing?.verdict !== 'accept' && standing?.verdict !== 'amend') return []
  const { id, sourceId, kind, slots, quote, start, end, spans, implied, places, readBy } = statement
  const amended = standing.verdict === 'amend' ? standing.judgementId : undefined
  return [
    {
      line: 'statement',
      ...{ id, sourceId, kind, quote, start, end, readBy, verdict: standing.verdict },
      slots: plain(slots),
      ...(spans && Object.keys(spans).length ? { spans: { ...spans } } : {}),
      ...(implied?.length ? { implied: [...implied] } : {}),
      ...(places && Object.keys(places).length ? { places: { ...places } } : {}),
      ...(statement.enteredBy ? { byHand: true } : {}),
      ...(standing.why ? { why: standing.why } : {}),
      ...(amended ? { amended: amendmentOf(standing, slots) } : {}),
      mentions: mentions.flatMap(({ path, nodeId, judgementId }) => {
        const node = nodes.get(nodeId)
        if (!node || (judgementId !== '' && judgementId !== amended)) return []
        return [{ path, node, ...(judgementId ? { amended: true as const } : {}) }]
      }),
    },
  ]
}

function amendmentOf(standing: NonNullable<StoredStatement['standing']>, slots: StoredStatement['slots']) {
  return {
    slots: plain(standing.slots ?? slots),
    ...(standing.quote ? { quote: standing.quote } : {}),
    ...(standing.span ? { span: standing.span } : {}),
    ...(standing.deskEntry ? { deskEntry: true as const } : {}),
  }
}

/** Slots with lists of their own, as a file has them. */
function plain(slots: StoredStatement['slots']): Record<string, string | number | boolean | string[]> {
  return Object.fromEntries(
    Object.entries(slots).map(([name, value]) => [name, typeof value === 'object' ? [...value] : value]),
  )
}

/** Sources that tell one story, each with the one before it. */
async function originLines(tx: OfficeTx, sourceIds: readonly string[]): Promise<readonly BookLine[]> {
  const groups = groupOrigins(await listJoiningWords(tx, sourceIds))
  const joined = groupBy(
    sourceIds.filter((id) => groups.has(id)),
    (id) => groups.get(id) ?? id,
  )
  return [...joined.values()].flatMap((ids) =>
    ids.slice(1).map((id, i): BookLine => ({ line: 'origin', a: ids[i] ?? '', b: id })),
  )
}
