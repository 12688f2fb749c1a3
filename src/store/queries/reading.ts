import { sql } from 'kysely'
import type { Language } from '#model/problem.ts'
import type { Cut } from '#model/reading.ts'
import type { OfficeTx } from '../store.ts'

export type StoredReading = {
  readonly id: string
  readonly sourceId: string
  readonly readerVersion: string
  readonly lang: Language
  readonly cuts: readonly Cut[]
  readonly at: string
}

type ReadingRow = {
  reading_id: string
  source_id: string
  reader_version: string
  lang: Language
  cuts: Cut[]
  at: Date
}

/** The latest reading of a source; undefined where it was never read. */
export async function findLatestReading(tx: OfficeTx, sourceId: string): Promise<StoredReading | undefined> {
  const found = await sql<ReadingRow>`/* reading.findLatestReading */
    select reading_id, source_id, reader_version, lang, cuts, at from readings
    where office_id = ${tx.office} and source_id = ${sourceId} order by seq desc limit 1`.execute(tx.db)
  const row = found.rows[0]
  return (
    row && {
      id: row.reading_id,
      sourceId: row.source_id,
      readerVersion: row.reader_version,
      lang: row.lang,
      cuts: row.cuts,
      at: row.at.toISOString(),
    }
  )
}

/** Writes a reading with the statements it lists, in their order. */
export async function insertReading(
  tx: OfficeTx,
  reading: Omit<StoredReading, 'at'> & {
    readonly at: Date
    readonly statements: readonly { readonly id: string; readonly sure?: true }[]
  },
): Promise<void> {
  await sql`/* reading.insertReading */
    insert into readings (office_id, reading_id, source_id, reader_version, lang, cuts, at)
    values (${tx.office}, ${reading.id}, ${reading.sourceId}, ${reading.readerVersion}, ${reading.lang},
      ${JSON.stringify(reading.cuts)}, ${reading.at})`.execute(tx.db)
  if (!reading.statements.length) return
  await sql`/* reading.insertReading */
    insert into reading_statements (office_id, reading_id, position, statement_id, sure)
    select ${tx.office}, ${reading.id}, t.position - 1, t.id, t.sure
    from unnest(${reading.statements.map((s) => s.id)}::text[], ${reading.statements.map((s) => s.sure ?? false)}::boolean[])
      with ordinality as t(id, sure, position)`.execute(tx.db)
}
