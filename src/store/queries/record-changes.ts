import { sql } from 'kysely'
import { type BookAt, momentKnown } from '#model/book-at.ts'
import type { OfficeTx } from '../store.ts'
import { getRecords, readAt, type StoredRecord } from './record.ts'

/** A reading of the book: of one day, by what was known until another. */
export type ReadingAt = Required<BookAt>

/** Two readings without what neither sets apart. */
export type ReadingsApart = {
  readonly earlier: readonly StoredRecord[]
  readonly later: readonly StoredRecord[]
}

/**
 * What two readings of the book may differ in: folds that stand in one of them alone, ties and posts that ended between their
 * days, and whatever shares a source's words with these. Never a fold that stands in both and did not end: compared with
 * itself it tells nothing.
 */
export async function readingsApart(
  tx: OfficeTx,
  earlier: ReadingAt,
  later: ReadingAt,
): Promise<ReadingsApart> {
  const gone = await idsOf(tx, goneBetween(tx, earlier, later))
  const come = await idsOf(tx, comeBetween(tx, earlier, later))
  const ended = await idsOf(tx, endedBetween(tx, earlier, later))
  const before = await getRecords(tx, gone, earlier)
  const after = await getRecords(tx, come, later)
  const shared = await kinOf(tx, [...before, ...after], { earlier, later })
  const kin = [...new Set([...ended, ...shared])]
  const [had, has] = [before.map((one) => one.id), after.map((one) => one.id)]
  return {
    earlier: await getRecords(tx, [...new Set([...had, ...has, ...kin])], earlier),
    later: await getRecords(tx, [...new Set([...has, ...had, ...kin])], later),
  }
}

async function idsOf(
  tx: OfficeTx,
  found: ReturnType<typeof sql<{ id: string }>>,
): Promise<readonly string[]> {
  return (await found.execute(tx.db)).rows.map((row) => row.id)
}

/** Folds of the earlier reading that had given way by the later. */
function goneBetween(tx: OfficeTx, earlier: ReadingAt, later: ReadingAt) {
  const [first, last] = moments(tx, earlier, later)
  return sql<{ id: string }>`/* recordChanges.goneBetween */
    select record_id as id from records
    where office_id = ${tx.office} and not upper_inf(known) and known @> ${first}::timestamptz
      and not known @> ${last}::timestamptz and (lower(held) is null or lower(held) <= ${earlier.asOf}::date)`
}

/** Folds of the later reading that were not known by the earlier, or had not begun. */
function comeBetween(tx: OfficeTx, earlier: ReadingAt, later: ReadingAt) {
  const [first, last] = moments(tx, earlier, later)
  const begun = sql`(lower(held) is null or lower(held) <= ${later.asOf}::date)`
  const between = sql`lower(held) > ${earlier.asOf}::date and lower(held) <= ${later.asOf}::date`
  return sql<{ id: string }>`/* recordChanges.comeBetween */
    select record_id as id from records
    where office_id = ${tx.office} and upper_inf(known) and lower(known) > ${first} and lower(known) <= ${last} and ${begun}
    union all
    select record_id from records
    where office_id = ${tx.office} and not upper_inf(known) and known @> ${last}::timestamptz
      and (not known @> ${first}::timestamptz and ${begun} or ${between})
    union all
    select record_id from records
    where office_id = ${tx.office} and upper_inf(known) and lower(known) <= ${first} and ${between}`
}

/** What stands until it ends, ended between the two days. */
function endedBetween(tx: OfficeTx, earlier: ReadingAt, later: ReadingAt) {
  const past = sql`kind in ('partnership', 'agreement', 'role', 'link')
      and upper(held) - 1 > ${earlier.asOf}::date and upper(held) > ${earlier.asOf}::date + 1
      and upper(held) <= ${later.asOf}::date + 1`
  return sql<{ id: string }>`/* recordChanges.endedBetween */
    select record_id as id from records
    where office_id = ${tx.office} and upper_inf(known) and ${past} and ${readAt(tx, later)}
    union all
    select record_id from records
    where office_id = ${tx.office} and not upper_inf(known) and ${past} and ${readAt(tx, later)}`
}

/** Records of either reading that rest on a statement one of these rests on. */
async function kinOf(
  tx: OfficeTx,
  records: readonly StoredRecord[],
  { earlier, later }: { readonly earlier: ReadingAt; readonly later: ReadingAt },
): Promise<readonly string[]> {
  const ids = [...new Set(records.flatMap((record) => record.statementIds))]
  if (!ids.length) return []
  return await idsOf(
    tx,
    sql<{ id: string }>`/* recordChanges.kinOf */
    select record_id as id from records
    where office_id = ${tx.office} and statement_ids && ${ids}::text[] and upper_inf(known)
      and (${readAt(tx, earlier)} or ${readAt(tx, later)})
    union all
    select record_id from records
    where office_id = ${tx.office} and statement_ids && ${ids}::text[] and not upper_inf(known)
      and (${readAt(tx, earlier)} or ${readAt(tx, later)})`,
  )
}

function moments(tx: OfficeTx, earlier: ReadingAt, later: ReadingAt): readonly [Date, Date] {
  return [momentKnown(earlier.knownAt, tx.zone), momentKnown(later.knownAt, tx.zone)]
}
