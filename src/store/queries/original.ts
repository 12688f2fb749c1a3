import { sql } from 'kysely'
import type { OfficeTx } from '../store.ts'
import { bytesValue } from './bytes-in-pieces.ts'

/** Bytes as they were given, kept once under their hash. Names are words to show, never paths. */
export type Original = {
  readonly sha256: string
  readonly bytes: Uint8Array
  readonly mediaType: string
  readonly fileName?: string
}

/** Keeps bytes; those that are there already stay under the name they came with first. */
export async function insertOriginal(tx: OfficeTx, original: Original): Promise<void> {
  if (await findOriginalHead(tx, original.sha256)) return
  await sql`/* original.insertOriginal */
    insert into originals (office_id, sha256, media_type, file_name, bytes)
    values (${tx.office}, ${original.sha256}, ${original.mediaType}, ${original.fileName ?? null},
            ${await bytesValue(tx, original.bytes)}) on conflict do nothing`.execute(tx.db)
}

type OriginalRow = { sha256: string; media_type: string; file_name: string | null; bytes: Buffer }

export async function findOriginal(tx: OfficeTx, sha256: string): Promise<Original | undefined> {
  const found = await sql<OriginalRow>`/* original.findOriginal */
    select sha256, media_type, file_name, bytes from originals
    where office_id = ${tx.office} and sha256 = ${sha256}`.execute(tx.db)
  const row = found.rows[0]
  return (
    row && {
      sha256: row.sha256,
      bytes: row.bytes,
      mediaType: row.media_type,
      ...(row.file_name ? { fileName: row.file_name } : {}),
    }
  )
}

/** Size and name of an original without its bytes. */
export async function findOriginalHead(
  tx: OfficeTx,
  sha256: string,
): Promise<{ readonly size: number; readonly fileName?: string } | undefined> {
  const found = await sql<{ size: number; file_name: string | null }>`/* original.findOriginalHead */
    select octet_length(bytes) as size, file_name from originals
    where office_id = ${tx.office} and sha256 = ${sha256}`.execute(tx.db)
  const row = found.rows[0]
  return row && { size: row.size, ...(row.file_name ? { fileName: row.file_name } : {}) }
}
