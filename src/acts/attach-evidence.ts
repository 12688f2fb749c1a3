import { z } from 'zod'
import type { Context } from '#context.ts'
import { filesStoodOn } from '#desk/mission/files-stood-on.ts'
import { MOST_BYTES } from '#intake/limits.ts'
import { mediaTypeOf } from '#intake/media-type.ts'
import { isStateSecret } from '#intake/secret/secret-problem.ts'
import { shownFileName } from '#intake/shown-file-name.ts'
import { sha256 } from '#model/digest.ts'
import type { Evidence } from '#model/evidence.ts'
import { ActError, isProblem, type Problem, problem } from '#model/problem.ts'
import { findEvidence, insertEvidence, insertWithdrawal, listEvidence } from '#store/queries/evidence.ts'
import { listMissionEvents } from '#store/queries/mission.ts'
import { insertOriginal } from '#store/queries/original.ts'
import { findRecord } from '#store/queries/record.ts'
import { getStatements } from '#store/queries/statement.ts'
import type { OfficeTx } from '#store/store.ts'
import { findCommitment } from '#views/load-commitments.ts'
import { type Act, changing } from './act.ts'
import { bytesOf, givenBytes } from './given-file.ts'
import { notFound } from './refuse.ts'
import { refuseErased } from './refuse-erased.ts'

const input = z.strictObject({
  recordId: z.string(),
  file: z.strictObject({ ...givenBytes, fileName: z.string().max(1_000).optional() }),
  note: z.string().trim().max(500).optional(),
})

export type AttachEvidenceInput = z.infer<typeof input>
export type AttachedEvidence = {
  readonly evidenceId: string
  readonly sha256: string
  readonly already: boolean
}

/**
 * Attaches any file to a record as it is: a signed scan, a photograph, a letter in a language nobody here reads. No fact is
 * read from it. Where it has a text, only its head is looked at, for the mark of a state secret.
 */
export const attachEvidence: Act<AttachEvidenceInput, AttachedEvidence> = {
  name: 'attach-evidence',
  says: { en: 'Attach a file as evidence', vi: 'Đính kèm tệp làm bằng chứng' },
  input,
  run: async (ctx, actor, { recordId, file, note }) => {
    const bytes = bytesOf(file)
    const bad = sizeProblem(bytes)
    if (bad) throw new ActError('invalid', bad)
    await refuseSecretFile(ctx, bytes, file.fileName)
    return await changing<AttachedEvidence>(
      ctx,
      actor,
      'attach-evidence',
      async ({ tx, person, at, wrote }) => {
        const of = await recordIds(tx, recordId)
        const hash = sha256(bytes)
        await refuseErased(tx, { sha256: hash })
        const there = (await listEvidence(tx, of)).find((each) => each.sha256 === hash)
        if (there) return { answer: { evidenceId: there.id, sha256: hash, already: true }, subject: {} }
        const evidence: Evidence = {
          id: `f-${ctx.newId()}`,
          recordId,
          sha256: hash,
          fileName: shownFileName(file.fileName, hash),
          mediaType: mediaTypeOf(bytes),
          size: bytes.length,
          ...(note ? { note } : {}),
          attachedAt: at.toISOString(),
          attachedBy: person.id,
        }
        const { mediaType, fileName } = evidence
        await insertOriginal(tx, { sha256: hash, bytes, mediaType, fileName })
        await insertEvidence(tx, evidence)
        wrote(evidence)
        return {
          answer: { evidenceId: evidence.id, sha256: hash, already: false },
          subject: { evidenceId: evidence.id, recordId, title: fileName },
        }
      },
    )
  },
}

const withdrawal = z.strictObject({ evidenceId: z.string(), why: z.string().trim().min(3).max(500) })

