const DAY_MS = 86_400_000

function utcOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`)
}

/** The ISO day `count` calendar days after `day`; before it where `count` is negative. */
export function addDays(day: string, count: number): string {
  return new Date(utcOf(day) + count * DAY_MS).toISOString().slice(0, 10)
}

/** Day of the week, 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: string): number {
  return new Date(utcOf(day)).getUTCDay()
}

/** The ISO day `years` years later; 29 February becomes 28 where the year has none. */
export function addYears(day: string, years: number): string {
  const year = String(Number(day.slice(0, 4)) + years).padStart(4, '0')
  const moved = `${year}${day.slice(4)}`
  return isDay(moved) ? moved : `${year}-02-28`
}

/** True for an ISO day that the calendar has; of a year before 1000, which nothing here tells of, none. */
export function isDay(text: string): boolean {
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(text)) return false
  const ms = utcOf(text)
  return !Number.isNaN(ms) && new Date(ms).toISOString().slice(0, 10) === text
}
