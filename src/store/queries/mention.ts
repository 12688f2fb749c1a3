import { type RawBuilder, sql } from 'kysely'
import type { Node } from '#model/party.ts'
import { nameMarks } from '#model/values/near-word.ts'
import { type Columns, columnsOf } from '../columns.ts'
import { oneOf } from '../one-of.ts'
import type { OfficeTx } from '../store.ts'

export type MentionRow = { readonly statementId: string; readonly path: string; readonly node: Node }

type Minting = {
  readonly at: Date
  readonly foldedName: (name: string) => string
  /** None of the nodes is there: nothing has to be looked for, which takes half as long. */
  readonly allNew?: boolean
}

/** What mints nodes, as a part of a statement; those already there stay as they are. */
export function mintingNodes(
  tx: OfficeTx,
  nodes: readonly Node[],
  { at, foldedName, allNew = false }: Minting,
): RawBuilder<unknown> {
  const named = nodes.map((node) => ({ node, folded: foldedName(node.name) }))
  const { names, values, from } = columnsOf(named, {
    node_id: ['text', ({ node }) => node.id],
    key: ['text', ({ node }) => node.key],
    kind: ['text', ({ node }) => node.kind],
    name: ['text', ({ node }) => node.name],
    folded: ['text', ({ folded }) => folded],
    marks: ['tsvector', ({ folded }) => nameMarks(folded)],
    country: ['text', ({ node }) => node.country],
    place_id: ['text', ({ node }) => node.placeId],
    minted_at: ['timestamptz', () => at],
  })
  const unlessThere = allNew ? sql`` : sql` on conflict do nothing`
  return sql`insert into nodes (office_id, ${names}) select ${tx.office}, ${values} from ${from}${unlessThere}`
}

/**
 * Mints the nodes and writes the mentions of statements (or of an amendment's slots); those already there stay as they are. A
 * place that was minted under another name of its own is that node: what it is called does not make it another.
 */
export async function insertMentions(
  tx: OfficeTx,
  mentions: readonly MentionRow[],
  minted: Minting & { readonly judgementId?: string },
): Promise<void> {
  if (!mentions.length) return
  const nodes = [...new Map(mentions.map(({ node }) => [node.id, node])).values()]
  await sql`/* statement.insertMentions */ ${mintingNodes(tx, nodes, minted)}`.execute(tx.db)
  const there = await nodeIdsByKey(tx, nodes)
  const { names, values, from } = mentionColumns(
    mentions.map((mention) => {
      const id = there.get(mention.node.key)
      return id === undefined || id === mention.node.id
        ? mention
        : { ...mention, node: { ...mention.node, id } }
    }),
    minted.judgementId,
  )
  await sql`/* statement.insertMentions */
    insert into mentions (office_id, ${names}) select ${tx.office}, ${values} from ${from}
    on conflict do nothing`.execute(tx.db)
}

/** The ids these nodes have here, by key. */
async function nodeIdsByKey(tx: OfficeTx, nodes: readonly Node[]): Promise<ReadonlyMap<string, string>> {
  const found = await sql<{ key: string; node_id: string }>`/* mention.nodeIdsByKey */
    select key, node_id from nodes
    where office_id = ${tx.office} and key = ${oneOf(nodes.map(({ key }) => key))}`.execute(tx.db)
  return new Map(found.rows.map(({ key, node_id }) => [key, node_id]))
}

/** What writes the mentions of statements that were not there before, as a part of a statement: nothing has to be looked for. */
export function insertingMentions(tx: OfficeTx, mentions: readonly MentionRow[]): RawBuilder<unknown> {
  const { names, values, from } = mentionColumns(mentions)
  return sql`insert into mentions (office_id, ${names}) select ${tx.office}, ${values} from ${from}`
}

function mentionColumns(mentions: readonly MentionRow[], judgementId = ''): Columns {
  return columnsOf(mentions, {
    statement_id: ['text', (mention) => mention.statementId],
    judgement_id: ['text', () => judgementId],
    path: ['text', (mention) => mention.path],
    node_id: ['text', (mention) => mention.node.id],
  })
}

/** Mentions of statements as they stand: an amendment's own mentions replace the statement's. */
export async function listMentions(
  tx: OfficeTx,
  statementIds: readonly string[],
): Promise<readonly { statementId: string; judgementId: string; path: string; nodeId: string }[]> {
  const found = await sql<{
    statement_id: string
    judgement_id: string
    path: string
    node_id: string
  }>`/* statement.listMentions */
    select statement_id, judgement_id, path, node_id from mentions
    where office_id = ${tx.office} and statement_id = ${oneOf(statementIds)}`.execute(tx.db)
  return found.rows.map((row) => ({
    statementId: row.statement_id,
    judgementId: row.judgement_id,
    path: row.path,
    nodeId: row.node_id,
  }))
}

/** A few mentions of each of some nodes; never more than `each` of one, however often it is named. */
export async function listFewMentions(
  tx: OfficeTx,
  nodeIds: readonly string[],
  each: number,
): Promise<readonly { readonly statementId: string; readonly nodeId: string }[]> {
  if (!nodeIds.length) return []
  const found = await sql<{ statement_id: string; node_id: string }>`/* mention.listFewMentions */
    select m.statement_id, m.node_id from unnest(${[...nodeIds]}::text[]) as wanted(node_id)
    cross join lateral (
      select statement_id, node_id from mentions
      where office_id = ${tx.office} and node_id = wanted.node_id limit ${each}) m`.execute(tx.db)
  return found.rows.map((row) => ({ statementId: row.statement_id, nodeId: row.node_id }))
}
