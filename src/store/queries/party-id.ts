import { sql } from 'kysely'
import type { OfficeTx } from '../store.ts'

/** A number a body or person has in a public catalogue, as somebody entered it. */
export type PartyId = {
  readonly nodeId: string
  readonly catalogue: string
  readonly value: string
  /** The entry that says so, signed by who looked it up. */
  readonly sourceId: string
}

export async function insertPartyId(
  tx: OfficeTx,
  one: PartyId & { readonly withdrawn: boolean; readonly personId: string; readonly at: Date },
): Promise<void> {
  await sql`/* partyId.insertPartyId */
    insert into party_ids (office_id, node_id, catalogue, value, withdrawn, source_id, person_id, at)
    values (${tx.office}, ${one.nodeId}, ${one.catalogue}, ${one.value}, ${one.withdrawn}, ${one.sourceId},
            ${one.personId}, ${one.at})`.execute(tx.db)
}

/** The numbers that stand, of some entries or of all; never one that was taken back. */
export async function listPartyIds(tx: OfficeTx, nodeIds?: readonly string[]): Promise<readonly PartyId[]> {
  const of = nodeIds ? sql` and node_id = any(${[...nodeIds]})` : sql``
  const found = await sql<{
    node_id: string
    catalogue: string
    value: string
    source_id: string
  }>`/* partyId.listPartyIds */
    select node_id, catalogue, value, source_id from (
      select distinct on (node_id, catalogue, value) node_id, catalogue, value, source_id, withdrawn, seq
      from party_ids where office_id = ${tx.office}${of} order by node_id, catalogue, value, seq desc
    ) latest where not withdrawn order by seq`.execute(tx.db)
  return found.rows.map((row) => ({
    nodeId: row.node_id,
    catalogue: row.catalogue,
    value: row.value,
    sourceId: row.source_id,
  }))
}
