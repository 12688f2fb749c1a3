import type { Context, Reader } from '#context.ts'
import { printDate } from '#model/values/date.ts'
import { printNumber } from '#model/values/money.ts'
import { listRates } from '#store/queries/rate.ts'
import type { ProofView } from './deal/deal-view.ts'
import { loadProofs } from './deal/proof-view.ts'

/** A rate with its day and what it rests on. */
export type RateView = {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly value: number
  readonly valueText: string
  readonly day: string
  readonly dayText: string
  readonly proof: ProofView
}

export type RatesView = { readonly rates: readonly RateView[] }

/** The exchange rates of the office, the newest day first. */
export async function showRates(ctx: Context, reader: Reader): Promise<RatesView> {
  return await ctx.store.readOffice(reader.office, async (tx) => {
    const rates = await listRates(tx)
    const proofOf = await loadProofs(tx, rates, reader.lang)
    return {
      rates: rates.map((rate) => ({
        id: rate.id,
        from: rate.from,
        to: rate.to,
        value: rate.value,
        valueText: printNumber(rate.value, reader.lang),
        day: rate.day,
        dayText: printDate(rate.day, reader.lang),
        proof: proofOf(rate),
      })),
    }
  })
}
