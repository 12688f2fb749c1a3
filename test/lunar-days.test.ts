import { expect, test } from 'vitest'
import { hungKingsDay, lunarNewYear } from '#desk/clocks/lunar-day.ts'
import { LUNAR_YEARS, reckonLunarDay, reckonNewYear } from '../scripts/calendar/reckon-lunar-day.ts'

test('the table of lunar holidays is what the calendar reckons, for every year in it', () => {
  expect(LUNAR_YEARS).toHaveLength(133)
  expect(LUNAR_YEARS.map(lunarNewYear)).toEqual(LUNAR_YEARS.map(reckonNewYear))
  expect(LUNAR_YEARS.map(hungKingsDay)).toEqual(LUNAR_YEARS.map((year) => reckonLunarDay(year, 3, 10)))
})

test('another year is not taken for it', () => {
  expect(lunarNewYear(2030)).not.toBe(reckonNewYear(2031))
})
