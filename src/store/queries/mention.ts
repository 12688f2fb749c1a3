import { sql } from 'kysely'
import type { Node } from '#model/party.ts'
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
  const rows = [...nodes.values()].map((node) => ({
    node_id: node.id,
    key: node.key,
    kind: node.kind,
    name: node.name,
    folded: minted.foldedName(node.name),
    country: node.country ?? null,
    place_id: node.placeId ?? null,
  }))
  await sql`/* statement.insertMentions */
    insert into nodes (office_id, node_id, key, kind, name, folded, country, place_id, minted_at)
    select ${tx.office}, t.node_id, t.key, t.kind, t.name, t.folded, t.country, t.place_id, ${minted.at}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as t(node_id text, key text, kind text, name text,
      folded text, country text, place_id text)
    on conflict do nothing`.execute(tx.db)
  await sql`/* statement.insertMentions */
    insert into mentions (office_id, statement_id, judgement_id, path, node_id)
    select ${tx.office}, t.statement_id, ${minted.judgementId ?? ''}, t.path, t.node_id
    from unnest(${mentions.map((each) => each.statementId)}::text[], ${mentions.map((each) => each.path)}::text[],
      ${mentions.map((each) => each.node.id)}::text[]) as t(statement_id, path, node_id)
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
