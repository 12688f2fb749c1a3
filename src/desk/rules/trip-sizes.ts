import type { Rank } from '#model/roster.ts'
import { daysBetween } from '#model/values/day.ts'
import type { TripFacts } from './trip-facts.ts'

/** How many travel: the roster where there is one, each person once; else the number stated. */
export function headCountOf({ roster, headCount }: TripFacts): number | undefined {
  if (!roster?.length) return headCount
  const keyed = roster.filter((one) => one.key)
  const people = new Set(keyed.map((one) => one.key)).size + roster.length - keyed.length
  return Math.max(people, headCount ?? 0)
}

/** Rank of the one who leads. */
export function leaderRankOf({ leaderRank, roster }: TripFacts): Rank | undefined {
  return leaderRank ?? roster?.[0]?.rank
}

/** Days of the whole trip, first and last counted. */
export function dayCountOf({ days, dayCount }: TripFacts): number | undefined {
  return days ? daysBetween(days.from, days.to) + 1 : dayCount
}

/** Days in each country; with one country, all days of the trip. Undefined days where nobody has said. */
export function countryDaysOf(
  facts: TripFacts,
): readonly { readonly country: string; readonly days: number | undefined }[] {
  const all = facts.countries ?? []
  return all.map(({ country, days }) => ({
    country,
    days: days ?? (all.length === 1 ? dayCountOf(facts) : undefined),
  }))
}
