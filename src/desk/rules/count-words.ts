import type { Bilingual } from '#model/problem.ts'
import type { DayCount } from '../clocks/clock.ts'

/** A number of days as a rule writes it. */
export function sayDays(days: number, count: DayCount): Bilingual {
  const one = days === 1 ? 'day' : 'days'
  return count === 'working'
    ? { en: `${days} working ${one}`, vi: `${days} ngày làm việc` }
    : { en: `${days} ${one}`, vi: `${days} ngày` }
}
