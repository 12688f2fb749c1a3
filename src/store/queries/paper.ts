import { sql } from 'kysely'
import type { OfficeTx } from '../store.ts'

/** A paper as it was made, and what it rested on. */
export type StoredPaper = {
  readonly id: string
  readonly kind: string
  readonly lang: 'en' | 'vi'
  readonly title: string
  /** The day the book was read as of. */
  readonly asOf: string
  readonly missionId?: string
  readonly personId: string
  readonly at: Date
}

/** One thing a paper said: the statement it cited, and the values of its matter on that day, by slot. */
export type UsedValue = {
  readonly statementId: string
  readonly recordId: string
  readonly values: Readonly<Record<string, unknown>>
}

export async function insertPaper(
  tx: OfficeTx,
  paper: StoredPaper,
  used: readonly UsedValue[],
): Promise<void> {
  await sql`/* paper.insertPaper */
    insert into papers (office_id, paper_id, kind, lang, title, as_of, mission_id, person_id, at)
    values (${tx.office}, ${paper.id}, ${paper.kind}, ${paper.lang}, ${paper.title}, ${paper.asOf},
            ${paper.missionId ?? null}, ${paper.personId}, ${paper.at})`.execute(tx.db)
  if (!used.length) return
  await sql`/* paper.insertPaper */
    insert into paper_uses (office_id, paper_id, statement_id, record_id, used_values)
    select ${tx.office}, ${paper.id}, u.statement_id, u.record_id, u.used_values
    from jsonb_to_recordset(${JSON.stringify(used.map((one) => ({ statement_id: one.statementId, record_id: one.recordId, used_values: one.values })))}::jsonb)
      as u(statement_id text, record_id text, used_values jsonb)`.execute(tx.db)
}

type PaperRow = {
  paper_id: string
  kind: string
  lang: 'en' | 'vi'
  title: string
  as_of: string
  mission_id: string | null
  person_id: string
  at: Date
}

function paperOf(row: PaperRow): StoredPaper {
  return {
    id: row.paper_id,
    kind: row.kind,
    lang: row.lang,
    title: row.title,
    asOf: row.as_of,
    ...(row.mission_id ? { missionId: row.mission_id } : {}),
    personId: row.person_id,
    at: row.at,
  }
}

/** Papers lately made, newest first; never their contents, which stand in the file alone. */
export async function listPapers(tx: OfficeTx, most: number): Promise<readonly StoredPaper[]> {
  const found = await sql<PaperRow>`/* paper.listPapers */
    select paper_id, kind, lang, title, as_of, mission_id, person_id, at from papers
    where office_id = ${tx.office} order by seq desc limit ${most}`.execute(tx.db)
  return found.rows.map(paperOf)
}

/** Papers that rested on any of these statements, newest first, each with the values it then told. */
export async function listPaperUses(
  tx: OfficeTx,
  statementIds: readonly string[],
): Promise<readonly { readonly paper: StoredPaper; readonly used: UsedValue }[]> {
  const found = await sql<
    PaperRow & { statement_id: string; record_id: string; used_values: Record<string, unknown> }
  >`
    /* paper.listPaperUses */
    select p.paper_id, p.kind, p.lang, p.title, p.as_of, p.mission_id, p.person_id, p.at,
           u.statement_id, u.record_id, u.used_values
    from paper_uses u join papers p on p.office_id = u.office_id and p.paper_id = u.paper_id
    where u.office_id = ${tx.office} and u.statement_id = any(${[...statementIds]})
    order by p.seq desc limit 500`.execute(tx.db)
  return found.rows.map((row) => ({
    paper: paperOf(row),
    used: { statementId: row.statement_id, recordId: row.record_id, values: row.used_values },
  }))
}
