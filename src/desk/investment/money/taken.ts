import { addExactly } from '#model/values/add-exactly.ts'
import type { Money } from '#model/values/money.ts'
import type { Entry } from './entry.ts'
import { isRegistered } from './measure.ts'
import { sumAlike } from './sum-entries.ts'

/** Capital that left a file for good on a day: a sum of one currency, or a share of all that stood in it, in per cent. */
export type Taking = { readonly day: string; readonly amount?: Money; readonly share?: number }

/** A taking that asks for more than stood: how much did, in the currency it asks for. */
export type Short = { readonly day: string; readonly wanted: Money; readonly there: Money }

/**
 * Takes what left from the sums it was registered by, the oldest first; a share takes its part of each. The sums themselves
 * stay as they were: only what stands of them from that day on is less, so that no earlier day changes.
 */
export function takeFrom(
  entries: readonly Entry[],
  takings: readonly Taking[],
): { readonly entries: readonly Entry[]; readonly short?: Short } {
  let left = entries
  let short: Short | undefined
  for (const taking of takings.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))) {
    const taken = taking.amount
      ? takeSum(left, taking.day, taking.amount)
      : { entries: takeShare(left, taking) }
    left = taken.entries
    short ??= taken.short
  }
  return { entries: left, ...(short ? { short } : {}) }
}

/** What of a registered sum stands on a day; undefined where it is none, not there yet, withdrawn, or all of it left. */
export function standingOn(entry: Entry, day: string): Money | undefined {
  const { measure, amount, withdrawnOn, left = [] } = entry
  if (!isRegistered(measure) || amount.amount <= 0 || entry.day > day) return undefined
  if (withdrawnOn !== undefined && withdrawnOn <= day) return undefined
  const gone = left.flatMap((one) => (one.day <= day ? [-one.amount] : []))
  const stands = addExactly([amount.amount, ...gone])
  return stands > 0 ? { ...amount, amount: stands } : undefined
}

/** What stands of all of them on a day, like with like. */
export function standingSums(entries: readonly Entry[], day: string): readonly Money[] {
  return sumAlike(
    entries.flatMap((entry) => {
      const amount = standingOn(entry, day)
      return amount ? [{ ...entry, amount }] : []
    }),
  )
}

function takeSum(
  entries: readonly Entry[],
  day: string,
  wanted: Money,
): { readonly entries: readonly Entry[]; readonly short?: Short } {
  let open = wanted.amount
  const after = entries.map((entry) => {
    const stands = standingOn(entry, day)
    if (!stands || stands.currency !== wanted.currency || open <= 0) return entry
    const amount = Math.min(open, stands.amount)
    open = addExactly([open, -amount])
    return leaving(entry, day, amount)
  })
  if (open <= 0) return { entries: after }
  const there = { amount: addExactly([wanted.amount, -open]), currency: wanted.currency }
  return { entries: after, short: { day, wanted, there } }
}

function takeShare(entries: readonly Entry[], { day, share = 0 }: Taking): readonly Entry[] {
  return entries.map((entry) => {
    const stands = standingOn(entry, day)
    return stands ? leaving(entry, day, Math.round(stands.amount * share) / 100) : entry
  })
}

function leaving(entry: Entry, day: string, amount: number): Entry {
  return { ...entry, left: [...(entry.left ?? []), { day, amount }] }
}
