import { addDays } from '#model/values/day.ts'
import type { DayCount } from './clock.ts'
import type { WorkCalendar } from './work-calendar.ts'

/**
 * The last day of a term of `days` after a day; negative counts back. A term in calendar days ends on its last day even
 * where nobody works then: whether it runs on to the next working day is for the law it rests on to say.
 */
export function daysAfter(from: string, days: number, count: DayCount, calendar: WorkCalendar): string {
  return count === 'working' ? calendar.addWorkingDays(from, days) : addDays(from, days)
}
