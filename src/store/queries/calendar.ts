import { sql } from 'kysely'
import type { DayOverride } from '#desk/clocks/work-calendar.ts'
import type { OfficeTx } from '../store.ts'

/** A day the office works otherwise than the calendar of a country says, and who said so. */
export type StoredDay = DayOverride & {
  readonly country: string
  readonly personId: string
  readonly at: string
}

/** A word on a day; `works` left out takes back what was said. */
export type NewDay = {
  readonly country: string
  readonly day: string
  readonly works?: boolean
  readonly name?: string
  readonly personId: string
  readonly at: Date
}

/** Adds a word on a day; the latest stands. */
export async function insertDay(tx: OfficeTx, given: NewDay): Promise<void> {
  await sql`/* calendar.insertDay */
    insert into day_overrides (office_id, country, day, works, name, person_id, at)
    values (${tx.office}, ${given.country}, ${given.day}, ${given.works ?? null}, ${given.name ?? null},
      ${given.personId}, ${given.at})`.execute(tx.db)
}

/** The days that stand, in order; never one that was taken back. */
export async function listDays(tx: OfficeTx, country?: string): Promise<readonly StoredDay[]> {
  const found = await sql<{
    country: string
    day: string
    works: boolean
    name: string
    person_id: string
    at: Date
  }>`/* calendar.listDays */
    select country, day, works, name, person_id, at from (
      select distinct on (country, day) country, day, works, name, person_id, at from day_overrides
      where office_id = ${tx.office} and (${country ?? null}::text is null or country = ${country ?? null})
      order by country, day, seq desc
    ) latest where works is not null order by country, day`.execute(tx.db)
  return found.rows.map(({ country: of, day, works, name, person_id, at }) => ({
    country: of,
    day,
    works,
    name,
    personId: person_id,
    at: at.toISOString(),
  }))
}
