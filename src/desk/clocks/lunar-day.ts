import { LUNAR_DAYS } from './lunar-days.generated.ts'

function dayOf(year: number, which: 0 | 1): string | undefined {
  const day = LUNAR_DAYS[year]?.[which]
  return day && `${year}-${day}`
}

/**
 * The ISO day of the first day of the lunar year that begins in `year`, as Vietnam counts it (UTC+7): now and then it is
 * not China's, as in 2007 and 2030. Undefined outside 1968 to 2100.
 */
export function lunarNewYear(year: number): string | undefined {
  return dayOf(year, 0)
}

/** The ISO day of Hùng Kings’ Day, the tenth of the third lunar month. Undefined outside 1968 to 2100. */
export function hungKingsDay(year: number): string | undefined {
  return dayOf(year, 1)
}
