import { sql } from 'kysely'
import type { Evidence } from '#model/evidence.ts'
import type { OfficeTx } from '../store.ts'

type EvidenceRow = {
  evidence_id: string
  /** What it is attached to: a record or a mission. */
  record_id: string
  sha256: string
  file_name: string
  media_type: string
  size: number
  note: string | null
  attached_at: Date
  attached_by: string
}

function evidenceOf(row: EvidenceRow): Evidence {
  return {
    id: row.evidence_id,
    recordId: row.record_id,
    sha256: row.sha256,
    fileName: row.file_name,
    mediaType: row.media_type,
    size: row.size,
    ...(row.note ? { note: row.note } : {}),
    attachedAt: row.attached_at.toISOString(),
    attachedBy: row.attached_by,
  }
}

/** Missions are told from records by the beginning of their address. */
function isMission(id: string): boolean {
  return id.startsWith('m-')
}

/** Writes a file that is attached to a record or to a mission. */
export async function insertEvidence(tx: OfficeTx, evidence: Evidence): Promise<void> {
  await sql`/* evidence.insertEvidence */
    insert into evidence (office_id, evidence_id, record_id, mission_id, sha256, file_name, media_type, size, note, attached_at,
                          attached_by)
    values (${tx.office}, ${evidence.id}, ${isMission(evidence.recordId) ? null : evidence.recordId},
            ${isMission(evidence.recordId) ? evidence.recordId : null}, ${evidence.sha256}, ${evidence.fileName},
            ${evidence.mediaType}, ${evidence.size}, ${evidence.note ?? null}, ${evidence.attachedAt},
            ${evidence.attachedBy})`.execute(tx.db)
}

/** Takes a file off its record; the row stays, and so do the bytes. */
export async function insertWithdrawal(
  tx: OfficeTx,
  row: { readonly evidenceId: string; readonly why: string; readonly at: Date; readonly personId: string },
): Promise<void> {
  await sql`/* evidence.insertWithdrawal */
    insert into evidence_withdrawals (office_id, evidence_id, why, at, by_person)
    values (${tx.office}, ${row.evidenceId}, ${row.why}, ${row.at}, ${row.personId})`.execute(tx.db)
}

/**
 * The files attached to any of these, oldest first; never one that was taken off. A record is asked for by all its
 * statements, since the one it is named for may be another after a decision.
 */
export async function listEvidence(tx: OfficeTx, recordIds: readonly string[]): Promise<readonly Evidence[]> {
  const found = await sql<EvidenceRow>`/* evidence.listEvidence */
    select e.evidence_id, coalesce(e.record_id, e.mission_id) as record_id, e.sha256, e.file_name, e.media_type, e.size, e.note, e.attached_at, e.attached_by
    from evidence e
    where e.office_id = ${tx.office} and (e.record_id = any(${[...recordIds]}) or e.mission_id = any(${[...recordIds]}))
      and not exists (select 1 from evidence_withdrawals w
        where w.office_id = ${tx.office} and w.evidence_id = e.evidence_id)
    order by e.seq`.execute(tx.db)
  return found.rows.map(evidenceOf)
}

/** One attached file, unless it was taken off. */
export async function findEvidence(tx: OfficeTx, id: string): Promise<Evidence | undefined> {
  const found = await sql<EvidenceRow>`/* evidence.findEvidence */
    select e.evidence_id, coalesce(e.record_id, e.mission_id) as record_id, e.sha256, e.file_name, e.media_type, e.size, e.note, e.attached_at, e.attached_by
    from evidence e
    where e.office_id = ${tx.office} and e.evidence_id = ${id}
      and not exists (select 1 from evidence_withdrawals w
        where w.office_id = ${tx.office} and w.evidence_id = e.evidence_id)`.execute(tx.db)
  return found.rows[0] && evidenceOf(found.rows[0])
}
