import { sql } from 'kysely'
import { type BookAt, momentKnown } from '#model/book-at.ts'
import { STANDING_KINDS } from '#model/kinds/all-kinds.ts'
import { hidden } from '../one-of.ts'
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
 * itself it tells nothing. Undefined where they may differ in more than `most`.
 */
export async function readingsApart(
  tx: OfficeTx,
  { earlier, later, most }: { readonly earlier: ReadingAt; readonly later: ReadingAt; readonly most: number },
): Promise<ReadingsApart | undefined> {
  const [gone, come, ended] = await Promise.all([
    idsOf(tx, goneBetween(tx, earlier, later)),
    idsOf(tx, comeBetween(tx, earlier, later)),
    idsOf(tx, endedBetween(tx, earlier, later)),
  ])
  if (gone.length + come.length + ended.length > most) return undefined
  const [before, after] = await Promise.all([getRecords(tx, gone, earlier), getRecords(tx, come, later)])
  const kin = [...ended, ...(await kinOf(tx, [...before, ...after], { earlier, later }))]
  const [had, has] = [idsIn(before), idsIn(after)]
  // What is read of a day already is not read of it again.
  const [more, moreLater] = await Promise.all([
    getRecords(tx, without([...has, ...kin], had), earlier),
    getRecords(tx, without([...had, ...kin], has), later),
  ])
  return { earlier: [...before, ...more], later: [...after, ...moreLater] }
}

function idsIn(records: readonly StoredRecord[]): ReadonlySet<string> {
  return new Set(records.map((one) => one.id))
}

function without(ids: readonly string[], some: ReadonlySet<string>): readonly string[] {
  return [...new Set(ids)].filter((id) => !some.has(id))
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

/** As letters of the query: the index of what ended is of these kinds, and is used only where the planner sees them. */
const STANDING = sql.join([...STANDING_KINDS].map((kind) => sql.lit(kind)))

/** What stands until it ends, ended between the two days. */
function endedBetween(tx: OfficeTx, earlier: ReadingAt, later: ReadingAt) {
  // Days the planner does not see: it planned this anew every time, which took longer than to run it.
  const [from, to] = [sql`(select ${earlier.asOf}::date)`, sql`(select ${later.asOf}::date)`]
  const past = sql`kind in (${STANDING})
      and upper(held) - 1 > ${from} and upper(held) > ${from} + 1 and upper(held) <= ${to} + 1`
  const begun = sql`(lower(held) is null or lower(held) <= ${to})`
  const moment = momentKnown(later.knownAt, tx.zone)
  return sql<{ id: string }>`/* recordChanges.endedBetween */
    select record_id as id from records
    where office_id = ${tx.office} and upper_inf(known) and ${past} and lower(known) <= ${moment} and ${begun}
    union all
    select record_id from records
    where office_id = ${tx.office} and not upper_inf(known) and ${past} and known @> ${moment}::timestamptz and ${begun}`
}

/** Records of either reading that rest on a statement one of these rests on. */
async function kinOf(
  tx: OfficeTx,
  records: readonly StoredRecord[],
  { earlier, later }: { readonly earlier: ReadingAt; readonly later: ReadingAt },
): Promise<readonly string[]> {
  const ids = [...new Set(records.flatMap((record) => record.statementIds))]
  const found: string[] = []
  for (let from = 0; from < ids.length; from += KIN_AT_ONCE) {
    // In pieces the planner does not see into: for very many it held every fold of the book against all of them.
    const wanted = hidden(ids.slice(from, from + KIN_AT_ONCE))
    const kin = sql<{ id: string }>`/* recordChanges.kinOf */
    select record_id as id from records
    where office_id = ${tx.office} and statement_ids && ${wanted} and upper_inf(known)
      and (${readAt(tx, earlier)} or ${readAt(tx, later)})
    union all
    select record_id from records
    where office_id = ${tx.office} and statement_ids && ${wanted} and not upper_inf(known)
      and (${readAt(tx, earlier)} or ${readAt(tx, later)})`
    found.push(...(await idsOf(tx, kin)))
  }
  return found
}

/** Statements whose records are looked up by one query. */
const KIN_AT_ONCE = 500

function moments(tx: OfficeTx, earlier: ReadingAt, later: ReadingAt): readonly [Date, Date] {
  return [momentKnown(earlier.knownAt, tx.zone), momentKnown(later.knownAt, tx.zone)]
}
