import { sql } from 'kysely'
import type { Node } from '#model/party.ts'
import { nameMarks } from '#model/values/near-word.ts'
import { columnsOf } from '../columns.ts'
import type { OfficeTx } from '../store.ts'

export type MentionRow = { readonly statementId: string; readonly path: string; readonly node: Node }

/** Mints the nodes and writes the mentions of statements (or of an amendment's slots). */
export async function insertMentions(
  tx: OfficeTx,
  mentions: readonly MentionRow[],
  minted: { readonly at: Date; readonly foldedName: (name: string) => string; readonly judgementId?: string },
): Promise<void> {
  if (!mentions.length) return
  const nodes = new Map(mentions.map(({ node }) => [node.id, node]))
  const minting = columnsOf([...nodes.values()], {
    node_id: ['text', (node) => node.id],
    key: ['text', (node) => node.key],
    kind: ['text', (node) => node.kind],
    name: ['text', (node) => node.name],
    folded: ['text', (node) => minted.foldedName(node.name)],
    marks: ['tsvector', (node) => nameMarks(minted.foldedName(node.name))],
    country: ['text', (node) => node.country],
    place_id: ['text', (node) => node.placeId],
    minted_at: ['timestamptz', () => minted.at],
  })
  await sql`/* statement.insertMentions */
    insert into nodes (office_id, ${minting.names}) select ${tx.office}, ${minting.values} from ${minting.from}
    on conflict do nothing`.execute(tx.db)
  const { names, values, from } = columnsOf(mentions, {
    statement_id: ['text', (mention) => mention.statementId],
    judgement_id: ['text', () => minted.judgementId ?? ''],
    path: ['text', (mention) => mention.path],
    node_id: ['text', (mention) => mention.node.id],
  })
  await sql`/* statement.insertMentions */
    insert into mentions (office_id, ${names}) select ${tx.office}, ${values} from ${from}
    on conflict do nothing`.execute(tx.db)
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
    where office_id = ${tx.office} and statement_id = any(${[...statementIds]})`.execute(tx.db)
  return found.rows.map((row) => ({
    statementId: row.statement_id,
    judgementId: row.judgement_id,
    path: row.path,
    nodeId: row.node_id,
  }))
}
