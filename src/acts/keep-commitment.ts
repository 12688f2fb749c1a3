import { z } from 'zod'
import { COMMITMENT_SIDES, type CommitmentAct, type CommitmentState } from '#desk/commitment/commitment.ts'
import { daySchema, textSchema } from '#model/mission.ts'
import { ActError, problem } from '#model/problem.ts'
import { insertCommitmentEvent } from '#store/queries/commitment.ts'
import { listEvidence } from '#store/queries/evidence.ts'
import { findCommitment, type LoadedCommitment } from '#views/load-commitments.ts'
import { type Act, type Change, changing } from './act.ts'
import { notFound } from './refuse.ts'

const to = z.discriminatedUnion('act', [
  z.strictObject({
    act: z.literal('taken'),
    side: z.enum(COMMITMENT_SIDES).optional(),
    unit: textSchema(200).optional(),
    due: z.union([daySchema, z.literal('none')]).optional(),
    missionId: z.string().optional(),
  }),
  z.strictObject({ act: z.literal('started'), note: textSchema(500).optional() }),
  z.strictObject({
    act: z.literal('told'),
    says: z.enum(['in-hand', 'done', 'dropped']),
    words: textSchema(1000),
    day: daySchema.optional(),
  }),
  z.strictObject({
    act: z.literal('done'),
    day: daySchema,
    /** The attached file that shows it. */
    evidenceId: z.string().min(1).optional(),
    words: textSchema(1000).optional(),
  }),
  z.strictObject({ act: z.literal('dropped'), why: textSchema(1000) }),
  z.strictObject({ act: z.literal('reopened'), why: textSchema(1000) }),
])

const input = z.strictObject({ commitmentId: z.string(), seen: z.number().int().optional(), to })

export type KeepCommitmentInput = z.infer<typeof input>
export type KeptCommitment = { readonly commitmentId: string; readonly version: number }

/** Takes a commitment up, notes how it goes, and closes it: done with the file that shows it, or dropped with a reason. */
export const keepCommitment: Act<KeepCommitmentInput, KeptCommitment> = {
  name: 'keep-commitment',
  says: { en: 'Follow up a commitment', vi: 'Cập nhật cam kết' },
  input,
  run: (ctx, actor, { commitmentId, seen, to: wanted }) =>
    changing<KeptCommitment>(ctx, actor, 'keep-commitment', async (change) => {
      const found = await findCommitment(change.tx, ctx, commitmentId)
      if (!found) throw notFound({ en: 'commitment', vi: 'cam kết' }, commitmentId)
      if (seen !== undefined && found.commitment.version > seen) throw stale(found, wanted)
      const answer = await addCommitmentEvent(change, found, await settled(change, found, wanted))
      return { answer, subject: { statementIds: [found.record.id], act: wanted.act } }
    }),
}

/** Writes one act on a commitment behind those that are there. */
export async function addCommitmentEvent(
  { tx, person, at, wrote }: Change,
  { record, commitment }: LoadedCommitment,
  act: CommitmentAct,
): Promise<KeptCommitment> {
  const made = { seq: commitment.version + 1, personId: person.id, at }
  if (!(await insertCommitmentEvent(tx, record.id, act, made)))
    throw new ActError('conflict', changedMeanwhile())
  wrote({ commitmentId: record.id, ...made, ...act })
  return { commitmentId: record.id, version: made.seq }
}

const ENDED: ReadonlySet<CommitmentState> = new Set(['done', 'dropped'])

/** What is done has its file; what has ended is reopened first. */
async function settled(
  { tx }: Change,
  { record, commitment }: LoadedCommitment,
  wanted: KeepCommitmentInput['to'],
): Promise<CommitmentAct> {
  const ended = ENDED.has(commitment.state)
  if (wanted.act === 'reopened') {
    if (!ended) throw new ActError('refused', notEnded())
    return wanted
  }
  if (ended && wanted.act !== 'taken') throw new ActError('refused', isEnded())
  if (wanted.act !== 'done') return wanted
  const owners = [record.id, ...record.statementIds, ...(commitment.missionId ? [commitment.missionId] : [])]
  const files = await listEvidence(tx, owners)
  const attached = files.filter((file) => file.recordId !== commitment.missionId)
  const evidenceId = wanted.evidenceId ?? attached.at(-1)?.id
  if (!evidenceId || !files.some((file) => file.id === evidenceId))
    throw new ActError('refused', noEvidence())
  return { ...wanted, evidenceId }
}

function stale({ events }: LoadedCommitment, yours: KeepCommitmentInput['to']): ActError {
  return new ActError('conflict', { ...changedMeanwhile(), details: { yours, theirs: events.at(-1) } })
}

function changedMeanwhile() {
  return problem('stale', {
    en: 'Somebody changed this commitment while you were at it. Look at how it stands now and enter yours again if needed.',
    vi: 'Người khác vừa cập nhật cam kết này. Hãy xem hiện trạng rồi nhập lại nếu cần.',
  })
}

function noEvidence() {
  return problem(
    'commitment-evidence',
    {
      en: 'Nothing shows yet that this was done. Attach the letter, minutes or photograph first; then it can be closed.',
      vi: 'Chưa có gì chứng minh việc này đã hoàn thành. Hãy đính kèm công văn, biên bản hoặc ảnh trước, rồi mới đóng được.',
    },
    { where: 'evidenceId' },
  )
}

function isEnded() {
  return problem('commitment-ended', {
    en: 'This commitment is closed. Reopen it first, with the reason.',
    vi: 'Cam kết này đã đóng. Hãy mở lại trước, kèm lý do.',
  })
}

function notEnded() {
  return problem('commitment-open', {
    en: 'This commitment is open; there is nothing to reopen.',
    vi: 'Cam kết này đang mở; không cần mở lại.',
  })
}
