import { sql } from 'kysely'
import type { DealAct, DealEvent } from '#desk/investment/pipeline/deal.ts'
import { groupBy } from '#model/values/group-by.ts'
import type { OfficeTx } from '../store.ts'
import { type EventRow, eventOf } from './event-row.ts'

/** Opens an investor's file: nothing but its address; what it is about is its first event. */
export async function insertDeal(
  tx: OfficeTx,
  deal: { readonly id: string; readonly at: Date; readonly personId: string },
): Promise<void> {
  await sql`/* deal.insertDeal */
    insert into deals (office_id, deal_id, opened_at, opened_by)
    values (${tx.office}, ${deal.id}, ${deal.at}, ${deal.personId})`.execute(tx.db)
}

/** What was done about one file, in order. Nothing where there is no such file. */
export async function listDealEvents(tx: OfficeTx, dealId: string): Promise<readonly DealEvent[]> {
  const found = await sql<EventRow>`/* deal.listDealEvents */
    select seq, act, payload, person_id, at from deal_events
    where office_id = ${tx.office} and deal_id = ${dealId} order by seq`.execute(tx.db)
  return found.rows.map(eventOf<DealAct>)
}

/** What was done about every file of the office, the file opened last first. */
export async function listAllDealEvents(
  tx: OfficeTx,
): Promise<readonly { readonly id: string; readonly events: readonly DealEvent[] }[]> {
  const found = await sql<EventRow & { deal_id: string }>`/* deal.listAllDealEvents */
    select e.deal_id, e.seq, e.act, e.payload, e.person_id, e.at
    from deals d join deal_events e on e.office_id = d.office_id and e.deal_id = d.deal_id
    where d.office_id = ${tx.office} order by d.seq desc, e.seq`.execute(tx.db)
  return [...groupBy(found.rows, (row) => row.deal_id)].map(([id, rows]) => ({
    id,
    events: rows.map(eventOf<DealAct>),
  }))
}

/** Adds an event behind those that are there; false where somebody added one meanwhile. */
export async function insertDealEvent(tx: OfficeTx, dealId: string, event: DealEvent): Promise<boolean> {
  const { seq, person, at, act, ...payload } = event
  const done = await sql`/* deal.insertDealEvent */
    insert into deal_events (office_id, deal_id, seq, act, payload, person_id, at)
    values (${tx.office}, ${dealId}, ${seq}, ${act}, ${JSON.stringify(payload)}::jsonb, ${person}, ${at})
    on conflict do nothing`.execute(tx.db)
  return done.numAffectedRows === 1n
}
