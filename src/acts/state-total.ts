import { z } from 'zod'
import { HANDED, SIDES } from '#desk/investment/conference/conference.ts'
import { moneySchema } from '#model/mission.ts'
import { ActError, problem } from '#model/problem.ts'
import type { Act } from './act.ts'
import { type ChangedConference, changingConference } from './change-conference.ts'
import { proofGiven, prove } from './prove.ts'

const input = z.strictObject({
  conferenceId: z.string(),
  /** What the total is of; `certificates` where the source keeps new and added capital together. */
  handed: z.enum([...HANDED, 'certificates']),
  /** Whose; `all` where the source keeps them together. */
  side: z.enum([...SIDES, 'all']).default('all'),
  projects: z.number().int().nonnegative().optional(),
  amount: moneySchema.optional(),
  ...proofGiven,
})

/** Notes a total as a source states it of a conference; it stands beside what the list comes to, never in its place. */
export const stateTotal: Act<z.infer<typeof input>, ChangedConference> = {
  name: 'state-total',
  says: { en: 'Note a total stated of a conference', vi: 'Ghi tổng số công bố của hội nghị' },
  input,
  run: (ctx, actor, { conferenceId, handed, side, projects, amount, ...given }) =>
    changingConference(ctx, actor, 'state-total', conferenceId, async (_found, change) => {
      if (projects === undefined && !amount) throw new ActError('invalid', nothing())
      const proof = await prove(ctx, change, given, { amount, title: change.person.name })
      return {
        act: 'stated',
        handed,
        side,
        ...(projects === undefined ? {} : { projects }),
        ...(amount ? { amount } : {}),
        proof,
      }
    }),
}

function nothing() {
  return problem(
    'total-empty',
    {
      en: 'A total states a number of projects or a sum. Give at least one.',
      vi: 'Tổng số cần có số dự án hoặc số vốn. Hãy nêu ít nhất một.',
    },
    { where: 'projects' },
  )
}
