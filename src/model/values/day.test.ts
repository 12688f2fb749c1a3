import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, addMonths, addYears, daysBetween, daysInMonth, eveOf, isDay, weekdayOf } from './day.ts'

const day = fc
  .date({ min: new Date('1500-01-01'), max: new Date('2500-01-01'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10))
const count = fc.integer({ min: -40_000, max: 40_000 })
const months = fc.integer({ min: -2_000, max: 2_000 })

test('adding and counting undo each other, and a week on is the same weekday', () => {
  fc.assert(
    fc.property(day, count, (from, n) => {
      const to = addDays(from, n)
      expect(isDay(to)).toBe(true)
      expect(daysBetween(from, to)).toBe(n)
      expect(addDays(to, -n)).toBe(from)
      expect(weekdayOf(addDays(from, 7 * n))).toBe(weekdayOf(from))
      expect(eveOf(addDays(from, 1))).toBe(from)
    }),
  )
})

test('months later is that month, on the same day or the last it has', () => {
  fc.assert(
    fc.property(day, months, (from, n) => {
      const to = addMonths(from, n)
      expect(isDay(to)).toBe(true)
      const monthNumber = (of: string) => Number(of.slice(0, 4)) * 12 + Number(of.slice(5, 7))
      expect(monthNumber(to) - monthNumber(from)).toBe(n)
      const isLast = addDays(to, 1).endsWith('-01')
      expect(to.slice(8) === from.slice(8) || (isLast && to.slice(8) < from.slice(8))).toBe(true)
      expect(addYears(from, n % 100)).toBe(addMonths(from, (n % 100) * 12))
    }),
  )
})

test('a month has the days up to the first of the next', () => {
  fc.assert(
    fc.property(day, (any) => {
      const first = `${any.slice(0, 7)}-01`
      expect(daysInMonth(Number(any.slice(0, 4)), Number(any.slice(5, 7)))).toBe(
        daysBetween(first, addMonths(first, 1)),
      )
    }),
  )
})

test.each([
  ['2024-08-31', 6, '2025-02-28'],
  ['2023-08-31', 6, '2024-02-29'],
  ['2025-07-01', 6, '2026-01-01'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2100-01-31', 1, '2100-02-28'],
  ['2000-01-31', 1, '2000-02-29'],
  ['2022-08-31', 18, '2024-02-29'],
  ['2020-12-15', 1, '2021-01-15'],
])('%s and %i months is %s', (from, n, to) => {
  expect(addMonths(from, n)).toBe(to)
})

test('the days of four digits are all there are', () => {
  expect(addDays('9999-12-31', 1)).toBe('9999-12-31')
  expect(addDays('2025-07-01', 1e15)).toBe('9999-12-31')
  expect(addDays('0001-01-01', -1)).toBe('0001-01-01')
  expect(addMonths('9999-12-31', 2)).toBe('9999-12-31')
  expect(addYears('2025-07-01', -5_000)).toBe('0001-01-01')
})

test('days the calendar does not have are none', () => {
  const none = [
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-01-00',
    '2026-1-1',
    'mai',
    '0000-01-01',
  ]
  expect(none.filter(isDay)).toEqual([])
  expect(['2024-02-29', '1000-01-01', '9999-12-31', '2000-02-29'].every(isDay)).toBe(true)
})
