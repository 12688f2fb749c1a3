import { addDays, weekdayOf } from '#model/values/day.ts'

/** A day of a year by month and day: `03-01`. */
export function fixed(monthDay: string): (year: number) => string {
  return (year) => `${year}-${monthDay}`
}

/** The n-th weekday of a month, 0 for Sunday; the last where `nth` is -1. */
export function nthWeekday(month: number, weekday: number, nth: number): (year: number) => string {
  const two = String(month).padStart(2, '0')
  return (year) => {
    if (nth > 0) {
      const first = `${year}-${two}-01`
      return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1))
    }
    const after = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`
    const last = addDays(after, -1)
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7))
  }
}

/** A day so many days from Easter Sunday of the Gregorian calendar, by Gauss and Meeus. */
export function fromEaster(days: number): (year: number) => string {
  return (year) => {
    const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
    const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
    const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
    const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
    const [month, day] = [Math.floor(f / 31), (f % 31) + 1].map((one) => String(one).padStart(2, '0'))
    return addDays(`${year}-${month}-${day}`, days)
  }
}

/** The same rule for several days on end, from an offset on: Seollal is the day before, the day and the day after. */
export function around(
  on: (year: number) => string | undefined,
  offsets: readonly number[],
): readonly ((year: number) => string | undefined)[] {
  return offsets.map((offset) => (year) => {
    const day = on(year)
    return day && addDays(day, offset)
  })
}
