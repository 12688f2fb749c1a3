import { sql } from 'kysely'
import type { OfficeTx } from '../store.ts'

/** The number of the office's book, which is another after every change of it, as this transaction sees it. */
export async function findBookVersion(tx: OfficeTx): Promise<string> {
  const found = await sql<{ version: string }>`/* identityStamp.findBookVersion */
    select book_version::text as version from offices where office_id = ${tx.office}`.execute(tx.db)
  return found.rows[0]?.version ?? ''
}

/**
 * A word that is another whenever what names are compared by is: a name more or less, one joined or taken apart, an office
 * held, a number in a catalogue. Never the same again after such a change; the same after any other.
 */
export async function findIdentityStamp(tx: OfficeTx): Promise<string> {
  const found = await sql<{ stamp: string }>`/* identityStamp.findIdentityStamp */
    select concat_ws('.',
      (select concat_ws('.', count(*), max(n.seq), sum(length(n.folded))) from nodes n where n.office_id = ${tx.office}),
      (select max(j.seq) from judgements j where j.office_id = ${tx.office} and j.node_a is not null),
      (select max(j.seq) from judgements j where j.office_id = ${tx.office} and j.undoes is not null),
      (select max(p.seq) from party_ids p where p.office_id = ${tx.office}),
      (select concat_ws('.', count(*), max(r.fold_no)) from records r
        where r.office_id = ${tx.office} and upper_inf(r.known) and r.kind in ('role', 'profile'))) as stamp`.execute(
    tx.db,
  )
  return found.rows[0]?.stamp ?? ''
}
