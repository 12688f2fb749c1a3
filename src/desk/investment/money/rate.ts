import type { Refusal } from '#model/refusal.ts'
import { printDate } from '#model/values/date.ts'
import { daysBetween } from '#model/values/day.ts'
import type { Money } from '#model/values/money.ts'
import { refuseMoney } from './refuse-money.ts'

/** What one unit of a currency cost in another on a day, by whom. */
export type Rate = {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly value: number
  readonly day: string
}

/** A sum in another currency with the rate it was made by. */
export type Converted = { readonly money: Money; readonly rate: Rate }

/** Older rates say little of a day: central banks publish every working day, ministries at least every month. */
const OLDEST_DAYS = 31

/** Currencies without a smaller unit in use. */
const WHOLE: ReadonlySet<string> = new Set(['VND', 'KRW', 'JPY', 'LAK'])

/** The digits after the point a currency is counted in. */
export function minorDigits(currency: string): number {
  return WHOLE.has(currency) ? 0 : 2
}

/**
 * Converts a sum at its value date: by the newest rate on file of that day or at most 31 days before it, read either way
 * round. Without one it is refused; a rate of a later day is never used, nobody knew it then.
 */
export function convert(
  money: Money,
  to: string,
  day: string,
  rates: readonly Rate[],
): Converted | { readonly refusal: Refusal } {
  if (money.currency === to) return { money, rate: { id: '', from: to, to, value: 1, day } }
  const fits = rates
    .filter(
      (rate) =>
        (rate.from === money.currency && rate.to === to) || (rate.to === money.currency && rate.from === to),
    )
    .filter((rate) => rate.day <= day && daysBetween(rate.day, day) <= OLDEST_DAYS)
  const rate = fits.toSorted((a, b) => (a.day < b.day ? 1 : -1))[0]
  if (!rate) return { refusal: noRate(money.currency, to, day) }
  const exact = rate.from === to ? money.amount / rate.value : money.amount * rate.value
  const scale = 10 ** minorDigits(to)
  return { money: { amount: Math.round(exact * scale) / scale, currency: to }, rate }
}

function noRate(from: string, to: string, day: string): Refusal {
  return refuseMoney(
    'no-rate',
    {
      en: `There is no rate of ${from} to ${to} on file for ${printDate(day, 'en')} or the 31 days before.`,
      vi: `Trong sổ không có tỷ giá ${from}/${to} của ngày ${printDate(day, 'vi')} hoặc 31 ngày trước đó.`,
    },
    {
      en: 'Enter a rate with its day and source, or read the sum in its own currency.',
      vi: 'Hãy nhập tỷ giá kèm ngày và nguồn, hoặc xem theo nguyên tệ.',
    },
  )
}
