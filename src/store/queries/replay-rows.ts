import { sql } from 'kysely'
import type { KindName, Slots } from '#model/kinds/kind.ts'
import { rowsInPieces } from '../rows-in-pieces.ts'
import type { OfficeTx } from '../store.ts'
import type { NewJudgement } from './judgement.ts'

/** A statement as a replay takes it. */
export type ReplayRow = {
  readonly statement_id: string
  readonly seq: string
  readonly source_id: string
  readonly kind: KindName
  readonly slots: Slots
  readonly quote: string
  readonly implied: readonly string[] | null
  readonly made_at: Date
}

/** Every statement of the office, judged or not, in no order; never one whose text was erased. */
export function readReplayRows(tx: OfficeTx): AsyncGenerator<readonly ReplayRow[]> {
  return rowsInPieces<ReplayRow>(
    tx,
    sql`/* replayRows.readReplayRows */
    select s.statement_id, s.seq, s.source_id, s.kind, s.slots, s.quote, s.implied, s.made_at from statements s
    where s.office_id = ${tx.office}
      and not exists (select 1 from erased_texts e where e.office_id = ${tx.office} and e.source_id = s.source_id)`,
  )
}

/** A party that a statement names, or an amendment of it. */
export type MentionOf = {
  readonly statement_id: string
  readonly judgement_id: string
  readonly path: string
  readonly node_id: string
}

/** Every mention of the office, in no order. */
export function readMentions(tx: OfficeTx): AsyncGenerator<readonly MentionOf[]> {
  return rowsInPieces<MentionOf>(
    tx,
    sql`/* replayRows.readMentions */
    select statement_id, judgement_id, path, node_id from mentions where office_id = ${tx.office}`,
  )
}

/** A judgement as a replay takes it; the corrected words of an amendment with it. */
export type JudgementOf = {
  readonly judgement_id: string
  readonly verdict: NewJudgement['verdict']
  readonly statement_id: string | null
  readonly node_a: string | null
  readonly node_b: string | null
  readonly undoes: string | null
  readonly slots: Slots | null
  readonly quote: string | null
  readonly at: Date
}

/** Every judgement of the office in the order they were recorded, the undone ones included. */
export function readJudgements(tx: OfficeTx): AsyncGenerator<readonly JudgementOf[]> {
  return rowsInPieces<JudgementOf>(
    tx,
    sql`/* replayRows.readJudgements */
    select judgement_id, verdict, statement_id, node_a, node_b, undoes, slots, quote, at from judgements
    where office_id = ${tx.office} order by seq`,
  )
}

/** How much of an office's history there is to read: statements, mentions and judgements. */
export async function countHistory(tx: OfficeTx): Promise<number> {
  const found = await sql<{ count: string }>`/* replayRows.countHistory */
    select (select count(*) from statements where office_id = ${tx.office})
      + (select count(*) from mentions where office_id = ${tx.office})
      + (select count(*) from judgements where office_id = ${tx.office}) as count`.execute(tx.db)
  return Number(found.rows[0]?.count ?? 0)
}
