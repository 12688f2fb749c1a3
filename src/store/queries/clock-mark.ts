import { sql } from 'kysely'
import type { OfficeTx } from '../store.ts'

/** What was last said of a deadline: who holds it, when it was met and by which paper. */
export type ClockMark = { readonly holder?: string; readonly doneOn?: string; readonly paper?: string }

export type NewMark = ClockMark & {
  readonly clockId: string
  readonly personId: string
  readonly at: Date
}

/** Adds a word on a deadline; the latest says all that stands. */
export async function insertMark(tx: OfficeTx, mark: NewMark): Promise<void> {
  await sql`/* clockMark.insertMark */
    insert into clock_marks (office_id, clock_id, done_on, paper, holder, person_id, at)
    values (${tx.office}, ${mark.clockId}, ${mark.doneOn ?? null}, ${mark.paper ?? null}, ${mark.holder ?? null},
      ${mark.personId}, ${mark.at})`.execute(tx.db)
}

/** What stands of every deadline something was said of. */
export async function listMarks(tx: OfficeTx): Promise<ReadonlyMap<string, ClockMark>> {
  const found = await sql<{
    clock_id: string
    done_on: string | null
    paper: string | null
    holder: string | null
  }>`/* clockMark.listMarks */
    select distinct on (clock_id) clock_id, done_on, paper, holder from clock_marks
    where office_id = ${tx.office} order by clock_id, seq desc`.execute(tx.db)
  return new Map(
    found.rows.map((row) => [
      row.clock_id,
      {
        ...(row.holder ? { holder: row.holder } : {}),
        ...(row.done_on ? { doneOn: row.done_on } : {}),
        ...(row.paper ? { paper: row.paper } : {}),
      },
    ]),
  )
}
