import { sql } from 'kysely'
import type { BookAt } from '#model/book-at.ts'
import type { KindName } from '#model/kinds/kind.ts'
import type { OfficeTx } from '../store.ts'
import { readAt } from './record.ts'

/** Words, folded, one of which is in every name of an embassy or consulate. */
const BODY = '(embassy|consul|dai su|lanh su|dsq)'

/**
 * The condition of the index `records_heading`, to the letter: posts whose words may be those of a head of mission. Wider than
 * what heads one, so that nothing is missed; who asks looks at the words again.
 */
export const HEADING_WORDS = String.raw`consul|ambassador|charg|l.{1,3}nh[\s\u00a0]+s|i[\s\u00a0]+(s|bi)`
const HEADING = sql.raw(`(slots #>> '{role,shown,value}') ~* '${HEADING_WORDS}'`)

/** Bodies whose name may be an embassy's or consulate's, that a record of one of these kinds names. */
export async function listMissionNodes(
  tx: OfficeTx,
  kinds: readonly KindName[],
  at: BookAt,
): Promise<readonly string[]> {
  const found = await sql<{ id: string }>`/* embassy.listMissionNodes */
    select n.node_id as id from nodes n
    where n.office_id = ${tx.office} and n.kind = 'organisation' and n.folded ~ ${BODY}
      and exists (select 1 from records where office_id = ${tx.office} and party_ids && array[n.node_id]
        and kind = any(${[...kinds]}) and ${readAt(tx, at)})
    order by n.seq`.execute(tx.db)
  return found.rows.map((row) => row.id)
}

/** What is told of some countries. */
export async function listProfiles(
  tx: OfficeTx,
  countries: readonly string[],
  at: BookAt,
): Promise<readonly string[]> {
  if (!countries.length) return []
  const found = await sql<{ id: string }>`/* embassy.listProfiles */
    select record_id as id from records
    where office_id = ${tx.office} and kind = 'profile' and countries && ${[...countries]}::text[]
      and ${readAt(tx, at)}`.execute(tx.db)
  return found.rows.map((row) => row.id)
}

/** Offices whose words may be those of a head of mission, in the order of the book. */
export async function listHeadingRoles(tx: OfficeTx, at: BookAt): Promise<readonly string[]> {
  const found = await sql<{ id: string }>`/* embassy.listHeadingRoles */
    select record_id as id from records
    where office_id = ${tx.office} and kind = 'role' and ${HEADING} and ${readAt(tx, at)}`.execute(tx.db)
  return found.rows.map((row) => row.id)
}
