import { type RawBuilder, sql } from 'kysely'
import type { OfficeTx } from '../store.ts'

/** A query holds each of its values twice on its way out, so larger files go in pieces and are joined over there. */
const PIECE = 1_000_000

/**
 * Makes bytes a value for a query: small ones as they are; large ones are sent ahead, and the value is what joins them.
 * They lie in a table of this connection alone until the next ones or the end of the transaction.
 */
export async function bytesValue(tx: OfficeTx, bytes: Uint8Array): Promise<RawBuilder<unknown>> {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (whole.length <= PIECE) return sql`${whole}`
  await sql`/* bytes.bytesValue */
    create temporary table if not exists sent_pieces (at integer, bytes bytea) on commit delete rows`.execute(
    tx.db,
  )
  // They lie there for a moment only: to make them smaller first takes longer than to put them down.
  await sql`/* bytes.bytesValue */ alter table pg_temp.sent_pieces alter column bytes set storage external`.execute(
    tx.db,
  )
  await sql`/* bytes.bytesValue */ delete from pg_temp.sent_pieces`.execute(tx.db)
  for (let at = 0; at < whole.length; at += PIECE) {
    await sql`/* bytes.bytesValue */
      insert into pg_temp.sent_pieces values (${at}, ${whole.subarray(at, at + PIECE)})`.execute(tx.db)
  }
  return sql`(select string_agg(p.bytes, ''::bytea order by p.at) from pg_temp.sent_pieces p)`
}
