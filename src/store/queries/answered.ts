import { sql } from 'kysely'
import type { OfficeTx } from '../store.ts'

/** An answer as it was given to a request that bore a key. */
export type Answered = { readonly request: string; readonly status: number; readonly body: unknown }

/** Holds back whoever bears the same key at this moment, until the transaction ends. */
export async function holdKey(tx: OfficeTx, key: string): Promise<void> {
  await sql`/* answered.holdKey */
    select pg_advisory_xact_lock(hashtextextended(${`${tx.office} ${key}`}, 0))`.execute(tx.db)
}

/** What was answered to a key since a moment. Never an older answer. */
export async function findAnswered(tx: OfficeTx, key: string, since: Date): Promise<Answered | undefined> {
  const found = await sql<Answered>`/* answered.findAnswered */
    select request, status, body from answered
    where office_id = ${tx.office} and key = ${key} and at >= ${since}`.execute(tx.db)
  return found.rows[0]
}

/** Keeps an answer under its key, and forgets those from before a moment. */
export async function saveAnswered(
  tx: OfficeTx,
  key: string,
  answer: Answered,
  { at, since }: { readonly at: Date; readonly since: Date },
): Promise<void> {
  await sql`/* answered.saveAnswered */
    delete from answered where office_id = ${tx.office} and at < ${since}`.execute(tx.db)
  await sql`/* answered.saveAnswered */
    insert into answered (office_id, key, request, status, body, at)
    values (${tx.office}, ${key}, ${answer.request}, ${answer.status}, ${JSON.stringify(answer.body)}, ${at})`.execute(
    tx.db,
  )
}
