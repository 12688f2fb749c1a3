import { sql } from 'kysely'
import type { OfficeTx } from '../store.ts'

/** Who looks after a partner, since when, and who said so. */
export type Keeper = {
  /** Address of a node, or a country's code in small letters. */
  readonly nodeId: string
  readonly holder?: string
  readonly why?: string
  readonly personId: string
  readonly at: Date
}

type KeeperRow = {
  node_id: string
  holder: string | null
  why: string | null
  person_id: string
  at: Date
}

export async function insertKeeper(tx: OfficeTx, one: Keeper): Promise<void> {
  await sql`/* keeper.insertKeeper */
    insert into keepers (office_id, node_id, holder, why, person_id, at)
    values (${tx.office}, ${one.nodeId}, ${one.holder ?? null}, ${one.why ?? null}, ${one.personId}, ${one.at})`.execute(
    tx.db,
  )
}

/** The latest word on each entry, of some or of all, oldest first; that nobody looks after it any more is a word, too. */
export async function listKeepers(tx: OfficeTx, nodeIds?: readonly string[]): Promise<readonly Keeper[]> {
  const of = nodeIds ? sql` and node_id = any(${[...nodeIds]})` : sql``
  const found = await sql<KeeperRow>`/* keeper.listKeepers */
    select node_id, holder, why, person_id, at from (
      select distinct on (node_id) node_id, holder, why, person_id, at, seq
      from keepers where office_id = ${tx.office}${of} order by node_id, seq desc
    ) latest order by seq`.execute(tx.db)
  return found.rows.map((row) => ({
    nodeId: row.node_id,
    ...(row.holder ? { holder: row.holder } : {}),
    ...(row.why ? { why: row.why } : {}),
    personId: row.person_id,
    at: row.at,
  }))
}
