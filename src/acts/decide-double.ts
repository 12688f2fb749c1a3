import { z } from 'zod'
import { ActError, problem } from '#model/problem.ts'
import { getStatements } from '#store/queries/statement.ts'
import { insertDecision } from '#store/queries/succession.ts'
import { type Act, changing } from './act.ts'
import { keepOwnWords } from './keep-own-words.ts'
import { notFound } from './refuse.ts'

const input = z.strictObject({
  /** The ties that are one heir's with one partner. */
  recordIds: z.array(z.string()).min(2).max(50),
  verdict: z.enum(['keep-both', 'one-lapses', 'open']),
  /** The tie that lapses. */
  lapses: z.string().optional(),
  why: z.string().trim().min(3).max(2000),
})

export type DecideDoubleInput = z.infer<typeof input>

/**
 * Says what becomes of two ties of one heir with one partner: both stay, or one lapses. The sentence with its reason is a
 * source signed by the person, shown ever after; a later word stands before it, and `open` takes it back.
 */
export const decideDouble: Act<
  DecideDoubleInput,
  { readonly decisionId: string; readonly sourceId: string }
> = {
  name: 'decide-double',
  says: { en: 'Decide on two ties with one partner', vi: 'Quyết định về quan hệ trùng' },
  input,
  run: (ctx, actor, given) =>
    changing(ctx, actor, 'decide-double', async (change) => {
      const { recordIds, verdict, lapses, why } = given
      if ((verdict === 'one-lapses') !== (lapses !== undefined) || (lapses && !recordIds.includes(lapses)))
        throw new ActError('invalid', whichLapses())
      const there = await getStatements(change.tx, recordIds)
      const missing = recordIds.find((id) => !there.some((statement) => statement.id === id))
      if (missing !== undefined) throw notFound({ en: 'tie', vi: 'quan hệ' }, missing)
      const source = await keepOwnWords(ctx, change, { text: why })
      const decision = {
        id: `d-${ctx.newId()}`,
        recordIds: [...new Set(recordIds)].sort(),
        verdict,
        ...(lapses ? { lapses } : {}),
        why,
        sourceId: source.id,
        at: change.at.toISOString(),
        personId: change.person.id,
      }
      await insertDecision(change.tx, decision)
      change.wrote(decision)
      return {
        answer: { decisionId: decision.id, sourceId: source.id },
        subject: { decisionId: decision.id, sourceId: source.id, recordIds, title: why },
      }
    }),
}

function whichLapses() {
  return problem(
    'double-which-lapses',
    {
      en: 'Where one tie lapses, say which of these it is; where both stay, name none.',
      vi: 'Nếu một quan hệ hết hiệu lực, hãy chọn quan hệ nào; nếu giữ cả hai thì không chọn.',
    },
    { where: 'lapses' },
  )
}
