import type { Span } from '#model/citation.ts'
import type { KindName, Slots } from '#model/kinds/kind.ts'
import type { CitedStanding, CitedStatement } from './cited-statement.ts'
import type { Verdict } from './statement.ts'

/** The columns of a statement and its standing that are read wherever one is: its words, its values, where they stand. */
export type StatementWordsRow = {
  statement_id: string
  source_id: string
  kind: KindName
  slots: Slots
  quote: string
  span_start: number
  span_end: number
  spans: Record<string, Span>
  made_at: Date
  judgement_id: string | null
  verdict: Verdict | null
  j_slots: Slots | null
  j_quote: string | null
  j_start: number | null
  j_end: number | null
  desk_entry: boolean | null
}

type StandingRow = Pick<
  StatementWordsRow,
  'judgement_id' | 'verdict' | 'j_slots' | 'j_quote' | 'j_start' | 'j_end' | 'desk_entry'
>

/** What the standing judgement says of a statement; undefined where none stands. */
export function wordsOfStanding(row: StandingRow): CitedStanding | undefined {
  if (!row.judgement_id || !row.verdict) return undefined
  return {
    judgementId: row.judgement_id,
    verdict: row.verdict,
    ...(row.j_slots ? { slots: row.j_slots } : {}),
    ...(row.j_quote ? { quote: row.j_quote } : {}),
    ...(row.j_start !== null && row.j_end !== null ? { span: { start: row.j_start, end: row.j_end } } : {}),
    deskEntry: row.desk_entry ?? false,
  }
}

/** A statement as its row tells it, without its standing. */
export function wordsOfStatement(row: StatementWordsRow): Omit<CitedStatement, 'standing'> {
  return {
    id: row.statement_id,
    sourceId: row.source_id,
    kind: row.kind,
    slots: row.slots,
    quote: row.quote,
    start: row.span_start,
    end: row.span_end,
    spans: row.spans,
    madeAt: row.made_at.toISOString(),
  }
}
