import { sql } from 'kysely'
import { columnsOf } from '../columns.ts'
import type { OfficeTx } from '../store.ts'

/** That a pair of names is looked at later, or again: until which day, by whom, when. */
export type SuggestionDelay = {
  readonly a: string
  readonly b: string
  /** Asked again before its day. */
  readonly again: boolean
  /** ISO day from which it is asked again; until somebody says so where left out. */
  readonly until?: string
  readonly personId: string
  readonly at: Date
}

/** Adds words on pairs; the latest on a pair stands. The two of a pair stand in the order of their addresses. */
export async function insertDelays(tx: OfficeTx, delays: readonly SuggestionDelay[]): Promise<void> {
  if (!delays.length) return
  const { names, values, from } = columnsOf(delays, {
    node_a: ['text', ({ a, b }) => (a < b ? a : b)],
    node_b: ['text', ({ a, b }) => (a < b ? b : a)],
    again: ['boolean', (delay) => delay.again],
    until: ['text', (delay) => delay.until],
    person_id: ['text', (delay) => delay.personId],
    at: ['timestamptz', (delay) => delay.at],
  })
  await sql`/* suggestionDelay.insertDelays */
    insert into suggestion_delays (office_id, ${names}) select ${tx.office}, ${values} from ${from}`.execute(
    tx.db,
  )
}

/** What stands of every pair somebody put off and nobody took up again. */
export async function listDelays(tx: OfficeTx): Promise<readonly SuggestionDelay[]> {
  const found = await sql<{
    node_a: string
    node_b: string
    again: boolean
    until: string | null
    person_id: string
    at: Date
  }>`/* suggestionDelay.listDelays */
    select * from (
      select distinct on (node_a, node_b) node_a, node_b, again, until, person_id, at from suggestion_delays
      where office_id = ${tx.office} order by node_a, node_b, seq desc
    ) latest where not again`.execute(tx.db)
  return found.rows.map((row) => ({
    a: row.node_a,
    b: row.node_b,
    again: row.again,
    ...(row.until ? { until: row.until } : {}),
    personId: row.person_id,
    at: row.at,
  }))
}
