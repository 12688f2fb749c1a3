import { sql } from 'kysely'
import type { Node } from '#model/party.ts'
import type { PartyKind } from '#model/values/party-name.ts'
import { oneOf } from '../one-of.ts'
import type { OfficeTx } from '../store.ts'

/** A row of `nodes` as queries that give whole nodes select it. */
export type NodeRow = {
  node_id: string
  key: string
  kind: PartyKind
  name: string
  country: string | null
  place_id: string | null
}

/** The node a row holds; what is unknown is left out. */
export function nodeOf(row: NodeRow): Node {
  return {
    id: row.node_id,
    key: row.key,
    kind: row.kind,
    name: row.name,
    ...(row.country ? { country: row.country } : {}),
    ...(row.place_id ? { placeId: row.place_id } : {}),
  }
}

/** All nodes of the office, oldest first: the order that gives a group its address. */
export async function listNodes(tx: OfficeTx): Promise<readonly Node[]> {
  const found = await sql<NodeRow>`/* node.listNodes */
    select node_id, key, kind, name, country, place_id from nodes where office_id = ${tx.office} order by seq`.execute(
    tx.db,
  )
  return found.rows.map(nodeOf)
}

/** The ids of all nodes of the office, where there are no more than so many. */
export async function listFewNodeIds(tx: OfficeTx, most: number): Promise<ReadonlySet<string> | undefined> {
  const found = await sql<{ node_id: string }>`/* node.listFewNodeIds */
    select node_id from nodes where office_id = ${tx.office} limit ${most + 1}`.execute(tx.db)
  return found.rows.length > most ? undefined : new Set(found.rows.map((row) => row.node_id))
}

/** The nodes of these ids, oldest first. */
export async function getNodes(tx: OfficeTx, ids: readonly string[]): Promise<readonly Node[]> {
  if (!ids.length) return []
  const found = await sql<NodeRow>`/* node.getNodes */
    select node_id, key, kind, name, country, place_id from nodes
    where office_id = ${tx.office} and node_id = ${oneOf(ids)} order by seq`.execute(tx.db)
  return found.rows.map(nodeOf)
}

/** Nodes whose folded name is one of these to the letter, or that were minted under one of these keys; oldest first. */
export async function findNodesNamed(
  tx: OfficeTx,
  wanted: { readonly folded: readonly string[]; readonly keys: readonly string[] },
): Promise<readonly Node[]> {
  const found = await sql<NodeRow>`/* node.findNodesNamed */
    select node_id, key, kind, name, country, place_id from nodes
    where office_id = ${tx.office} and (folded = any(${[...wanted.folded]}) or key = any(${[...wanted.keys]}))
    order by seq`.execute(tx.db)
  return found.rows.map(nodeOf)
}

/** Bodies, and localities that are no place we know, whose folded name matches a pattern (POSIX); oldest first. */
export async function listUnplacedLike(tx: OfficeTx, pattern: string): Promise<readonly Node[]> {
  const found = await sql<NodeRow>`/* node.listUnplacedLike */
    select node_id, key, kind, name, country, place_id from nodes
    where office_id = ${tx.office} and kind in ('organisation', 'locality') and place_id is null
      and folded ~ ${pattern} order by seq`.execute(tx.db)
  return found.rows.map(nodeOf)
}

export async function findNode(tx: OfficeTx, id: string): Promise<Node | undefined> {
  const found = await sql<NodeRow>`/* node.findNode */
    select node_id, key, kind, name, country, place_id from nodes
    where office_id = ${tx.office} and node_id = ${id}`.execute(tx.db)
  return found.rows[0] && nodeOf(found.rows[0])
}
