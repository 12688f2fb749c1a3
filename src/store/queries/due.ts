import { sql } from 'kysely'
import type { OfficeTx } from '../store.ts'

type Stretch = { readonly from: string; readonly to: string; readonly most: number }

/** Addresses of promises and requests of the book that sources say are due in a stretch of days, told by day or month; never more than so many. */
export async function listDueIds(tx: OfficeTx, { from, to, most }: Stretch): Promise<readonly string[]> {
  const found = await sql<{ record_id: string }>`/* due.listDueIds */
    select record_id from records
    where office_id = ${tx.office} and upper_inf(known) and kind = 'commitment'
      and (slots #>> '{due,shown,value}') collate "C" between ${from.slice(0, 7)} and ${to}
    order by (slots #>> '{due,shown,value}') collate "C", record_id
    limit ${most}`.execute(tx.db)
  return found.rows.map((row) => row.record_id)
}

/** Addresses of visits of the book that are told to begin in a stretch of days, by day or month, planned ones too, which hold on no day yet; never more than so many. */
export async function listStartingIds(tx: OfficeTx, { from, to, most }: Stretch): Promise<readonly string[]> {
  const found = await sql<{ record_id: string }>`/* due.listStartingIds */
    select record_id from records
    where office_id = ${tx.office} and upper_inf(known) and kind = 'visit'
      and (slots #>> '{start,shown,value}') collate "C" between ${from.slice(0, 7)} and ${to}
    order by (slots #>> '{start,shown,value}') collate "C", record_id
    limit ${most}`.execute(tx.db)
  return found.rows.map((row) => row.record_id)
}
