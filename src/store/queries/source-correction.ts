import { sql } from 'kysely'
import type { Language } from '#model/problem.ts'
import type { OfficeTx } from '../store.ts'

/** What a person says of a source instead of what was found in it; the whole of it, not a difference. */
export type SourceCorrection = {
  readonly sourceId: string
  readonly title: string
  readonly publisher?: string
  readonly published?: string
  readonly lang?: Language
  readonly at: Date
  readonly personId: string
}

/** Writes a correction; the newest of a source is what is shown and read by. */
export async function insertSourceCorrection(tx: OfficeTx, row: SourceCorrection): Promise<void> {
  await sql`/* source.insertSourceCorrection */
    insert into source_corrections (office_id, source_id, title, publisher, published, lang, at, by_person)
    values (${tx.office}, ${row.sourceId}, ${row.title}, ${row.publisher ?? null}, ${row.published ?? null},
            ${row.lang ?? null}, ${row.at}, ${row.personId})`.execute(tx.db)
}
