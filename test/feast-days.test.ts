import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { FEAST_DAYS } from '#desk/clocks/feast-days.generated.ts'
import { LUNAR_HOLIDAYS } from '#desk/clocks/holidays/lunar-holidays.generated.ts'
import { NATIONAL_DAYS } from '#desk/clocks/national-days.generated.ts'
import { readCsv } from '#intake/table-csv.ts'
import { isDay } from '#model/values/day.ts'
import { countryName } from '#model/values/party-name.ts'
import {
  reckonBuddhasBirthday,
  reckonChuseok,
  reckonDragonBoat,
  reckonMidAutumn,
  reckonSeollal,
  reckonSpringFestival,
} from '../scripts/calendar/reckon-feast-days.ts'
import { LUNAR_YEARS } from '../scripts/calendar/reckon-lunar-day.ts'

const table = readCsv(readFileSync(new URL('../reference/national-days.csv', import.meta.url), 'utf8'))
const rows = (table.sheets[0]?.rows ?? []).slice(1).filter((row) => row.length > 1)

test('the table of lunar feasts is what the calendars reckon, for every year in it', () => {
  expect(Object.keys(FEAST_DAYS)).toHaveLength(LUNAR_YEARS.length)
  for (const year of LUNAR_YEARS) {
    const days = [reckonSeollal(year), reckonChuseok(year), reckonSpringFestival(year)]
    expect(FEAST_DAYS[year]).toEqual(days.map((day) => day.slice(5)))
  }
})

test('so is the table of lunar holidays', () => {
  for (const [year, days] of Object.entries(LUNAR_HOLIDAYS)) {
    const reckoned = [reckonBuddhasBirthday, reckonDragonBoat, reckonMidAutumn].map((one) =>
      one(Number(year)),
    )
    expect(days).toEqual(reckoned.map((day) => day.slice(5)))
  }
})

test('known days: Seollal 2025 and Chuseok 2025, 2026', () => {
  expect([FEAST_DAYS[2025]?.[0], FEAST_DAYS[2025]?.[1], FEAST_DAYS[2026]?.[1]]).toEqual([
    '01-29',
    '10-06',
    '09-25',
  ])
})

test('national days in use are those of the table, each a day of a country that is one', () => {
  expect(rows.length).toBeGreaterThan(60)
  expect(NATIONAL_DAYS).toEqual(Object.fromEntries(rows.map(([country, ...rest]) => [country, rest])))
  for (const [country, [monthDay]] of Object.entries(NATIONAL_DAYS)) {
    expect([country, isDay(`2027-${monthDay}`)]).toEqual([country, true])
    expect(countryName(country, 'en')).not.toBe(country)
  }
})
