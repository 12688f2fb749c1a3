import { type RawBuilder, sql } from 'kysely'
import { type BookAt, momentKnown } from '#model/book-at.ts'
import type { Span } from '#model/citation.ts'
import type { Slots } from '#model/kinds/kind.ts'
import type { Statement } from '#model/statement.ts'
import { type Columns, columnsOf } from '../columns.ts'
import { oneOf } from '../one-of.ts'
import type { OfficeTx } from '../store.ts'
import { type StatementWordsRow, wordsOfStanding, wordsOfStatement } from './statement-words.ts'

export type Verdict = 'accept' | 'amend' | 'reject'

/** What the office last decided on a statement. */
export type Standing = {
  readonly judgementId: string
  readonly verdict: Verdict
  readonly slots?: Slots
  readonly quote?: string
  readonly span?: Span
  readonly deskEntry: boolean
  readonly attached: boolean
  readonly why?: string
  readonly personId: string
  readonly at: string
}

/** A statement with where it stands: judged or not, and still in the latest reading of its source or not. */
export type StoredStatement = Statement & {
  /** Order of making within the office. */
  readonly seq: number
  readonly enteredBy?: string
  readonly madeAt: string
  readonly standing?: Standing
  readonly inLatest: boolean
  /** Position in the latest reading; the order of the text. */
  readonly position: number
}

type StatementRow = StatementWordsRow & {
  seq: string
  implied: string[]
  places: Record<string, string>
  read_by: string
  entered_by: string | null
  position: number | null
  sure: boolean | null
  attached: boolean | null
  why: string | null
  person_id: string | null
  at: Date | null
}

function standingOf(row: StatementRow): Standing | undefined {
  const words = wordsOfStanding(row)
  if (!words || !row.person_id || !row.at) return undefined
  return {
    ...words,
    attached: row.attached ?? false,
    ...(row.why ? { why: row.why } : {}),
    personId: row.person_id,
    at: row.at.toISOString(),
  }
}

function statementOf(row: StatementRow): StoredStatement {
  const standing = standingOf(row)
  return {
    ...wordsOfStatement(row),
    seq: Number(row.seq),
    implied: row.implied,
    places: row.places,
    readBy: row.read_by,
    ...(row.sure ? { sure: true as const } : {}),
    ...(row.entered_by ? { enteredBy: row.entered_by } : {}),
    ...(standing ? { standing } : {}),
    inLatest: row.position !== null,
    position: row.position ?? Number.MAX_SAFE_INTEGER,
  }
}

/** Selects statements with their standing, now or as it was known then, never one whose text was erased; `which` is the condition on `s`. */
async function select(
  tx: OfficeTx,
  which: ReturnType<typeof sql<unknown>>,
  { knownAt }: BookAt = {},
): Promise<readonly StoredStatement[]> {
  const byThen = (column: string) =>
    knownAt === undefined ? sql`` : sql` and ${sql.raw(column)} <= ${momentKnown(knownAt, tx.zone)}`
  const found = await sql<StatementRow>`/* statement.select */
    select s.statement_id, s.seq, s.source_id, s.kind, s.slots, s.quote, s.span_start, s.span_end, s.spans, s.implied,
      s.places, s.read_by, s.entered_by, s.made_at, l.position, l.sure,
      j.judgement_id, j.verdict, j.slots as j_slots, j.quote as j_quote, j.span_start as j_start,
      j.span_end as j_end, j.desk_entry, j.attached, j.why, j.person_id, j.at
    from statements s
    left join lateral (
      select rs.position, rs.sure from reading_statements rs
      where rs.office_id = ${tx.office} and rs.statement_id = s.statement_id and rs.reading_id = (
        select r.reading_id from readings r where r.office_id = ${tx.office} and r.source_id = s.source_id
        order by r.seq desc limit 1)
      limit 1
    ) l on true
    left join lateral (
      select * from judgements v
      where v.office_id = ${tx.office} and v.statement_id = s.statement_id
        and not exists (select 1 from judgements u where u.office_id = ${tx.office} and u.undoes = v.judgement_id${byThen('u.at')})${byThen('v.at')}
      order by v.seq desc limit 1
    ) j on true
    where s.office_id = ${tx.office} and ${which}
      and not exists (select 1 from erased_texts e where e.office_id = ${tx.office} and e.source_id = s.source_id)
    order by s.source_id, l.position nulls last, s.seq`.execute(tx.db)
  return found.rows.map(statementOf)
}

export async function listStatementsOfSource(
  tx: OfficeTx,
  sourceId: string,
): Promise<readonly StoredStatement[]> {
  return await select(tx, sql`s.source_id = ${sourceId}`)
}

export async function getStatements(
  tx: OfficeTx,
  ids: readonly string[],
  at: BookAt = {},
): Promise<readonly StoredStatement[]> {
  if (!ids.length) return []
  return await select(tx, sql`s.statement_id = ${oneOf(ids)}`, at)
}

/** Every statement that a mention ties to one of these nodes. */
export async function listStatementsOfNodes(
  tx: OfficeTx,
  nodeIds: readonly string[],
): Promise<readonly StoredStatement[]> {
  if (!nodeIds.length) return []
  return await select(
    tx,
    sql`s.statement_id in (select m.statement_id from mentions m
        where m.office_id = ${tx.office} and m.node_id = any(${[...nodeIds]}))`,
  )
}

/** Every statement of the office, judged or not, of the latest readings and of those before. */
export async function listAllStatements(tx: OfficeTx): Promise<readonly StoredStatement[]> {
  return await select(tx, sql`true`)
}

type Made = { readonly at: Date; readonly enteredBy?: string }

/** Writes statements; those already there (same source, kind and slots) stay as they are. Returns the new ids. */
export async function insertStatements(
  tx: OfficeTx,
  statements: readonly Statement[],
  made: Made,
): Promise<readonly string[]> {
  if (!statements.length) return []
  const { names, values, from } = statementColumns(statements, made)
  const done = await sql<{ statement_id: string }>`/* statement.insertStatements */
    insert into statements (office_id, ${names}) select ${tx.office}, ${values} from ${from}
    on conflict do nothing returning statement_id`.execute(tx.db)
  return done.rows.map((row) => row.statement_id)
}

/** What writes statements that are known not to be there, as a part of a statement: nothing has to be looked for. */
export function insertingStatements(
  tx: OfficeTx,
  statements: readonly Statement[],
  made: Made,
): RawBuilder<unknown> {
  const { names, values, from } = statementColumns(statements, made)
  return sql`insert into statements (office_id, ${names}) select ${tx.office}, ${values} from ${from}`
}

function statementColumns(statements: readonly Statement[], made: Made): Columns {
  return columnsOf(statements, {
    statement_id: ['text', (s) => s.id],
    source_id: ['text', (s) => s.sourceId],
    kind: ['text', (s) => s.kind],
    slots: ['jsonb', (s) => s.slots],
    quote: ['text', (s) => s.quote],
    span_start: ['integer', (s) => s.start],
    span_end: ['integer', (s) => s.end],
    spans: ['jsonb', (s) => s.spans ?? {}],
    implied: ['jsonb', (s) => s.implied ?? []],
    places: ['jsonb', (s) => s.places ?? {}],
    read_by: ['text', (s) => s.readBy],
    entered_by: ['text', () => made.enteredBy],
    made_at: ['timestamptz', () => made.at],
  })
}
