import { sql } from 'kysely'
import type { MissionAct, MissionEvent } from '#desk/mission/mission.ts'
import type { MissionSummary } from '#desk/mission/summary.ts'
import type { Direction } from '#model/mission.ts'
import { groupBy } from '#model/values/group-by.ts'
import { oneOf } from '../one-of.ts'
import type { OfficeTx } from '../store.ts'
import { type EventRow, eventOf } from './event-row.ts'

/** Opens a mission: nothing but its address and direction; what it is about is its first event. */
export async function insertMission(
  tx: OfficeTx,
  mission: {
    readonly id: string
    readonly direction: Direction
    readonly at: Date
    readonly personId: string
  },
): Promise<void> {
  await sql`/* mission.insertMission */
    insert into missions (office_id, mission_id, direction, opened_at, opened_by)
    values (${tx.office}, ${mission.id}, ${mission.direction}, ${mission.at}, ${mission.personId})`.execute(
    tx.db,
  )
}

/** What was done to a mission, in order. Nothing where there is no such mission. */
export async function listMissionEvents(tx: OfficeTx, missionId: string): Promise<readonly MissionEvent[]> {
  const found = await sql<EventRow>`/* mission.listMissionEvents */
    select seq, act, payload, person_id, at from mission_events
    where office_id = ${tx.office} and mission_id = ${missionId} order by seq`.execute(tx.db)
  return found.rows.map(eventOf<MissionAct>)
}

/** What was done to each of these missions, in order; one that is not there is left out. */
export async function listEventsOfMissions(
  tx: OfficeTx,
  missionIds: readonly string[],
): Promise<ReadonlyMap<string, readonly MissionEvent[]>> {
  const found = await sql<EventRow & { mission_id: string }>`/* mission.listEventsOfMissions */
    select mission_id, seq, act, payload, person_id, at from mission_events
    where office_id = ${tx.office} and mission_id = ${oneOf(missionIds)} order by mission_id, seq`.execute(
    tx.db,
  )
  const groups = groupBy(found.rows, (row) => row.mission_id)
  return new Map([...groups].map(([id, rows]) => [id, rows.map(eventOf<MissionAct>)]))
}

/** Adds events behind those that are there; false where somebody added one meanwhile. */
export async function insertMissionEvents(
  tx: OfficeTx,
  missionId: string,
  events: readonly MissionEvent[],
): Promise<boolean> {
  for (const { seq, person, at, act, ...payload } of events) {
    const done = await sql`/* mission.insertMissionEvents */
      insert into mission_events (office_id, mission_id, seq, act, payload, person_id, at)
      values (${tx.office}, ${missionId}, ${seq}, ${act}, ${JSON.stringify(payload)}, ${person}, ${at})
      on conflict do nothing`.execute(tx.db)
    if (done.numAffectedRows !== 1n) return false
  }
  return true
}

/** Puts a summary, a fold that may be dropped, in the place of the one before. */
export async function saveSummary(tx: OfficeTx, one: MissionSummary): Promise<void> {
  await sql`/* mission.saveSummary */
    insert into mission_summaries (office_id, mission_id, version, direction, title, standing, secret, start_day,
      end_day, countries, summary)
    values (${tx.office}, ${one.id}, ${one.version}, ${one.direction}, ${one.title}, ${one.standing}, ${one.secret},
      ${one.start ?? null}, ${one.end ?? null}, ${[...one.countries]}, ${JSON.stringify(one.summary)})
    on conflict (office_id, mission_id) do update set version = excluded.version, title = excluded.title,
      standing = excluded.standing, secret = excluded.secret, start_day = excluded.start_day,
      end_day = excluded.end_day, countries = excluded.countries, summary = excluded.summary`.execute(tx.db)
}

type SummaryRow = {
  mission_id: string
  version: number
  direction: Direction
  title: string
  standing: string
  secret: boolean
  start_day: string | null
  end_day: string | null
  countries: string[]
  summary: MissionSummary['summary']
}

/** The missions of the office, those with the latest first day first, those without a day before them. */
export async function listSummaries(tx: OfficeTx): Promise<readonly MissionSummary[]> {
  const found = await sql<SummaryRow>`/* mission.listSummaries */
    select s.mission_id, s.version, s.direction, s.title, s.standing, s.secret, s.start_day, s.end_day, s.countries,
      s.summary
    from mission_summaries s join missions m on m.office_id = s.office_id and m.mission_id = s.mission_id
    where s.office_id = ${tx.office}
    order by s.start_day collate "C" desc nulls first, m.seq desc`.execute(tx.db)
  return found.rows.map((row) => ({
    id: row.mission_id,
    version: row.version,
    direction: row.direction,
    title: row.title,
    standing: row.standing,
    secret: row.secret,
    ...(row.start_day ? { start: row.start_day } : {}),
    ...(row.end_day ? { end: row.end_day } : {}),
    countries: row.countries,
    summary: row.summary,
  }))
}

/** The addresses of all missions, for folding their summaries anew. */
export async function listMissionIds(tx: OfficeTx): Promise<readonly string[]> {
  const found = await sql<{ mission_id: string }>`/* mission.listMissionIds */
    select mission_id from missions where office_id = ${tx.office} order by seq`.execute(tx.db)
  return found.rows.map((row) => row.mission_id)
}
