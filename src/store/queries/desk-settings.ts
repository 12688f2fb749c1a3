import { sql } from 'kysely'
import type { OfficeTx } from '../store.ts'

/** How an office works with missions. */
export type DeskSettings = {
  /** Whoever submits a file does not enter its decision. */
  readonly twoPeople: boolean
  /** A body that comes again on one topic within so many months is flagged. */
  readonly repeatMonths?: number
  readonly version: number
}

/** The settings of the office; the plain ones where nobody chose any. */
export async function findDeskSettings(tx: OfficeTx): Promise<DeskSettings> {
  const found = await sql<{
    two_people: boolean
    repeat_months: number | null
    version: number
  }>`/* desk-settings.findDeskSettings */
    select two_people, repeat_months, version from desk_settings where office_id = ${tx.office}`.execute(
    tx.db,
  )
  const row = found.rows[0]
  if (!row) return { twoPeople: false, version: 0 }
  return {
    twoPeople: row.two_people,
    ...(row.repeat_months ? { repeatMonths: row.repeat_months } : {}),
    version: row.version,
  }
}

/** Writes the settings where nobody wrote others since; says whether it did. */
export async function saveDeskSettings(tx: OfficeTx, settings: DeskSettings): Promise<boolean> {
  const done = await sql`/* desk-settings.saveDeskSettings */
    insert into desk_settings as d (office_id, two_people, repeat_months, version)
    values (${tx.office}, ${settings.twoPeople}, ${settings.repeatMonths ?? null}, ${settings.version + 1})
    on conflict (office_id) do update set two_people = excluded.two_people, repeat_months = excluded.repeat_months,
      version = excluded.version
    where d.version = ${settings.version}`.execute(tx.db)
  return done.numAffectedRows === 1n
}
