import { sql } from 'kysely'
import { type BookAt, momentKnown } from '#model/book-at.ts'
import type { OfficeTx } from '../store.ts'

/** Statements nobody has decided on, or had by then, that name one of these parties or a party of this country, with their source. */
export async function listWaitingAbout(
  tx: OfficeTx,
  about: { readonly nodeIds: readonly string[]; readonly country?: string },
  { knownAt }: BookAt = {},
): Promise<readonly { statementId: string; sourceId: string; sourceTitle: string }[]> {
  const byThen = (column: string) =>
    knownAt === undefined ? sql`` : sql` and ${sql.raw(column)} <= ${momentKnown(knownAt)}`
  const found = await sql<{
    statement_id: string
    source_id: string
    title: string
  }>`/* statement.listWaitingAbout */
    select distinct s.statement_id, s.source_id, d.title
    from mentions m
    join nodes n on n.office_id = m.office_id and n.node_id = m.node_id
    join statements s on s.office_id = m.office_id and s.statement_id = m.statement_id
    join sources d on d.office_id = s.office_id and d.source_id = s.source_id
    where m.office_id = ${tx.office} and m.judgement_id = ''
      and (m.node_id = any(${[...about.nodeIds]}) or n.country = ${about.country ?? null})
      and not exists (select 1 from judgements j where j.office_id = ${tx.office} and j.statement_id = s.statement_id${byThen('j.at')}
        and not exists (select 1 from judgements u where u.office_id = ${tx.office} and u.undoes = j.judgement_id${byThen('u.at')}))
      and exists (select 1 from reading_statements rs where rs.office_id = ${tx.office}
        and rs.statement_id = s.statement_id and rs.reading_id = (select r.reading_id from readings r
          where r.office_id = ${tx.office} and r.source_id = s.source_id${byThen('r.at')} order by r.seq desc limit 1))`.execute(
    tx.db,
  )
  return found.rows.map((row) => ({
    statementId: row.statement_id,
    sourceId: row.source_id,
    sourceTitle: row.title,
  }))
}

/** How many statements wait for a decision in the office. */
export async function countWaiting(tx: OfficeTx): Promise<number> {
  const found = await sql<{ count: number }>`/* statement.countWaiting */
    select count(distinct s.statement_id)::int as count
    from statements s
    join reading_statements rs on rs.office_id = s.office_id and rs.statement_id = s.statement_id
    where s.office_id = ${tx.office}
      and rs.reading_id = (select r.reading_id from readings r
        where r.office_id = ${tx.office} and r.source_id = s.source_id order by r.seq desc limit 1)
      and not exists (select 1 from judgements j where j.office_id = ${tx.office} and j.statement_id = s.statement_id
        and not exists (select 1 from judgements u where u.office_id = ${tx.office} and u.undoes = j.judgement_id))`.execute(
    tx.db,
  )
  return found.rows[0]?.count ?? 0
}
