import { sql } from 'kysely'
import type { OfficeTx } from '../store.ts'

/** A letter of good wishes that was noted as sent: on which occasion, and the statement that stands for it in the book. */
export type SentGreeting = { readonly occasion: string; readonly statementId: string }

/** Every letter of good wishes noted, oldest first; whether it still stands is for the book to say. */
export async function listGreetings(tx: OfficeTx): Promise<readonly SentGreeting[]> {
  const found = await sql<{ occasion: string; statement_id: string }>`/* greeting.listGreetings */
    select subject ->> 'occasion' as occasion, subject -> 'statementIds' ->> 0 as statement_id from history
    where office_id = ${tx.office} and act = 'note-greeting' and subject ? 'occasion'
    order by seq`.execute(tx.db)
  return found.rows.map((row) => ({ occasion: row.occasion, statementId: row.statement_id }))
}
