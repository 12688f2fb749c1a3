import { addDays, weekdayOf } from '#model/values/day.ts'
import type { Holiday } from './holidays/holiday-book.ts'
import { hungKingsDay, lunarNewYear } from './lunar-day.ts'

const NEW_YEAR = { en: 'New Year’s Day', vi: 'Tết Dương lịch' }
const TET = { en: 'Lunar New Year (Tết)', vi: 'Tết Nguyên đán' }
const HUNG_KINGS = { en: 'Hùng Kings’ Day', vi: 'Giỗ Tổ Hùng Vương' }
const REUNIFICATION = { en: 'Reunification Day', vi: 'Ngày Chiến thắng 30/4' }
const LABOUR = { en: 'Labour Day', vi: 'Ngày Quốc tế Lao động' }
const NATIONAL = { en: 'National Day', vi: 'Quốc khánh' }

/**
 * The second day of National Day stands before or after 2 September, as a decision says each year. This is the side that
 * joins it to the nearest weekend, which is what was decided in 2021 to 2026; by weekday of 2 September, Sunday first.
 */
const SECOND_DAY = [1, 1, -1, -1, 1, -1, -1] as const

/** Two days off for National Day since the Labour Code of 2019 took force. */
const TWO_DAYS_SINCE = 2021

function namedDays(year: number): readonly Holiday[] {
  const tet = lunarNewYear(year)
  const hungKings = hungKingsDay(year)
  const national = `${year}-09-02`
  const second = addDays(national, SECOND_DAY[weekdayOf(national)] ?? 1)
  return [
    { day: `${year}-01-01`, name: NEW_YEAR },
    ...(tet ? [-1, 0, 1, 2, 3].map((offset) => ({ day: addDays(tet, offset), name: TET })) : []),
    ...(hungKings ? [{ day: hungKings, name: HUNG_KINGS }] : []),
    { day: `${year}-04-30`, name: REUNIFICATION },
    { day: `${year}-05-01`, name: LABOUR },
    { day: national, name: NATIONAL },
    ...(year >= TWO_DAYS_SINCE ? [{ day: second, name: NATIONAL }] : []),
  ]
}

/**
 * Public holidays of Vietnam in a year, in order: Tết is the last day of the old year and four of the new. A holiday on
 * a Saturday or Sunday is made good on the next working day. What a yearly decision arranges otherwise (the other days of
 * Tết, swapped working days) the office enters.
 */
export function vietnamHolidays(year: number): readonly Holiday[] {
  const named = [...namedDays(year)].sort((a, b) => (a.day < b.day ? -1 : 1))
  const off = new Set(named.map((one) => one.day))
  const instead = named.flatMap(({ day, name }) => {
    if (weekdayOf(day) % 6 !== 0) return []
    let next = day
    while (off.has(next) || weekdayOf(next) % 6 === 0) next = addDays(next, 1)
    off.add(next)
    return [{ day: next, name: { en: `${name.en}, in lieu`, vi: `${name.vi} (nghỉ bù)` } }]
  })
  return [...named, ...instead].sort((a, b) => (a.day < b.day ? -1 : 1))
}
