import { type RawBuilder, sql } from 'kysely'
import { type BookAt, momentKnown } from '#model/book-at.ts'
import type { Span } from '#model/citation.ts'
import type { Slots } from '#model/kinds/kind.ts'
import { columnsOf } from '../columns.ts'
import { oneOf } from '../one-of.ts'
import type { OfficeTx } from '../store.ts'

/** A judgement as it is written: on a statement, on identity, or on an earlier judgement. */
export type NewJudgement = {
  readonly id: string
  readonly verdict: 'accept' | 'amend' | 'reject' | 'same' | 'different' | 'undo'
  readonly statementId?: string
  readonly nodeA?: string
  readonly nodeB?: string
  readonly undoes?: string
  readonly slots?: Slots
  readonly quote?: string
  readonly span?: Span
  readonly deskEntry?: boolean
  readonly attached?: boolean
  readonly why?: string
  readonly personId: string
  readonly at: Date
}

/** Writes judgements. */
export async function insertJudgements(tx: OfficeTx, judgements: readonly NewJudgement[]): Promise<void> {
  if (!judgements.length) return
  await sql`/* judgement.insertJudgements */ ${insertingJudgements(tx, judgements)}`.execute(tx.db)
}

/** What writes judgements, as a part of a statement. */
export function insertingJudgements(tx: OfficeTx, judgements: readonly NewJudgement[]): RawBuilder<unknown> {
  const { names, values, from } = columnsOf(judgements, {
    judgement_id: ['text', (j) => j.id],
    verdict: ['text', (j) => j.verdict],
    statement_id: ['text', (j) => j.statementId],
    node_a: ['text', (j) => j.nodeA],
    node_b: ['text', (j) => j.nodeB],
    undoes: ['text', (j) => j.undoes],
    slots: ['jsonb', (j) => j.slots],
    quote: ['text', (j) => j.quote],
    span_start: ['integer', (j) => j.span?.start],
    span_end: ['integer', (j) => j.span?.end],
    desk_entry: ['boolean', (j) => j.deskEntry ?? false],
    attached: ['boolean', (j) => j.attached ?? false],
    why: ['text', (j) => j.why],
    person_id: ['text', (j) => j.personId],
    at: ['timestamptz', (j) => j.at],
  })
  return sql`insert into judgements (office_id, ${names}) select ${tx.office}, ${values} from ${from}`
}

export type StoredJudgement = NewJudgement & { readonly undone: boolean }

type JudgementRow = {
  judgement_id: string
  verdict: NewJudgement['verdict']
  statement_id: string | null
  node_a: string | null
  node_b: string | null
  undoes: string | null
  slots: Slots | null
  quote: string | null
  desk_entry: boolean
  attached: boolean
  why: string | null
  person_id: string
  at: Date
  undone: boolean
}

function judgementOf(row: JudgementRow): StoredJudgement {
  return {
    id: row.judgement_id,
    verdict: row.verdict,
    ...(row.statement_id ? { statementId: row.statement_id } : {}),
    ...(row.node_a && row.node_b ? { nodeA: row.node_a, nodeB: row.node_b } : {}),
    ...(row.undoes ? { undoes: row.undoes } : {}),
    ...(row.slots ? { slots: row.slots } : {}),
    ...(row.quote ? { quote: row.quote } : {}),
    deskEntry: row.desk_entry,
    attached: row.attached,
    ...(row.why ? { why: row.why } : {}),
    personId: row.person_id,
    at: row.at,
    undone: row.undone,
  }
}

const COLUMNS = sql.raw(
  `j.judgement_id, j.verdict, j.statement_id, j.node_a, j.node_b, j.undoes, j.slots, j.quote, j.desk_entry, j.attached,
   j.why, j.person_id, j.at,
   exists (select 1 from judgements u where u.office_id = j.office_id and u.undoes = j.judgement_id) as undone`,
)

/** Judgements by id, in no order; one that is not there is left out. */
export async function getJudgements(
  tx: OfficeTx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredJudgement>> {
  if (!ids.length) return new Map()
  const found = await sql<JudgementRow>`/* judgement.getJudgements */
    select ${COLUMNS} from judgements j
    where j.office_id = ${tx.office} and j.judgement_id = any(${[...ids]})`.execute(tx.db)
  return new Map(found.rows.map((row) => [row.judgement_id, judgementOf(row)]))
}

/** Every judgement on these statements, oldest first, the undone ones included. */
export async function listJudgementsOf(
  tx: OfficeTx,
  statementIds: readonly string[],
): Promise<readonly StoredJudgement[]> {
  const found = await sql<JudgementRow>`/* judgement.listJudgementsOf */
    select ${COLUMNS} from judgements j
    where j.office_id = ${tx.office} and j.statement_id = ${oneOf(statementIds)} order by j.seq`.execute(
    tx.db,
  )
  return found.rows.map(judgementOf)
}

/** The identity judgements that stand, or that stood then, oldest first. */
export async function listIdentity(
  tx: OfficeTx,
  { knownAt }: BookAt = {},
): Promise<readonly StoredJudgement[]> {
  const byThen = (column: string) =>
    knownAt === undefined ? sql`` : sql` and ${sql.raw(column)} <= ${momentKnown(knownAt, tx.zone)}`
  const found = await sql<JudgementRow>`/* judgement.listIdentity */
    select ${COLUMNS} from judgements j
    where j.office_id = ${tx.office} and j.node_a is not null${byThen('j.at')}
      and not exists (select 1 from judgements u where u.office_id = ${tx.office} and u.undoes = j.judgement_id${byThen('u.at')})
    order by j.seq`.execute(tx.db)
  return found.rows.map(judgementOf)
}
