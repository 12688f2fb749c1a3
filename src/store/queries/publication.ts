import { sql } from 'kysely'
import type { Publication, ShownTo } from '#model/publication.ts'
import { columnsOf } from '../columns.ts'
import type { OfficeTx } from '../store.ts'

/** Writes words on who may see what. */
export async function insertPublications(tx: OfficeTx, rows: readonly Publication[]): Promise<void> {
  if (!rows.length) return
  const { names, values, from } = columnsOf(rows, {
    source_id: ['text', (row) => (row.of === 'source' ? row.id : undefined)],
    statement_id: ['text', (row) => (row.of === 'record' ? row.id : undefined)],
    shown_to: ['text', (row) => row.shownTo],
    why: ['text', (row) => row.why],
    at: ['timestamptz', (row) => row.at],
    by_person: ['text', (row) => row.personId],
  })
  await sql`/* publication.insertPublications */
    insert into publications (office_id, ${names}) select ${tx.office}, ${values} from ${from}`.execute(tx.db)
}

type Row = {
  id: string
  shown_to: ShownTo
  why: string
  at: Date
  by_person: string
}

/** The word that stands on each of these, by id; what nobody said anything of has none. */
export async function getPublications(
  tx: OfficeTx,
  of: Publication['of'],
  ids: readonly string[],
): Promise<ReadonlyMap<string, Publication>> {
  if (!ids.length) return new Map()
  const column = sql.raw(of === 'source' ? 'source_id' : 'statement_id')
  const found = await sql<Row>`/* publication.getPublications */
    select distinct on (${column}) ${column} as id, shown_to, why, at, by_person from publications
    where office_id = ${tx.office} and ${column} = any(${[...ids]}) order by ${column}, seq desc`.execute(
    tx.db,
  )
  return new Map(
    found.rows.map((row) => [
      row.id,
      {
        of,
        id: row.id,
        shownTo: row.shown_to,
        why: row.why,
        at: row.at.toISOString(),
        personId: row.by_person,
      },
    ]),
  )
}

/** The findings that stand as public, the one opened last first: a matter that rests on one of them is public. */
export async function listPublicFindings(tx: OfficeTx): Promise<readonly string[]> {
  const found = await sql<{ id: string }>`/* publication.listPublicFindings */
    select id from (
      select distinct on (statement_id) statement_id as id, shown_to, seq from publications
      where office_id = ${tx.office} and statement_id is not null order by statement_id, seq desc
    ) as standing where shown_to = 'public' order by seq desc`.execute(tx.db)
  return found.rows.map((row) => row.id)
}
