import { sql } from 'kysely'
import type { OfficeTx } from '../store.ts'

export type HistoryEntry = {
  readonly seq: number
  readonly at: string
  readonly act: string
  readonly personId: string
  readonly personName: string
  /** How we know who it was: today always “on this machine, not signed in”. */
  readonly how: string
  readonly subject: Readonly<Record<string, unknown>>
  /** SHA-256 over the digests of every row the act wrote. */
  readonly digest: string
}

/**
 * Writes what was done as the next link of the office's chain: it claims every row this transaction wrote and nobody has
 * claimed, and takes in the link before it. Whoever calls holds the office, so that there is one chain.
 */
export async function insertHistory(
  tx: OfficeTx,
  entry: Omit<HistoryEntry, 'seq' | 'at' | 'digest'> & { at: Date },
): Promise<void> {
  await sql`/* history.insertHistory */
    select add_to_chain(${tx.office}, ${entry.at}, ${entry.act}, ${entry.personId}, ${entry.personName}, ${entry.how},
      ${JSON.stringify(entry.subject)}::jsonb)`.execute(tx.db)
}

type HistoryRow = {
  seq: string
  at: Date
  act: string
  person_id: string
  person_name: string
  how: string
  subject: Record<string, unknown>
  digest: string
}

/** The moment of the first act; undefined where nothing was done yet. */
export async function firstActAt(tx: OfficeTx): Promise<string | undefined> {
  const found = await sql<{ at: Date | null }>`/* history.firstActAt */
    select min(at) as at from history where office_id = ${tx.office}`.execute(tx.db)
  return found.rows[0]?.at?.toISOString()
}

/** What was done, newest first, from before a place in the list. */
export async function listHistory(
  tx: OfficeTx,
  limit: number,
  before?: number,
): Promise<readonly HistoryEntry[]> {
  const found = await sql<HistoryRow>`/* history.listHistory */
    select seq, at, act, person_id, person_name, how, subject, digest from history
    where office_id = ${tx.office} and (${before ?? null}::bigint is null or seq < ${before ?? null}::bigint)
    order by seq desc limit ${limit}`.execute(tx.db)
  return found.rows.map(entryOf)
}

/** One entry of the history by its place in it. */
export async function findHistory(tx: OfficeTx, seq: number): Promise<HistoryEntry | undefined> {
  const found = await sql<HistoryRow>`/* history.findHistory */
    select seq, at, act, person_id, person_name, how, subject, digest from history
    where office_id = ${tx.office} and seq = ${seq}::bigint`.execute(tx.db)
  return found.rows[0] && entryOf(found.rows[0])
}

function entryOf(row: HistoryRow): HistoryEntry {
  return {
    seq: Number(row.seq),
    at: row.at.toISOString(),
    act: row.act,
    personId: row.person_id,
    personName: row.person_name,
    how: row.how,
    subject: row.subject,
    digest: row.digest,
  }
}
