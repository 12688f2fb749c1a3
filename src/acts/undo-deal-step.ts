import { z } from 'zod'
import { undoRefusals } from '#desk/investment/pipeline/taking-refusals.ts'
import { textSchema } from '#model/mission.ts'
import { ActError, problem } from '#model/problem.ts'
import type { Act } from './act.ts'
import { type ChangedDeal, changingDeal } from './change-deal.ts'
import { refuseText } from './prove.ts'
import { refuseAll } from './refuse-all.ts'

const input = z.strictObject({
  dealId: z.string(),
  seen: z.number().int().optional(),
  /** The step as the file's history numbers it. */
  seq: z.number().int().positive(),
  why: textSchema(500),
})

/** Takes a step back that was noted by mistake, with the reason. Both stay in the history; the opening stays. */
export const undoDealStep: Act<z.infer<typeof input>, ChangedDeal> = {
  name: 'undo-deal-step',
  says: { en: 'Take a step of an investor file back', vi: 'Rút lại bước của hồ sơ nhà đầu tư' },
  input,
  run: (ctx, actor, { seq, why, ...given }) =>
    changingDeal(ctx, actor, 'undo-deal-step', given, async ({ deal }) => {
      refuseText(why)
      const step = deal.steps.find((one) => one.seq === seq)
      if (!step) throw new ActError('refused', noSuchStep(seq))
      if (deal.steps.length === 1) throw new ActError('refused', onlyStep())
      refuseAll(undoRefusals(deal, seq))
      return { act: 'took-back', undone: seq, why }
    }),
}

function noSuchStep(seq: number) {
  return problem(
    'no-such-step',
    {
      en: `No step ${seq} stands in this file. Look up its number in the file’s history; what was taken back already is gone.`,
      vi: `Hồ sơ này không có bước số ${seq} đang hiệu lực. Hãy xem số bước trong lịch sử hồ sơ; bước đã rút lại không còn.`,
    },
    { where: 'seq' },
  )
}

function onlyStep() {
  return problem('only-step', {
    en: 'This is the only step of the file; without it nothing shows that there ever was an interest. Note a withdrawal instead.',
    vi: 'Đây là bước duy nhất của hồ sơ; bỏ đi thì không còn căn cứ về quan tâm của nhà đầu tư. Hãy ghi bước rút vốn.',
  })
}
