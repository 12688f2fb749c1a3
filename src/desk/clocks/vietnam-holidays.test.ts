import { describe, expect, test } from 'vitest'
import { hungKingsDay, lunarNewYear } from './lunar-day.ts'
import { vietnamHolidays } from './vietnam-holidays.ts'

describe('the first day of the lunar year in Vietnam', () => {
  test.each([
    ['1968-01-29'],
    ['1985-01-21'],
    ['2007-02-17'],
    ['2020-01-25'],
    ['2021-02-12'],
    ['2022-02-01'],
    ['2023-01-22'],
    ['2024-02-10'],
    ['2025-01-29'],
    ['2026-02-17'],
    ['2027-02-06'],
    ['2028-01-26'],
    ['2029-02-13'],
    ['2030-02-02'],
    ['2031-01-23'],
    ['2032-02-11'],
    ['2033-01-31'],
    ['2034-02-19'],
    ['2035-02-08'],
  ])('%s', (day) => {
    expect(lunarNewYear(Number(day.slice(0, 4)))).toBe(day)
  })

  test('is not taken from China where the two differ', () => {
    expect(lunarNewYear(2030)).not.toBe('2030-02-03')
    expect(lunarNewYear(2007)).not.toBe('2007-02-18')
  })

  test.each([
    [2023, '2023-04-29'],
    [2024, '2024-04-18'],
    [2025, '2025-04-07'],
    [2026, '2026-04-26'],
  ])('the tenth day of the third month of %i', (year, day) => {
    expect(hungKingsDay(year)).toBe(day)
  })
})

test('beyond the years that were reckoned nothing is made up', () => {
  expect([lunarNewYear(1967), lunarNewYear(2101), hungKingsDay(2101)]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
  expect(vietnamHolidays(2101).map((one) => one.day)).not.toContain(undefined)
})

describe('public holidays of Vietnam', () => {
  const daysOf = (year: number) => vietnamHolidays(year).map((one) => one.day)

  test('2026, a holiday on a weekend made good on the next working day', () => {
    expect(daysOf(2026)).toEqual([
      '2026-01-01',
      '2026-02-16',
      '2026-02-17',
      '2026-02-18',
      '2026-02-19',
      '2026-02-20',
      '2026-04-26',
      '2026-04-27',
      '2026-04-30',
      '2026-05-01',
      '2026-09-01',
      '2026-09-02',
    ])
  })

  test.each([
    [2021, '2021-09-03'],
    [2022, '2022-09-01'],
    [2023, '2023-09-01'],
    [2024, '2024-09-03'],
    [2025, '2025-09-01'],
  ])('the second day of National Day in %i', (year, day) => {
    expect(daysOf(year)).toContain(day)
  })

  test('one day for National Day before 2021', () => {
    expect(daysOf(2020).filter((day) => day.startsWith('2020-09'))).toEqual(['2020-09-02'])
  })

  test('two holidays on one weekend are made good on two days', () => {
    expect(daysOf(2023)).toEqual(expect.arrayContaining(['2023-01-24', '2023-01-25', '2023-01-26']))
    expect(new Set(daysOf(2023)).size).toBe(daysOf(2023).length)
  })

  test('Christmas is worked', () => {
    expect(daysOf(2026)).not.toContain('2026-12-25')
  })
})
