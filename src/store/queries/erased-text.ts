import { sql } from 'kysely'
import type { OfficeTx } from '../store.ts'

/** Why a text may not be kept: whose rule it is. */
export const ERASURE_GROUNDS = ['personal-data', 'state-secret', 'court-order', 'other'] as const
export type ErasureGround = (typeof ERASURE_GROUNDS)[number]

/** What stays of a text that was erased. */
export type ErasedText = {
  readonly sourceId: string
  readonly ground: ErasureGround
  readonly why: string
  readonly number?: string
  readonly holder?: string
  /** Day of the document, as far as it was known. */
  readonly day?: string
  readonly sha256: string
  /** Of every file whose bytes went with it. */
  readonly hashes: readonly string[]
  readonly statementIds: readonly string[]
  readonly at: Date
  readonly by: string
}

type ErasedRow = {
  source_id: string
  ground: ErasureGround
  why: string
  number: string | null
  holder: string | null
  day: string | null
  sha256: string
  hashes: string[]
  statement_ids: string[]
  at: Date
  by_person: string
}

export async function insertErasedText(tx: OfficeTx, one: ErasedText): Promise<void> {
  await sql`/* erasedText.insertErasedText */
    insert into erased_texts (office_id, source_id, ground, why, number, holder, day, sha256, hashes, statement_ids, at,
                              by_person)
    values (${tx.office}, ${one.sourceId}, ${one.ground}, ${one.why}, ${one.number ?? null}, ${one.holder ?? null},
            ${one.day ?? null}, ${one.sha256}, ${[...one.hashes]}, ${[...one.statementIds]}, ${one.at}, ${one.by})`.execute(
    tx.db,
  )
}

function erasedOf(row: ErasedRow): ErasedText {
  return {
    sourceId: row.source_id,
    ground: row.ground,
    why: row.why,
    ...(row.number ? { number: row.number } : {}),
    ...(row.holder ? { holder: row.holder } : {}),
    ...(row.day ? { day: row.day } : {}),
    sha256: row.sha256,
    hashes: row.hashes,
    statementIds: row.statement_ids,
    at: row.at,
    by: row.by_person,
  }
}

/** What stays of a source whose text was erased, by the source, its hash, or a statement that fell with it. */
export async function findErasedText(
  tx: OfficeTx,
  by: {
    readonly sourceId?: string
    readonly sha256?: string
    readonly statementIds?: readonly string[]
  },
): Promise<ErasedText | undefined> {
  const found = await sql<ErasedRow>`/* erasedText.findErasedText */
    select source_id, ground, why, number, holder, day, sha256, hashes, statement_ids, at, by_person from erased_texts
    where office_id = ${tx.office} and (source_id = ${by.sourceId ?? null} or sha256 = ${by.sha256 ?? null}
      or ${by.sha256 ?? null} = any(hashes) or statement_ids && ${[...(by.statementIds ?? [])]}::text[]) limit 1`.execute(
    tx.db,
  )
  return found.rows[0] && erasedOf(found.rows[0])
}

/** All texts that were erased, the newest erasure first. */
export async function listErasedTexts(tx: OfficeTx): Promise<readonly ErasedText[]> {
  const found = await sql<ErasedRow>`/* erasedText.listErasedTexts */
    select source_id, ground, why, number, holder, day, sha256, hashes, statement_ids, at, by_person from erased_texts
    where office_id = ${tx.office} order by at desc, source_id limit 500`.execute(tx.db)
  return found.rows.map(erasedOf)
}
