import type { Bilingual } from '#model/problem.ts'
import { counted } from '#model/values/counted.ts'
import type { DayCount } from '../clocks/clock.ts'

/** A number of days as a rule writes it. */
export function sayDays(days: number, count: DayCount): Bilingual {
  return count === 'working'
    ? { en: counted(days, 'working day'), vi: `${days} ngày làm việc` }
    : { en: counted(days, 'day'), vi: `${days} ngày` }
}
