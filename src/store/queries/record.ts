import { type RawBuilder, sql } from 'kysely'
import { type BookAt, momentKnown } from '#model/book-at.ts'
import type { KindName } from '#model/kinds/kind.ts'
import type { BookRecord } from '#model/record.ts'
import { columnsOf } from '../columns.ts'
import { inPieces } from '../in-pieces.ts'
import { hidden, oneOf } from '../one-of.ts'
import type { OfficeTx } from '../store.ts'

/** A fold as it is kept: with the keys it is joined by and everything that finds it. */
export type StoredRecord = BookRecord & {
  readonly keys: readonly string[]
  readonly partyIds: readonly string[]
  readonly countries: readonly string[]
}

/** A row of `records` as queries that give whole folds select it. */
export type RecordRow = {
  record_id: string
  kind: KindName
  slots: BookRecord['slots']
  parties: Record<string, string>
  keys: string[]
  party_ids: string[]
  countries: string[]
  statement_ids: string[]
  held_from: string | null
  held_to: string | null
}

/** What such queries select. */
export const RECORD_COLUMNS = sql.raw(
  `record_id, kind, slots, parties, keys, party_ids, countries, statement_ids,
   lower(held)::text as held_from, (upper(held) - 1)::text as held_to`,
)

/** The fold a row holds. */
export function recordOf(row: RecordRow): StoredRecord {
  return {
    id: row.record_id,
    kind: row.kind,
    slots: row.slots,
    parties: row.parties,
    keys: row.keys,
    partyIds: row.party_ids,
    countries: row.countries,
    statementIds: row.statement_ids,
    ...(row.held_from ? { heldFrom: row.held_from } : {}),
    ...(row.held_to ? { heldTo: row.held_to } : {}),
  }
}

/**
 * The folds of a book read at two days: what had begun by the one (a fold without a day always counts), as it was known at
 * the other. Folds of now and of then have indexes of their own; nothing that was found out later comes through.
 */
export function readAt(tx: OfficeTx, { asOf, knownAt }: BookAt): RawBuilder<boolean> {
  const begun = asOf === undefined ? sql`` : sql` and (lower(held) is null or lower(held) <= ${asOf}::date)`
  if (knownAt === undefined) return sql<boolean>`(upper_inf(known)${begun})`
  const moment = momentKnown(knownAt, tx.zone)
  return sql<boolean>`((upper_inf(known) and lower(known) <= ${moment}
    or not upper_inf(known) and known @> ${moment}::timestamptz)${begun})`
}

/** What the book holds, of one kind or all: now, or read at two days. */
export async function listRecords(
  tx: OfficeTx,
  kind?: KindName,
  at: BookAt = {},
): Promise<readonly StoredRecord[]> {
  const found = await sql<RecordRow>`/* record.listRecords */
    select ${RECORD_COLUMNS} from records
    where office_id = ${tx.office} and ${readAt(tx, at)}${kind ? sql` and kind = ${kind}` : sql``}
    order by kind, lower(held) desc nulls last, record_id`.execute(tx.db)
  return found.rows.map(recordOf)
}

/** No more than so many of what the book holds of one kind, the newest: now, or read at two days. */
export async function listFirstRecords(
  tx: OfficeTx,
  kind: KindName,
  { most, ...at }: BookAt & { readonly most: number },
): Promise<readonly StoredRecord[]> {
  const found = await sql<RecordRow>`/* record.listFirstRecords */
    select ${RECORD_COLUMNS} from records
    where office_id = ${tx.office} and ${readAt(tx, at)} and kind = ${kind}
    order by lower(held) desc nulls last, record_id limit ${most}`.execute(tx.db)
  return found.rows.map(recordOf)
}

/** What the book holds on these parties or this country, of one kind where that is named: now, or read at two days. */
export async function listRecordsAbout(
  tx: OfficeTx,
  about: { readonly partyIds?: readonly string[]; readonly country?: string; readonly kind?: KindName },
  at: BookAt = {},
): Promise<readonly StoredRecord[]> {
  const named = sql`party_ids && ${[...(about.partyIds ?? [])]}::text[]`
  const there = about.country && sql`countries && ${[about.country]}::text[]`
  const of = !there ? named : about.partyIds?.length ? sql`(${named} or ${there})` : there
  const found = await sql<RecordRow>`/* record.listRecordsAbout */
    select ${RECORD_COLUMNS} from records
    where office_id = ${tx.office} and ${readAt(tx, at)} and ${of}${about.kind ? sql` and kind = ${about.kind}` : sql``}
    order by kind, lower(held) desc nulls last, record_id`.execute(tx.db)
  return found.rows.map(recordOf)
}

/** What the book holds now that rests on these sources. */
export async function listRecordsOfSources(
  tx: OfficeTx,
  sourceIds: readonly string[],
  kind: KindName,
): Promise<readonly StoredRecord[]> {
  if (!sourceIds.length) return []
  const found = await sql<RecordRow>`/* record.listRecordsOfSources */
    select ${RECORD_COLUMNS} from records
    where office_id = ${tx.office} and ${readAt(tx, {})} and kind = ${kind}
      and statement_ids && (select coalesce(array_agg(statement_id), '{}') from statements
        where office_id = ${tx.office} and kind = ${kind} and source_id = any(${[...sourceIds]}))
    order by record_id`.execute(tx.db)
  return found.rows.map(recordOf)
}

