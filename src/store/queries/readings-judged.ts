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

/** The decisions that stand on what the reader read, kind by kind. */
export async function countJudgedReadings(tx: OfficeTx): Promise<readonly JudgedReadings[]> {
  const found = await sql<JudgedReadings>`/* readingsJudged.countJudgedReadings */
    with standing as (
      select distinct on (j.statement_id) j.statement_id, j.verdict from judgements j
      where j.office_id = ${tx.office} and j.verdict in ('accept', 'amend', 'reject') and not j.attached
        and not exists (select 1 from judgements u where u.office_id = ${tx.office} and u.undoes = j.judgement_id)
      order by j.statement_id, j.seq desc
    )
    select s.kind, (count(*) filter (where t.verdict = 'accept'))::int as accepted,
      (count(*) filter (where t.verdict = 'amend'))::int as amended,
      (count(*) filter (where t.verdict = 'reject'))::int as rejected
    from standing t join statements s on s.office_id = ${tx.office} and s.statement_id = t.statement_id
    where exists (select 1 from reading_statements r where r.office_id = ${tx.office} and r.statement_id = s.statement_id)
    group by s.kind`.execute(tx.db)
  return found.rows
}
