import { isProblem } from '#model/problem.ts'
import { parseDate } from '#model/values/date.ts'

/** Round years a desk marks. */
const ROUND = 5

/** A round number of years since something began, and when it is: a day, or only a month or year where no more is known. */
export type RoundYears = { readonly years: number; readonly on: string }

/**
 * The next round anniversary of a beginning, the day's own included: since 1997, read in 2025 → 30 years in 2027. Nothing
 * where it has not begun by the day.
 */
export function roundAnniversary(since: string, day: string): RoundYears | undefined {
  const began = since.split('/')[0] ?? since
  const year = Number(began.slice(0, 4))
  const rest = began.slice(4)
  if (!/^\d{4}(-\d{2}){0,2}$/.test(began) || began > day.slice(0, began.length)) return undefined
  const thisYear = Number(day.slice(0, 4))
  const passed = `${thisYear}${rest}` < day.slice(0, began.length)
  const age = thisYear - year + (passed ? 1 : 0)
  const years = Math.max(1, Math.ceil(age / ROUND)) * ROUND
  return { years, on: dayThatIs(`${year + years}${rest}`) }
}

/** 29 February is kept on the 28th in a year without it. */
function dayThatIs(iso: string): string {
  return iso.endsWith('-02-29') && isProblem(parseDate(iso)) ? iso.replace(/29$/, '28') : iso
}

/** True where a day, month or year has a day in common with a stretch of days. */
export function fallsWithin(
  on: string,
  { from, to }: { readonly from: string; readonly to: string },
): boolean {
  const date = parseDate(on)
  return !isProblem(date) && date.from <= to && date.to >= from
}
