import { sql } from 'kysely'
import type { OfficeTx } from '../store.ts'

/** A row whose text is destroyed for good: which, why, when and by whom. */
export type Erasure = {
  readonly table: string
  readonly key: string
  readonly why: string
  readonly at: Date
  readonly by: string
}

/**
 * Destroys the salt of a row and records that it was done, so that its text may be erased: the chain keeps the digest, and
 * without the salt nobody can try words against it. Every note of the row loses its salt. The text itself is the caller's.
 */
export async function destroySalt(tx: OfficeTx, { table, key, why, at, by }: Erasure): Promise<void> {
  await sql`/* erasure.destroySalt */
    insert into history_erasures (office_id, table_name, row_key, why, at, by_person)
    values (${tx.office}, ${table}, ${key}, ${why}, ${at}, ${by})`.execute(tx.db)
  await sql`/* erasure.destroySalt */ select set_config('entente.erasing', ${tx.office}, true)`.execute(tx.db)
  await sql`/* erasure.destroySalt */
    update history_salts s set salts = overlay(s.salts placing decode(repeat('00', 16), 'hex')
      from (array_position(r.keys, ${key}) - 1) * 16 + 1)
    from history_rows r
    where s.office_id = ${tx.office} and r.office_id = s.office_id and r.note_no = s.note_no
      and r.table_name = ${table} and r.keys @> ${[key]}::text[]`.execute(tx.db)
  await sql`/* erasure.destroySalt */ select set_config('entente.erasing', '', true)`.execute(tx.db)
}