/** Takes a file off its record, with a reason. The bytes stay, as everything that was once part of the book does. */
export const withdrawEvidence: Act<z.infer<typeof withdrawal>, { readonly recordId: string }> = {
  name: 'withdraw-evidence',
  says: { en: 'Take a file off a record', vi: 'Gỡ tệp bằng chứng' },
  input: withdrawal,
  run: (ctx, actor, { evidenceId, why }) =>
    changing(ctx, actor, 'withdraw-evidence', async ({ tx, person, at, wrote }) => {
      const evidence = await findEvidence(tx, evidenceId)
      if (!evidence) throw notFound({ en: 'attached file', vi: 'tệp đính kèm' }, evidenceId)
      await refuseStoodOn(ctx, tx, evidence)
      const row = { evidenceId, why, at, personId: person.id }
      await insertWithdrawal(tx, row)
      wrote(row)
      return {
        answer: { recordId: evidence.recordId },
        subject: { evidenceId, recordId: evidence.recordId, title: evidence.fileName },
      }
    }),
}

/** What shows a decision, a result or a promise kept stays while that stands; another file may be added beside it. */
async function refuseStoodOn(
  ctx: Context,
  tx: OfficeTx,
  { id, recordId, fileName }: Evidence,
): Promise<void> {
  const events = await listMissionEvents(tx, recordId)
  if (filesStoodOn(events).has(id)) throw new ActError('refused', stepStandsOnIt(fileName))
  const kept = events.length ? undefined : await findCommitment(tx, ctx, recordId)
  if (kept?.commitment.state === 'done' && kept.commitment.evidenceId === id) {
    throw new ActError('refused', promiseStandsOnIt(fileName))
  }
}

/** The record by every name it may go by, or the mission; refused where there is neither. */
async function recordIds(tx: OfficeTx, recordId: string): Promise<readonly string[]> {
  if ((await listMissionEvents(tx, recordId)).length) return [recordId]
  const record = await findRecord(tx, recordId)
  const statements = record ? [] : await getStatements(tx, [recordId])
  if (!record && !statements.length) throw notFound({ en: 'record', vi: 'mục' }, recordId)
  return [recordId, ...(record?.statementIds ?? [])]
}

/** A file that cannot be read here, such as a scan, has nothing to look at but its name; it is attached as it is. */
async function refuseSecretFile(ctx: Context, bytes: Uint8Array, fileName?: string): Promise<void> {
  const found = await ctx.intake.extract({ bytes, ...(fileName ? { fileName } : {}) })
  if (isProblem(found) && isStateSecret(found)) throw new ActError('refused', found)
}

function stepStandsOnIt(name: string) {
  return problem('evidence-stood-on', {
    en: `“${name}” shows a decision or a result that stands in this file; it cannot be taken off. Attach the right paper beside it and enter the step anew with that.`,
    vi: `“${name}” là căn cứ của quyết định hoặc kết quả đang có trong hồ sơ nên không gỡ được. Hãy đính kèm thêm văn bản đúng, rồi nhập lại bước đó với tệp mới.`,
  })
}

function promiseStandsOnIt(name: string) {
  return problem('evidence-stood-on', {
    en: `“${name}” shows that this commitment was kept; it cannot be taken off while it counts as done. Reopen the commitment with the reason first, or attach another file beside it.`,
    vi: `“${name}” là căn cứ cam kết đã hoàn thành nên không gỡ được khi cam kết còn ghi là xong. Hãy mở lại cam kết kèm lý do trước, hoặc đính kèm thêm tệp khác.`,
  })
}

function sizeProblem(bytes: Uint8Array): Problem | undefined {
  if (bytes.length === 0) {
    return problem(
      'file-empty',
      { en: 'This file is empty. Choose another.', vi: 'Tệp này trống. Hãy chọn tệp khác.' },
      { where: 'file' },
    )
  }
  if (bytes.length <= MOST_BYTES) return undefined
  const mb = (count: number) => Math.ceil(count / 1_000_000)
  return problem(
    'file-too-big',
    {
      en: `This file has ${mb(bytes.length)} MB; the most is ${mb(MOST_BYTES)} MB. Scan it at a lower resolution, or attach its parts.`,
      vi: `Tệp này nặng ${mb(bytes.length)} MB; tối đa là ${mb(MOST_BYTES)} MB. Hãy quét ở độ phân giải thấp hơn, hoặc đính kèm từng phần.`,
    },
    { where: 'file' },
  )
}
