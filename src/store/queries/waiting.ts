import { sql } from 'kysely'
import { type BookAt, momentKnown } from '#model/book-at.ts'
import type { KindName } from '#model/kinds/kind.ts'
import type { Language } from '#model/problem.ts'
import type { OfficeTx } from '../store.ts'
import type { SourceHead } from './source.ts'

export type Waiting = {
  readonly statementId: string
  readonly kind: KindName
  readonly sourceId: string
  readonly sourceTitle: string
}

type About = { readonly nodeIds: readonly string[]; readonly countries?: readonly string[] }

/** Statements nobody has decided on, or had by then, that name one of these parties or a party of these countries, with their source. */
export async function listWaitingAbout(
  tx: OfficeTx,
  about: About,
  { knownAt }: BookAt,
): Promise<readonly Waiting[]> {
  const stillWaiting =
    knownAt === undefined
      ? sql`m.statement_id in (select w.statement_id from waiting w where w.office_id = ${tx.office})`
      : waitedThen(tx, momentKnown(knownAt, tx.zone))
  const found = await sql<WaitingRow>`/* statement.listWaitingAbout */
    select distinct s.statement_id, s.kind, s.source_id, d.title
    from mentions m
    join statements s on s.office_id = m.office_id and s.statement_id = m.statement_id
    join sources d on d.office_id = s.office_id and d.source_id = s.source_id
    where m.office_id = ${tx.office} and m.judgement_id = ''
      and m.node_id in (select n.node_id from nodes n where n.office_id = ${tx.office}
        and (n.node_id = any(${[...about.nodeIds]}) or n.country = any(${[...(about.countries ?? [])]})))
      and ${stillWaiting}`.execute(tx.db)
  return found.rows.map(waitingOf)
}

type WaitingRow = { statement_id: string; kind: KindName; source_id: string; title: string }

function waitingOf(row: WaitingRow): Waiting {
  return { statementId: row.statement_id, kind: row.kind, sourceId: row.source_id, sourceTitle: row.title }
}

/** Statements of these kinds nobody has decided on, in the whole office; never more than `limit`. */
export async function listWaitingOf(
  tx: OfficeTx,
  kinds: readonly KindName[],
  limit: number,
): Promise<readonly Waiting[]> {
  const found = await sql<WaitingRow>`/* statement.listWaitingOf */
    select s.statement_id, s.kind, s.source_id, d.title
    from waiting w
    join statements s on s.office_id = w.office_id and s.statement_id = w.statement_id
    join sources d on d.office_id = s.office_id and d.source_id = s.source_id
    where w.office_id = ${tx.office} and s.kind = any(${[...kinds]}) limit ${limit}`.execute(tx.db)
  return found.rows.map(waitingOf)
}

/** A text in which something waits for a decision, and how much. */
export type WaitingSource = Pick<SourceHead, 'id' | 'title' | 'publisher' | 'published' | 'lang'> & {
  readonly waiting: number
}

/** Of so many statements that wait the texts are looked for: of a pile that long, some will do. */
const MOST_LOOKED_AT = 2000

/** Texts in which something waits, the newest first, or those older than `after` and then round from the newest; never one that is read to the end, nor `after` itself. */
export async function listWaitingSources(
  tx: OfficeTx,
  limit: number,
  after = '',
): Promise<readonly WaitingSource[]> {
  type Row = Omit<WaitingSource, 'id' | 'publisher' | 'published' | 'lang'> & {
    source_id: string
    publisher: string | null
    published: string | null
    lang: Language | null
  }
  const found = await sql<Row>`/* source.listWaitingSources */
    with meant as materialized (
      select source_id from waiting where office_id = ${tx.office} and source_id <> ${after} limit ${MOST_LOOKED_AT}
    )
    select d.source_id, d.title, d.publisher, d.published, d.lang,
      (select count(*)::int from waiting w where w.office_id = ${tx.office} and w.source_id = d.source_id) as waiting
    from sources_now d
    where d.office_id = ${tx.office} and d.source_id = any(array(select source_id from meant))
    order by d.seq < (select s.seq from sources s where s.office_id = ${tx.office} and s.source_id = ${after}) desc,
      d.seq desc limit ${limit}`.execute(tx.db)
  return found.rows.map(({ source_id, publisher, published, lang, ...row }) => ({
    ...row,
    id: source_id,
    ...(publisher ? { publisher } : {}),
    ...(published ? { published } : {}),
    ...(lang ? { lang } : {}),
  }))
}

/** What waits now is kept; what waited at an earlier moment is found from what was read and decided by then. */
function waitedThen(tx: OfficeTx, then: ReturnType<typeof momentKnown>) {
  return sql`not exists (select 1 from judgements j
      where j.office_id = ${tx.office} and j.statement_id = s.statement_id and j.at <= ${then}
        and not exists (select 1 from judgements u
          where u.office_id = ${tx.office} and u.undoes = j.judgement_id and u.at <= ${then}))
    and exists (select 1 from reading_statements rs where rs.office_id = ${tx.office}
      and rs.statement_id = s.statement_id and rs.reading_id = (select r.reading_id from readings r
        where r.office_id = ${tx.office} and r.source_id = s.source_id and r.at <= ${then} order by r.seq desc limit 1))`
}

/** How many statements wait for a decision in the office. */
export async function countWaiting(tx: OfficeTx): Promise<number> {
  const found = await sql<{ count: number }>`/* statement.countWaiting */
    select count(*)::int as count from waiting where office_id = ${tx.office}`.execute(tx.db)
  return found.rows[0]?.count ?? 0
}
