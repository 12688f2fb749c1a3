import { sql } from 'kysely'
import type { KindName } from '#model/kinds/kind.ts'
import type { OfficeTx } from '../store.ts'

/** What people of an office decided on readings of one kind; what was taken back or attached by itself is not counted. */
export type JudgedReadings = {
  readonly kind: KindName
  readonly accepted: number
  readonly amended: number
  readonly rejected: number
}

/** The decisions that stand on what the reader read, kind by kind; those on rows of registers, of which there may be many more, are not gone through. */
export async function countJudgedReadings(tx: OfficeTx): Promise<readonly JudgedReadings[]> {
  const found = await sql<JudgedReadings>`/* readingsJudged.countJudgedReadings */
    with read as (select distinct statement_id from reading_statements where office_id = ${tx.office}),
    standing as (
      select distinct on (j.statement_id) j.statement_id, j.verdict
      from read r join judgements j on j.office_id = ${tx.office} and j.statement_id = r.statement_id
      where j.verdict in ('accept', 'amend', 'reject') and not j.attached
        and not exists (select 1 from judgements u where u.office_id = ${tx.office} and u.undoes = j.judgement_id)
      order by j.statement_id, j.seq desc
    )
    select s.kind, (count(*) filter (where t.verdict = 'accept'))::int as accepted,
      (count(*) filter (where t.verdict = 'amend'))::int as amended,
      (count(*) filter (where t.verdict = 'reject'))::int as rejected
    from standing t join statements s on s.office_id = ${tx.office} and s.statement_id = t.statement_id
    group by s.kind`.execute(tx.db)
  return found.rows
}
