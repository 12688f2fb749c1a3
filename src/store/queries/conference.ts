import { sql } from 'kysely'
import type { ConferenceAct, ConferenceEvent } from '#desk/investment/conference/conference.ts'
import { groupBy } from '#model/values/group-by.ts'
import type { OfficeTx } from '../store.ts'
import { type EventRow, eventOf } from './event-row.ts'

/** A list's history under the finding it was begun under. */
export type StoredConference = { readonly recordId: string; readonly events: readonly ConferenceEvent[] }

/** What was done about the lists of conferences, in order; of these findings only where they are named. */
export async function listConferenceEvents(
  tx: OfficeTx,
  recordIds?: readonly string[],
): Promise<readonly StoredConference[]> {
  const found = await sql<EventRow & { record_id: string }>`/* conference.listConferenceEvents */
    select record_id, seq, act, payload, person_id, at from conference_events
    where office_id = ${tx.office} and (${recordIds ? [...recordIds] : null}::text[] is null
      or record_id = any(${recordIds ? [...recordIds] : null}::text[]))
    order by record_id collate "C", seq`.execute(tx.db)
  return [...groupBy(found.rows, (row) => row.record_id)].map(([recordId, rows]) => ({
    recordId,
    events: rows.map(eventOf<ConferenceAct>),
  }))
}

/** Adds an event behind those that are there; false where somebody added one meanwhile. */
export async function insertConferenceEvent(
  tx: OfficeTx,
  recordId: string,
  event: ConferenceEvent,
): Promise<boolean> {
  const { seq, person, at, act, ...payload } = event
  const done = await sql`/* conference.insertConferenceEvent */
    insert into conference_events (office_id, record_id, seq, act, payload, person_id, at)
    values (${tx.office}, ${recordId}, ${seq}, ${act}, ${JSON.stringify(payload)}::jsonb, ${person}, ${at})
    on conflict do nothing`.execute(tx.db)
  return done.numAffectedRows === 1n
}
