import { z } from 'zod'
import { daySchema } from '#model/mission.ts'
import { ActError, problem } from '#model/problem.ts'
import { isCurrency } from '#model/values/money.ts'
import { dayAt } from '#model/values/zone.ts'
import { insertRate } from '#store/queries/rate.ts'
import { type Act, changing } from './act.ts'
import { proofGiven, prove } from './prove.ts'

const currency = z
  .string()
  .trim()
  .refine(isCurrency, {
    error: 'write the three letters of a currency: USD, VND, KRW',
    params: { vi: 'hãy viết mã ba chữ của loại tiền: USD, VND, KRW', wanted: 'currency' },
  })

const input = z.strictObject({
  from: currency,
  to: currency,
  /** What one unit of the first costs in the second. */
  value: z.number().positive().max(1e12),
  day: daySchema,
  ...proofGiven,
})

export type EnterRateInput = z.infer<typeof input>

/** Enters a rate of a day with the source that states it; sums are converted by such rates alone. */
export const enterRate: Act<EnterRateInput, { readonly rateId: string }> = {
  name: 'enter-rate',
  says: { en: 'Enter an exchange rate', vi: 'Nhập tỷ giá' },
  input,
  run: (ctx, actor, { from, to, value, day, ...given }) =>
    changing(ctx, actor, 'enter-rate', async (change) => {
      if (from === to) throw new ActError('invalid', sameCurrency(from))
      if (day > dayAt(change.at, change.tx.zone)) throw new ActError('refused', notYet())
      const { sourceId, ...span } = await prove(ctx, change, given, { title: `${from}/${to}` })
      const rate = { id: `fx-${ctx.newId().slice(0, 12)}`, from, to, value, day, sourceId, ...span }
      await insertRate(change.tx, { ...rate, at: change.at, personId: change.person.id })
      change.wrote(rate)
      return { answer: { rateId: rate.id }, subject: { rateId: rate.id, from, to, day } }
    }),
}

function sameCurrency(code: string) {
  return problem(
    'same-currency',
    {
      en: `A rate has two currencies, and both of these are ${code}. Choose another for one of them.`,
      vi: `Tỷ giá cần hai loại tiền khác nhau, ở đây đều là ${code}. Hãy chọn lại một loại.`,
    },
    { where: 'to' },
  )
}

function notYet() {
  return problem(
    'rate-not-yet',
    {
      en: 'Nobody knows the rate of a day to come. Give the day it was published for.',
      vi: 'Chưa thể biết tỷ giá của ngày chưa đến. Hãy ghi ngày công bố.',
    },
    { where: 'day' },
  )
}
