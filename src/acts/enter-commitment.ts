import { z } from 'zod'
import { COMMITMENT_SIDES } from '#desk/commitment/commitment.ts'
import { identityNumber } from '#desk/mission/identity-number.ts'
import { daySchema, textSchema } from '#model/mission.ts'
import { insertCommitmentEvent } from '#store/queries/commitment.ts'
import { getOffice } from '#store/queries/office.ts'
import { type Act, changing } from './act.ts'
import { addEvents, loadMission } from './change-mission.ts'
import { keepActFact } from './keep-act-fact.ts'
import { refuseIdentity } from './refuse-identity.ts'
import { refuseSecret } from './refuse-secret.ts'

const input = z.strictObject({
  /** What is promised, in the words of whoever notes it. */
  words: textSchema(1500),
  side: z.enum(COMMITMENT_SIDES),
  /** The other side: `Changwon|KR`, or a body’s name. */
  partner: textSchema(300),
  unit: textSchema(200).optional(),
  due: z.union([daySchema, z.literal('none')]).optional(),
  /** The mission it was made on. */
  missionId: z.string().optional(),
})

export type EnterCommitmentInput = z.infer<typeof input>

/** Enters a promise from a note taken at the table: the note, signed by its writer, is its source in the book. */
export const enterCommitment: Act<EnterCommitmentInput, { readonly commitmentId: string }> = {
  name: 'enter-commitment',
  says: { en: 'Enter a commitment', vi: 'Nhập cam kết' },
  input,
  run: (ctx, actor, { words, side, partner, unit, due, missionId }) =>
    changing(ctx, actor, 'enter-commitment', async (change) => {
      refuseSecret(words)
      if (identityNumber(words)) refuseIdentity()
      const mission = missionId ? await loadMission(change.tx, missionId) : undefined
      const { home } = await getOffice(change.tx)
      const slots = {
        by: side === 'theirs' ? partner : home,
        to: side === 'theirs' ? home : partner,
        kind: 'pledge',
        ...(due && due !== 'none' ? { due } : {}),
      }
      const fact = { kind: 'commitment', slots, says: words, as: 'entry', readBy: 'desk' } as const
      const title = mission?.mission.title ?? change.person.name
      const commitmentId = await keepActFact(ctx, change, { ...fact, title })
      const taken = {
        act: 'taken' as const,
        side,
        ...(unit ? { unit } : {}),
        ...(due ? { due } : {}),
        ...(missionId ? { missionId } : {}),
      }
      const made = { seq: 1, personId: change.person.id, at: change.at }
      await insertCommitmentEvent(change.tx, commitmentId, taken, made)
      change.wrote(taken)
      if (mission) await addEvents(change, mission, [{ act: 'followed-up', commitmentId }])
      return { answer: { commitmentId }, subject: { statementIds: [commitmentId], title: words } }
    }),
}
