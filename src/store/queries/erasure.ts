import { type RawBuilder, sql } from 'kysely'
import type { OfficeTx } from '../store.ts'

/** Why, when and by whom something is destroyed for good. */
export type Ground = { readonly why: string; readonly at: Date; readonly by: string }

/**
 * Destroys the salts of rows of one table and records that it was done, so that their texts may be erased: the chain keeps
 * the digests, and without its salt nobody can try words against one. Every note of a row loses its salt. The texts
 * themselves are the caller's.
 */
export async function destroySalts(
  tx: OfficeTx,
  table: string,
  keys: readonly string[],
  { why, at, by }: Ground,
): Promise<void> {
  await sql`/* erasure.destroySalts */
    insert into history_erasures (office_id, table_name, row_key, why, at, by_person)
    select ${tx.office}, ${table}, key, ${why}, ${at}, ${by} from unnest(${[...keys]}::text[]) key
    on conflict do nothing`.execute(tx.db)
  const notes = await sql<{ note_no: string; places: number[]; salts: Buffer }>`/* erasure.destroySalts */
    select r.note_no, s.salts, (select array_agg(k.n::int) from unnest(r.keys) with ordinality k(key, n)
      where k.key = any(${[...keys]}::text[])) as places
    from history_rows r join history_salts s on s.office_id = r.office_id and s.note_no = r.note_no
    where r.office_id = ${tx.office} and r.table_name = ${table} and r.keys && ${[...keys]}::text[]`.execute(
    tx.db,
  )
  await whileErasing(tx, async () => {
    for (const { note_no, places, salts } of notes.rows) {
      for (const place of places) salts.fill(0, (place - 1) * SALT, place * SALT)
      await sql`/* erasure.destroySalts */ update history_salts set salts = ${salts}
        where office_id = ${tx.office} and note_no = ${note_no}`.execute(tx.db)
    }
  })
}

/** Bytes of one salt. */
const SALT = 16

/** Lets rows of the history say less for as long as the work takes, within this transaction. */
export async function whileErasing(tx: OfficeTx, work: () => Promise<void>): Promise<void> {
  await sql`/* erasure.whileErasing */ select set_config('entente.erasing', ${tx.office}, true)`.execute(
    tx.db,
  )
  await work()
  await sql`/* erasure.whileErasing */ select set_config('entente.erasing', '', true)`.execute(tx.db)
}

/** Rows of one table that are to say less: which, and what of them goes. `where` speaks of `t`. */
export type Blanking = {
  readonly table: string
  readonly where: RawBuilder<unknown>
  readonly set: RawBuilder<unknown>
}

/** Empties rows of what they said: their salts first, then the words. Returns how many there were. */
export async function blankRows(
  tx: OfficeTx,
  { table, where, set }: Blanking,
  ground: Ground,
): Promise<number> {
  const found = await sql<{ key: string }>`/* erasure.blankRows */
    select (select string_agg(to_jsonb(t) ->> c, chr(31) order by n)
      from unnest(chained_key(${table})) with ordinality k(c, n)) as key
    from ${sql.table(table)} t where t.office_id = ${tx.office} and ${where}`.execute(tx.db)
  if (!found.rows.length) return 0
  await destroySalts(
    tx,
    table,
    found.rows.map(({ key }) => key),
    ground,
  )
  await whileErasing(tx, async () => {
    await sql`/* erasure.blankRows */
      update ${sql.table(table)} t set ${set} where t.office_id = ${tx.office} and ${where}`.execute(tx.db)
  })
  return found.rows.length
}
