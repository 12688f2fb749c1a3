import { sql } from 'kysely'
import type { OfficeTx } from '#store/store.ts'

export type JudgementRow = {
  readonly id: string
  readonly statementId: string | null
  readonly undoes: string | null
  readonly attached: boolean
}

/** Every decision of an office as it lies in its table, the undoing ones included. */
export async function listJudgementRows(tx: OfficeTx): Promise<readonly JudgementRow[]> {
  const found =
    await sql<JudgementRow>`select judgement_id as id, statement_id as "statementId", undoes, attached
    from judgements where office_id = ${tx.office} order by seq`.execute(tx.db)
  return found.rows
}
