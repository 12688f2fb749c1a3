import { z } from 'zod'
import type { Actor, Context } from '#context.ts'
import { ActError, problem } from '#model/problem.ts'
import { dayAt } from '#model/values/zone.ts'
import { findEvidence } from '#store/queries/evidence.ts'
import { getStatements } from '#store/queries/statement.ts'
import { insertLetterStep, listLetterSteps, listSuccessions } from '#store/queries/succession.ts'
import { type Act, type Change, changing } from './act.ts'
import { attachEvidence } from './attach-evidence.ts'
import { dayGiven } from './day-given.ts'
import { letterDayAhead } from './letter-day.ts'
import { notFound } from './refuse.ts'

const input = z.strictObject({
  /** The tie the letter is about. */
  recordId: z.string(),
  /** The first day of the heir: which merger the letter tells of. */
  day: dayGiven,
  step: z.enum(['drafted', 'sent', 'taken-back']),
  /** The day it was sent; today where left out. */
  onDay: dayGiven.optional(),
  /** A scan, a copy, a receipt: sending is never noted without one. */
  file: z
    .strictObject({ base64: z.base64().max(28_000_000), fileName: z.string().max(1_000).optional() })
    .optional(),
  evidenceId: z.string().optional(),
  note: z.string().trim().max(500).optional(),
})

export type NoteLetterInput = z.infer<typeof input>

/** Notes what became of the notice letter of a tie: drafted; sent, on a day and with evidence; or taken back, with a reason. */
export const noteLetter: Act<NoteLetterInput, { readonly recordId: string; readonly step: string }> = {
  name: 'note-letter',
  says: { en: 'Note a notice letter', vi: 'Ghi nhận thư thông báo' },
  input,
  run: (ctx, actor, given) =>
    changing(ctx, actor, 'note-letter', async (change) => {
      await refuseUnfit(change, given)
      const evidenceId = await evidenceOf(ctx, actor, change, given)
      if (given.step === 'sent' && !evidenceId) throw new ActError('refused', noEvidence())
      const step = {
        recordId: given.recordId,
        day: given.day,
        step: given.step,
        onDay: given.onDay ?? dayAt(change.at, change.tx.zone),
        ...(evidenceId ? { evidenceId } : {}),
        ...(given.note ? { note: given.note } : {}),
        at: change.at.toISOString(),
        personId: change.person.id,
      }
      await insertLetterStep(change.tx, step)
      change.wrote(step)
      return {
        answer: { recordId: given.recordId, step: given.step },
        subject: { recordId: given.recordId, statementIds: [given.recordId], step: given.step },
      }
    }),
}

async function refuseUnfit({ tx, at }: Change, given: NoteLetterInput): Promise<void> {
  const [statement] = await getStatements(tx, [given.recordId])
  if (!statement) throw notFound({ en: 'tie', vi: 'quan hệ' }, given.recordId)
  const days = (await listSuccessions(tx)).map((each) => each.day)
  if (!days.includes(given.day))
    throw notFound({ en: 'merger of that day', vi: 'lần sáp nhập ngày' }, given.day)
  if (given.onDay && given.onDay > dayAt(at, tx.zone))
    throw new ActError('invalid', letterDayAhead(given.onDay, 'onDay'))
  if (given.step !== 'taken-back') return
  if (!given.note) throw new ActError('invalid', noReason())
  const steps = (await listLetterSteps(tx, given.day)).filter((each) => each.recordId === given.recordId)
  if (!steps.length || steps.at(-1)?.step === 'taken-back')
    throw new ActError('conflict', nothingToTakeBack())
}

/** The evidence named, or the file sent with the note, attached to the tie in the same transaction. */
async function evidenceOf(
  ctx: Context,
  actor: Actor,
  { tx }: Change,
  { recordId, file, evidenceId, note }: NoteLetterInput,
): Promise<string | undefined> {
  if (file?.base64) {
    const joined = { ...ctx, store: ctx.store.joining(tx) }
    const attached = await attachEvidence.run(joined, actor, { recordId, file, ...(note ? { note } : {}) })
    return attached.evidenceId
  }
  if (evidenceId === undefined) return undefined
  if (!(await findEvidence(tx, evidenceId)))
    throw notFound({ en: 'attached file', vi: 'tệp đính kèm' }, evidenceId)
  return evidenceId
}

function noEvidence() {
  return problem(
    'letter-no-evidence',
    {
      en: 'A letter counts as sent with evidence only: choose the scan of the letter, or the receipt.',
      vi: 'Chỉ ghi nhận đã gửi khi có bằng chứng: hãy chọn bản quét của thư hoặc phiếu gửi.',
    },
    { where: 'file' },
  )
}

function noReason() {
  return problem(
    'letter-no-reason',
    { en: 'Say why this is taken back.', vi: 'Hãy ghi lý do bỏ ghi nhận này.' },
    { where: 'note' },
  )
}

function nothingToTakeBack() {
  return problem('letter-nothing-noted', {
    en: 'Nothing is noted of this letter, so there is nothing to take back. Reload to see how it stands.',
    vi: 'Chưa có ghi nhận nào về thư này nên không có gì để bỏ. Hãy tải lại trang để xem tình trạng.',
  })
}
