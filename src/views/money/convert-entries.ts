import type { Entry } from '#desk/investment/money/entry.ts'
import { convert, type Rate } from '#desk/investment/money/rate.ts'
import type { Refusal } from '#model/refusal.ts'

/** Entries in one currency, each converted at its own day; those without a rate stay as they are, with the reason. */
export function convertEntries(
  entries: readonly Entry[],
  currency: string | undefined,
  rates: readonly Rate[],
): { readonly entries: readonly Entry[]; readonly refusals: readonly Refusal[] } {
  if (!currency) return { entries, refusals: [] }
  const refusals: Refusal[] = []
  const converted = entries.map((entry) => {
    const made = convert(entry.amount, currency, entry.day, rates)
    if ('refusal' in made) {
      refusals.push(made.refusal)
      return entry
    }
    return { ...entry, amount: made.money }
  })
  return { entries: converted, refusals }
}
