import type { Entry } from '#desk/investment/money/entry.ts'
import { convert, type Rate } from '#desk/investment/money/rate.ts'
import type { Language } from '#model/problem.ts'
import { addExactly } from '#model/values/add-exactly.ts'
import { printDate } from '#model/values/date.ts'
import { groupBy } from '#model/values/group-by.ts'
import { printNumber } from '#model/values/money.ts'

/** A currency without a rate, and the days one would be needed of. */
export type MissingRates = { readonly from: string; readonly to: string; readonly days: readonly string[] }

/** Entries in one currency, each converted at its own day; those without a rate stay as they are, and the days are told. */
export function convertEntries(
  entries: readonly Entry[],
  currency: string | undefined,
  rates: readonly Rate[],
): {
  readonly entries: readonly Entry[]
  readonly missing: readonly MissingRates[]
  /** The rates the sums were made by, each once. */
  readonly used: readonly Rate[]
} {
  if (!currency) return { entries, missing: [], used: [] }
  const refused: { readonly from: string; readonly day: string }[] = []
  const used = new Map<string, Rate>()
  const converted = entries.map((entry) => {
    const made = convert(entry.amount, currency, entry.day, rates)
    if (!('refusal' in made)) {
      if (made.rate.id) used.set(made.rate.id, made.rate)
      return { ...entry, amount: made.money, ...leftIn(entry, made.money) }
    }
    refused.push({ from: entry.amount.currency, day: entry.day })
    return entry
  })
  const missing = [...groupBy(refused, (one) => one.from)].map(([from, all]) => ({
    from,
    to: currency,
    days: [...new Set(all.map((one) => one.day))].sort(),
  }))
  return { entries: converted, missing, used: [...used.values()] }
}

/** What left goes by the rate of the sum it was part of: of a sum that left whole nothing may stand in another currency. */
function leftIn({ amount, left }: Entry, { amount: made }: Entry['amount']): Pick<Entry, 'left'> {
  if (!left) return {}
  const whole = left.reduce((sum, one) => sum + one.amount, 0) >= amount.amount
  const parts = left.map((one) => ({
    ...one,
    amount: Math.round((one.amount / amount.amount) * made * 100) / 100,
  }))
  const [last, rest] = [parts.at(-1), parts.slice(0, -1)]
  return {
    left:
      whole && last
        ? [...rest, { ...last, amount: addExactly([made, ...rest.map((one) => -one.amount)]) }]
        : parts,
  }
}

/** More days than these are counted, not listed. */
const MOST_DAYS = 4

/** A rate sums were converted by, with its day. */
export function sayRate({ from, to, value, day }: Rate, lang: Language): string {
  return `1 ${from} = ${printNumber(value, lang)} ${to}, ${printDate(day, lang)}`
}

/** Why sums stand in their own currency, and what would help. */
export function sayMissingRates({ from, to, days }: MissingRates, lang: Language): string {
  const listed = days.slice(0, MOST_DAYS).map((day) => printDate(day, lang))
  const more = days.length - listed.length
  const list = listed.join(', ')
  return lang === 'vi'
    ? `Không có tỷ giá ${from}/${to} của các ngày ${list}${more ? ` và ${more} ngày khác` : ''}, hoặc 31 ngày trước đó; các khoản này giữ nguyên tệ. Hãy nhập tỷ giá kèm ngày và nguồn.`
    : `There is no rate of ${from} to ${to} on file for ${list}${more ? ` and ${more} more days` : ''}, or the 31 days before; these sums stay in ${from}. Enter a rate with its day and source.`
}
