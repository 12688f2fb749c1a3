import type { Counting } from './agreement-line.ts'
import type { ListAsked } from './ties-view.ts'

/** Days ahead and years of silence where nobody says otherwise. */
export const DAYS_AHEAD = 180
export const YEARS_SILENT = 5

/** How a list is counted: what was asked for, the rest as usual. */
export function countingOf({ days, years }: ListAsked, day: string): Counting {
  return { day, days: days ?? DAYS_AHEAD, years: years ?? YEARS_SILENT }
}
