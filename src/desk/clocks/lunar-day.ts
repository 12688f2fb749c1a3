import { CalendarVietnamese } from 'date-chinese'

function isoOf(jde: number): string {
  const calendar = new CalendarVietnamese()
  calendar.fromJDE(jde)
  const { year, month, day } = calendar.toGregorian(calendar.yearFromEpochCycle())
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
    '-',
  )
}

/**
 * The ISO day of the first day of the lunar year that begins in `year`, as Vietnam counts it (UTC+7): now and then it is
 * not China's, as in 2007 and 2030.
 */
export function lunarNewYear(year: number): string {
  return isoOf(new CalendarVietnamese().newYear(year))
}

/** The ISO day of a day of the lunar calendar; never of a leap month. */
export function lunarDay(year: number, month: number, day: number): string {
  const calendar = new CalendarVietnamese()
  calendar.fromJDE(calendar.newYear(year))
  const [cycle = 0, yearOfCycle = 0] = calendar.get()
  const wanted = new CalendarVietnamese(cycle, yearOfCycle, month, 0, day)
  const { year: y, month: m, day: d } = wanted.toGregorian(year)
  return [String(y).padStart(4, '0'), String(m).padStart(2, '0'), String(d).padStart(2, '0')].join('-')
}
