import { sql } from 'kysely'
import { type BookAt, momentKnown } from '#model/book-at.ts'
import { dayAt } from '#model/values/zone.ts'
import { oneOf } from '../one-of.ts'
import type { OfficeTx } from '../store.ts'

/** When the source of a statement came out, or else came in (ISO day), and when the desk took its word (ISO moment). */
export type StatementDates = { readonly day: string; readonly known: string }

/**
 * The dates of some statements, with their standing now or as it was known then; of two days of the book every statement that
 * sets them apart is asked for, so nothing else is read of them. Never of one whose text was erased.
 */
export async function getStatementDates(
  tx: OfficeTx,
  ids: readonly string[],
  { knownAt }: BookAt,
): Promise<ReadonlyMap<string, StatementDates>> {
  if (!ids.length) return new Map()
  const byThen = (column: string) =>
    knownAt === undefined ? sql`` : sql` and ${sql.raw(column)} <= ${momentKnown(knownAt, tx.zone)}`
  const found = await sql<{
    id: string
    published: string | null
    added_at: Date
    known: Date
  }>`/* statement.getStatementDates */
    select s.statement_id as id, o.published, o.added_at, coalesce(j.at, s.made_at) as known
    from statements s
    join sources_now o on o.office_id = ${tx.office} and o.source_id = s.source_id
    left join lateral (
      select v.at from judgements v
      where v.office_id = ${tx.office} and v.statement_id = s.statement_id
        and not exists (select 1 from judgements u where u.office_id = ${tx.office} and u.undoes = v.judgement_id${byThen('u.at')})${byThen('v.at')}
      order by v.seq desc limit 1
    ) j on true
    where s.office_id = ${tx.office} and s.statement_id = ${oneOf(ids)}
      and not exists (select 1 from erased_texts e where e.office_id = ${tx.office} and e.source_id = s.source_id)`.execute(
    tx.db,
  )
  return new Map(
    found.rows.map(({ id, published, added_at, known }) => [
      id,
      { day: published ?? dayAt(added_at, tx.zone), known: known.toISOString() },
    ]),
  )
}
