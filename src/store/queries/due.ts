import { sql } from 'kysely'
import type { OfficeTx } from '../store.ts'

type Stretch = { readonly from: string; readonly to: string; readonly most: number }

/** Addresses of promises and requests of the book that sources say are due in a stretch of days, told by day or month; never more than so many. */
export async function listDueIds(tx: OfficeTx, stretch: Stretch): Promise<readonly string[]> {
  return await listIds(tx, 'commitment', stretch)
}

/** Addresses of visits of the book that are told to begin in a stretch of days, by day or month, planned ones too, which hold on no day yet; never more than so many. */
export async function listStartingIds(tx: OfficeTx, stretch: Stretch): Promise<readonly string[]> {
  return await listIds(tx, 'visit', stretch)
}

/** The day each kind is looked for by, spelled as the indexes of those days spell it. */
const DAY = {
  commitment: sql`(slots #>> '{due,shown,value}') collate "C"`,
  visit: sql`(slots #>> '{start,shown,value}') collate "C"`,
} as const

/** Of one kind, those whose day lies in the stretch, the first day first; a month counts from its first day on. */
async function listIds(
  tx: OfficeTx,
  kind: keyof typeof DAY,
  { from, to, most }: Stretch,
): Promise<readonly string[]> {
  const found = await sql<{ record_id: string }>`/* due.listIds */
    select record_id from records
    where office_id = ${tx.office} and upper_inf(known) and kind = ${sql.lit(kind)}
      and ${DAY[kind]} between ${from.slice(0, 7)} and ${to}
    order by ${DAY[kind]}, record_id
    limit ${most}`.execute(tx.db)
  return found.rows.map((row) => row.record_id)
}
