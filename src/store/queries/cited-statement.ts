import { type RawBuilder, sql } from 'kysely'
import { type BookAt, momentKnown } from '#model/book-at.ts'
import { oneOf } from '../one-of.ts'
import type { OfficeTx } from '../store.ts'
import type { Standing, StoredStatement } from './statement.ts'
import { type StatementWordsRow, wordsOfStanding, wordsOfStatement } from './statement-words.ts'

/**
 * A statement as it is cited: its words and values, and the standing amendment where there is one, without how they were read.
 */
export type CitedStatement = Pick<
  StoredStatement,
  'id' | 'sourceId' | 'kind' | 'slots' | 'quote' | 'start' | 'end' | 'spans' | 'madeAt'
> & { readonly standing?: CitedStanding }

export type CitedStanding = Pick<
  Standing,
  'judgementId' | 'verdict' | 'slots' | 'quote' | 'span' | 'deskEntry'
>

/** The words alone that a statement is cited by: where they stand, its own or those of the standing amendment. */
export type CitedWords = Pick<CitedStatement, 'id' | 'sourceId' | 'quote' | 'start' | 'end'> & {
  readonly standing?: Pick<CitedStanding, 'verdict' | 'quote' | 'span' | 'deskEntry'>
}

type CitedWordsRow = Omit<StatementWordsRow, 'kind' | 'slots' | 'spans' | 'made_at' | 'j_slots'>

function citedOf(row: StatementWordsRow): CitedStatement {
  const standing = wordsOfStanding(row)
  return { ...wordsOfStatement(row), ...(standing ? { standing } : {}) }
}

/**
 * Statements by id with the amendments that stand, now or as it was known then, in the order they were made; never one whose
 * text was erased. A page cites hundreds, so nothing is read of them that no citation shows.
 */
export async function getCitedStatements(
  tx: OfficeTx,
  ids: readonly string[],
  at: BookAt = {},
): Promise<readonly CitedStatement[]> {
  if (!ids.length) return []
  const found = await sql<StatementWordsRow>`/* statement.getCitedStatements */
    select s.statement_id, s.source_id, s.kind, s.slots, s.quote, s.span_start, s.span_end, s.spans, s.made_at,
      j.judgement_id, j.verdict, j.slots as j_slots, j.quote as j_quote, j.span_start as j_start,
      j.span_end as j_end, j.desk_entry
    ${amendedAmong(tx, ids, at)}
    order by s.source_id, s.seq`.execute(tx.db)
  return found.rows.map(citedOf)
}

/** The same for what shows their words and nothing else, in no order. */
export async function getCitedWords(
  tx: OfficeTx,
  ids: readonly string[],
  at: BookAt,
): Promise<readonly CitedWords[]> {
  if (!ids.length) return []
  const found = await sql<CitedWordsRow>`/* statement.getCitedWords */
    select s.statement_id, s.source_id, s.quote, s.span_start, s.span_end, j.judgement_id, j.verdict,
      j.quote as j_quote, j.span_start as j_start, j.span_end as j_end, j.desk_entry
    ${amendedAmong(tx, ids, at)}`.execute(tx.db)
  return found.rows.map((row) => {
    const standing = wordsOfStanding({ ...row, j_slots: null })
    return {
      id: row.statement_id,
      sourceId: row.source_id,
      quote: row.quote,
      start: row.span_start,
      end: row.span_end,
      ...(standing ? { standing } : {}),
    }
  })
}

/**
 * Statements `s` of these ids and the amendment `j` that stands of each. Decisions are looked through only for those that
 * somebody amended, as all others show their own words.
 */
function amendedAmong(tx: OfficeTx, ids: readonly string[], { knownAt }: BookAt): RawBuilder<unknown> {
  const byThen = (column: string) =>
    knownAt === undefined ? sql`` : sql` and ${sql.raw(column)} <= ${momentKnown(knownAt, tx.zone)}`
  return sql`from statements s
    left join (
      select a.statement_id, l.* from (
        select distinct statement_id from judgements
        where office_id = ${tx.office} and verdict = 'amend' and statement_id = ${oneOf(ids)}
      ) a
      cross join lateral (
        select v.judgement_id, v.verdict, v.slots, v.quote, v.span_start, v.span_end, v.desk_entry from judgements v
        where v.office_id = ${tx.office} and v.statement_id = a.statement_id
          and not exists (select 1 from judgements u where u.office_id = ${tx.office} and u.undoes = v.judgement_id${byThen('u.at')})${byThen('v.at')}
        order by v.seq desc limit 1
      ) l
      where l.verdict = 'amend'
    ) j on j.statement_id = s.statement_id
    where s.office_id = ${tx.office} and s.statement_id = ${oneOf(ids)}
      and not exists (select 1 from erased_texts e where e.office_id = ${tx.office} and e.source_id = s.source_id)`
}
