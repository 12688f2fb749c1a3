import { sql } from 'kysely'
import type { CommitmentAct, CommitmentEvent } from '#desk/commitment/commitment.ts'
import type { OfficeTx } from '../store.ts'
import { type EventRow, eventOf } from './event-row.ts'

/** An event of a commitment without the day at the desk, which depends on where the desk is. */
export type StoredCommitmentEvent = CommitmentAct &
  Omit<CommitmentEvent, 'onDay' | keyof CommitmentAct> & {
    readonly commitmentId: string
  }

/** What the desk did about every commitment of the office, in order. */
export async function listCommitmentEvents(tx: OfficeTx): Promise<readonly StoredCommitmentEvent[]> {
  const found = await sql<EventRow & { commitment_id: string }>`/* commitment.listCommitmentEvents */
    select commitment_id, seq, act, payload, person_id, at from commitment_events
    where office_id = ${tx.office} order by at, commitment_id, seq`.execute(tx.db)
  return found.rows.map((row) => ({ ...eventOf<CommitmentAct>(row), commitmentId: row.commitment_id }))
}

/** Adds an event behind those that are there; false where somebody added one meanwhile. */
export async function insertCommitmentEvent(
  tx: OfficeTx,
  commitmentId: string,
  event: CommitmentAct,
  made: { readonly seq: number; readonly personId: string; readonly at: Date },
): Promise<boolean> {
  const { act, ...payload } = event
  const done = await sql`/* commitment.insertCommitmentEvent */
    insert into commitment_events (office_id, commitment_id, seq, act, payload, person_id, at)
    values (${tx.office}, ${commitmentId}, ${made.seq}, ${act}, ${JSON.stringify(payload)}, ${made.personId},
      ${made.at})
    on conflict do nothing`.execute(tx.db)
  return done.numAffectedRows === 1n
}
