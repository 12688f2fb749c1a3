import { z } from 'zod'
import { DEAL_STEPS } from '#desk/investment/pipeline/deal.ts'
import { stepRefusals } from '#desk/investment/pipeline/step-refusals.ts'
import { daySchema, moneySchema, textSchema } from '#model/mission.ts'
import { dayAt } from '#model/values/zone.ts'
import type { Act } from './act.ts'
import { type ChangedDeal, changingDeal } from './change-deal.ts'
import { proofGiven, prove, refuseText } from './prove.ts'
import { refuseAll } from './refuse-all.ts'

const input = z.strictObject({
  dealId: z.string(),
  seen: z.number().int().optional(),
  step: z.enum(DEAL_STEPS),
  day: daySchema.optional(),
  /** Capital this step moved: `20000000 USD`. What it measures is settled by the step. */
  amount: moneySchema.optional(),
  /** Of a partial withdrawal, where its source gives no sum: per cent of what stands in the file. */
  share: z.number().positive().lt(100).optional(),
  /** Number of the certificate or decision, and who gave it. */
  number: textSchema(100).optional(),
  issuer: textSchema(200).optional(),
  note: textSchema(1000).optional(),
  ...proofGiven,
})

export type StepDealInput = z.infer<typeof input>

/**
 * Notes that an investor's file moved: on which day, by which words of a source. Steps come in any order; what has not
 * happened, what no source says and what would count money twice is refused with every reason.
 */
export const stepDeal: Act<StepDealInput, ChangedDeal> = {
  name: 'step-deal',
  says: { en: 'Note a step of an investor file', vi: 'Ghi bước của hồ sơ nhà đầu tư' },
  input,
  run: (ctx, actor, { step, amount, share, number, issuer, note, day, dealId, seen, ...given }) =>
    changingDeal(ctx, actor, 'step-deal', { dealId, seen }, async ({ deal }, change) => {
      const today = dayAt(change.at, change.tx.zone)
      const on = day ?? today
      refuseAll(
        stepRefusals(deal, { step, day: on, ...(amount && { amount }), ...(share && { share }) }, today),
      )
      refuseText(number, issuer, note)
      const proof = await prove(ctx, change, given, { day: on, amount, share, title: change.person.name })
      return {
        act: 'stepped',
        step,
        day: on,
        proof,
        ...(amount && { amount }),
        ...(share && { share }),
        ...(number && { number }),
        ...(issuer && { issuer }),
        ...(note && { note }),
      }
    }),
}
