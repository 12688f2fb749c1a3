import { sql } from 'kysely'
import type { Bilingual, Language } from '#model/problem.ts'
import type { OfficeTx } from '../store.ts'
import { bytesValue } from './bytes-in-pieces.ts'

/** What was found in something given that is not kept yet. */
export type DraftFacts = {
  readonly title: string
  readonly publisher?: string
  readonly published?: string
  readonly lang?: Language
  readonly url?: string
  readonly unread?: string
  readonly notes?: readonly Bilingual[]
}

/** Something given and not kept yet: its text, what was found, who gave it. */
export type SourceDraft = {
  readonly id: string
  readonly sha256: string
  readonly mediaType: string
  readonly fileName?: string
  readonly text: string
  readonly facts: DraftFacts
  readonly at: string
  readonly by: string
}

export async function insertSourceDraft(tx: OfficeTx, draft: SourceDraft, bytes: Uint8Array): Promise<void> {
  await sql`/* sourceDraft.insertSourceDraft */
    insert into source_drafts (office_id, draft_id, sha256, media_type, file_name, text, facts, at, by_person, bytes)
    values (${tx.office}, ${draft.id}, ${draft.sha256}, ${draft.mediaType}, ${draft.fileName ?? null}, ${draft.text},
            ${JSON.stringify(draft.facts)}, ${draft.at}, ${draft.by}, ${await bytesValue(tx, bytes)})`.execute(
    tx.db,
  )
}

type DraftRow = {
  draft_id: string
  sha256: string
  media_type: string
  file_name: string | null
  text: string
  facts: DraftFacts
  at: Date
  by_person: string
}

/** A draft without its bytes. */
export async function findSourceDraft(tx: OfficeTx, id: string): Promise<SourceDraft | undefined> {
  const found = await sql<DraftRow>`/* sourceDraft.findSourceDraft */
    select draft_id, sha256, media_type, file_name, text, facts, at, by_person from source_drafts
    where office_id = ${tx.office} and draft_id = ${id}`.execute(tx.db)
  const row = found.rows[0]
  return (
    row && {
      id: row.draft_id,
      sha256: row.sha256,
      mediaType: row.media_type,
      ...(row.file_name ? { fileName: row.file_name } : {}),
      text: row.text,
      facts: row.facts,
      at: row.at.toISOString(),
      by: row.by_person,
    }
  )
}

/** Makes the bytes of a draft an original, without their passing through here. */
export async function keepDraftBytes(tx: OfficeTx, id: string): Promise<void> {
  await sql`/* sourceDraft.keepDraftBytes */
    insert into originals (office_id, sha256, media_type, file_name, bytes)
    select office_id, sha256, media_type, file_name, bytes from source_drafts
    where office_id = ${tx.office} and draft_id = ${id} on conflict do nothing`.execute(tx.db)
}

export async function deleteSourceDraft(tx: OfficeTx, id: string): Promise<void> {
  await sql`/* sourceDraft.deleteSourceDraft */
    delete from source_drafts where office_id = ${tx.office} and draft_id = ${id}`.execute(tx.db)
}

/** Drafts nobody came back to. */
export async function deleteDraftsBefore(tx: OfficeTx, at: Date): Promise<void> {
  await sql`/* sourceDraft.deleteDraftsBefore */
    delete from source_drafts where office_id = ${tx.office} and at < ${at}`.execute(tx.db)
}