/** Records of the book that rest on some statements, now or read at two days. */
export async function listRecordsResting(
  tx: OfficeTx,
  statementIds: readonly string[],
  at: BookAt = {},
): Promise<readonly StoredRecord[]> {
  if (!statementIds.length) return []
  const found = await sql<RecordRow>`/* record.listRecordsResting */
    select ${RECORD_COLUMNS} from records
    where office_id = ${tx.office} and ${readAt(tx, at)} and statement_ids && ${[...statementIds]}::text[]
    order by kind, lower(held) desc nulls last, record_id`.execute(tx.db)
  return found.rows.map(recordOf)
}

/** Records of the book by id, now or read at two days, in the order of the book. */
export async function getRecords(
  tx: OfficeTx,
  ids: readonly string[],
  at: BookAt = {},
): Promise<readonly StoredRecord[]> {
  if (!ids.length) return []
  const found = await sql<RecordRow>`/* record.getRecords */
    select ${RECORD_COLUMNS} from records
    where office_id = ${tx.office} and ${readAt(tx, at)} and record_id = ${oneOf(ids)}
    order by kind, lower(held) desc nulls last, record_id`.execute(tx.db)
  return found.rows.map(recordOf)
}

/** The record an address means, or that holds the statement of this id: now, or read at two days. */
export async function findRecord(
  tx: OfficeTx,
  id: string,
  at: BookAt = {},
): Promise<StoredRecord | undefined> {
  // Each way by an index of its own: with a limit over both, all records were read until one came.
  const found = await sql<RecordRow>`/* record.findRecord */
    with meant as materialized (
      select * from records where office_id = ${tx.office} and ${readAt(tx, at)} and record_id = ${id}
      union all
      select * from records where office_id = ${tx.office} and ${readAt(tx, at)} and statement_ids && ${hidden([id])}
    )
    select ${RECORD_COLUMNS} from meant limit 1`.execute(tx.db)
  return found.rows[0] && recordOf(found.rows[0])
}

/** Records that a change of these statements or keys may touch. */
export async function listTouchedRecords(
  tx: OfficeTx,
  touched: { readonly keys: readonly string[]; readonly statementIds: readonly string[] },
): Promise<readonly StoredRecord[]> {
  const found = await sql<RecordRow>`/* record.listTouchedRecords */
    select ${RECORD_COLUMNS} from records
    where office_id = ${tx.office} and upper_inf(known)
      and (keys && ${[...touched.keys]}::text[] or statement_ids && ${[...touched.statementIds]}::text[])`.execute(
    tx.db,
  )
  return found.rows.map(recordOf)
}

export type RecordChange = {
  readonly ended: readonly string[]
  readonly held: readonly StoredRecord[]
  readonly at: Date
}

/** Ends what is no longer held and writes what is, both known from `at` on. */
export async function replaceRecords(tx: OfficeTx, change: RecordChange): Promise<void> {
  if (change.ended.length) {
    await sql`/* record.replaceRecords */
      delete from records where office_id = ${tx.office} and upper_inf(known) and record_id = any(${[...change.ended]})
        and lower(known) >= ${change.at}`.execute(tx.db)
    await sql`/* record.replaceRecords */
      update records set known = tstzrange(lower(known), ${change.at})
      where office_id = ${tx.office} and upper_inf(known) and record_id = any(${[...change.ended]})`.execute(
      tx.db,
    )
  }
  const from = change.at.toISOString()
  await insertRecords(
    tx,
    change.held.map((record) => ({ record, from })),
  )
}

/** A fold with the time it was known; without an end it is what the book holds now. */
export type KnownRow = { readonly record: StoredRecord; readonly from: string; readonly to?: string }

/** Writes folds with the time each was known. */
export async function insertRecords(tx: OfficeTx, known: readonly KnownRow[]): Promise<void> {
  await inPieces(tx, known, async (piece) => await insertPiece(tx, piece))
}

async function insertPiece(tx: OfficeTx, known: readonly KnownRow[]): Promise<void> {
  const { names, values, from } = columnsOf(known, {
    record_id: ['text', ({ record }) => record.id],
    kind: ['text', ({ record }) => record.kind],
    slots: ['jsonb', ({ record }) => record.slots],
    parties: ['jsonb', ({ record }) => record.parties],
    keys: ['text[]', ({ record }) => record.keys],
    party_ids: ['text[]', ({ record }) => record.partyIds],
    countries: ['text[]', ({ record }) => record.countries],
    statement_ids: ['text[]', ({ record }) => record.statementIds],
    held: ['daterange', ({ record }) => `[${record.heldFrom ?? ''},${record.heldTo ?? ''}]`],
    known: ['tstzrange', (each) => `[${each.from},${each.to ?? ''})`],
  })
  await sql`/* record.insertRecords */
    insert into records (office_id, ${names}) select ${tx.office}, ${values} from ${from}`.execute(tx.db)
}

/** Folds forgotten by one query: few enough for whoever is told to stop in between. */
const DROPPED_AT_ONCE = 20_000

/** Forgets every fold of the office, for a rebuild; what they are folded from stays. */
export async function dropRecords(tx: OfficeTx): Promise<void> {
  for (;;) {
    const done = await sql`/* record.dropRecords */
      delete from records where office_id = ${tx.office} and ctid = any(array(
        select ctid from records where office_id = ${tx.office} limit ${DROPPED_AT_ONCE}))`.execute(tx.db)
    if (Number(done.numAffectedRows ?? 0) < DROPPED_AT_ONCE) return
  }
}
