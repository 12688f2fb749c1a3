import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '#model/values/day.ts'
import { readClock } from './clock.ts'
import { daysAfter } from './days-after.ts'
import { makeWorkCalendar } from './work-calendar.ts'

const vietnam = makeWorkCalendar('VN')
const day = fc.integer({ min: 0, max: 365 * 12 }).map((offset) => addDays('2021-01-01', offset))
const count = fc.integer({ min: 1, max: 60 })

describe('working days, whatever the day', () => {
  test('adding never lands on a day that is not worked', () => {
    fc.assert(fc.property(day, count, (from, n) => vietnam.isWorkingDay(vietnam.addWorkingDays(from, n))))
    fc.assert(fc.property(day, (from) => vietnam.isWorkingDay(vietnam.addWorkingDays(from, 0))))
  })

  test('more days never end sooner, a later start never sooner', () => {
    fc.assert(
      fc.property(
        day,
        count,
        (from, n) => vietnam.addWorkingDays(from, n) < vietnam.addWorkingDays(from, n + 1),
      ),
    )
    fc.assert(
      fc.property(
        day,
        count,
        (from, n) => vietnam.addWorkingDays(from, n) <= vietnam.addWorkingDays(addDays(from, 1), n),
      ),
    )
  })

  test('subtracting undoes adding, from a working day', () => {
    fc.assert(
      fc.property(day, count, (any, n) => {
        const from = vietnam.addWorkingDays(any, 0)
        expect(vietnam.addWorkingDays(vietnam.addWorkingDays(from, n), -n)).toBe(from)
      }),
    )
  })

  test('counting finds what was added', () => {
    fc.assert(
      fc.property(day, count, (from, n) => {
        const to = vietnam.addWorkingDays(from, n)
        expect(vietnam.workingDaysBetween(from, to)).toBe(n)
        expect(vietnam.workingDaysBetween(to, from)).toBe(-n)
      }),
    )
  })
})

describe('working days by example', () => {
  test.each([
    ['a plain week', '2026-11-02', 5, '2026-11-09'],
    ['over Tết 2026', '2026-02-13', 1, '2026-02-23'],
    ['seven over Tết 2026', '2026-02-10', 7, '2026-02-26'],
    ['over 30 April and 1 May', '2026-04-29', 1, '2026-05-04'],
    ['back over National Day', '2026-09-03', -1, '2026-08-31'],
  ])('%s', (_what, from, n, to) => {
    expect(vietnam.addWorkingDays(from, n)).toBe(to)
  })

  test('the office’s own days stand over the calendar, both ways', () => {
    const own = makeWorkCalendar('VN', [
      { day: '2026-08-31', works: false, name: 'Hoán đổi ngày làm việc' },
      { day: '2026-08-22', works: true, name: 'Làm bù' },
    ])
    expect(own.isWorkingDay('2026-08-31')).toBe(false)
    expect(own.nameOf('2026-08-31')?.vi).toBe('Hoán đổi ngày làm việc')
    expect(own.isWorkingDay('2026-08-22')).toBe(true)
    expect(own.addWorkingDays('2026-08-21', 1)).toBe('2026-08-22')
  })

  test('a country whose holidays are not on file says so and rests on its own weekend', () => {
    const france = makeWorkCalendar('FR')
    expect([france.holidaysKnownIn(2026), makeWorkCalendar('KR').holidaysKnownIn(2019)]).toEqual([
      false,
      false,
    ])
    expect(france.isWorkingDay('2026-07-14')).toBe(true)
    expect(makeWorkCalendar('SA').isWorkingDay('2026-11-06')).toBe(false)
    expect(makeWorkCalendar('SA').isWorkingDay('2026-11-08')).toBe(true)
  })

  test('a term in calendar days counts every day', () => {
    expect(daysAfter('2026-02-13', 15, 'calendar', vietnam)).toBe('2026-02-28')
    expect(daysAfter('2026-11-17', -30, 'calendar', vietnam)).toBe('2026-10-18')
    expect(daysAfter('2026-02-13', 1, 'working', vietnam)).toBe('2026-02-23')
  })
})

describe('where a deadline stands', () => {
  test.each([
    ['2026-11-02', undefined, 'waiting', 11],
    ['2026-11-10', undefined, 'warned', 5],
    ['2026-11-17', undefined, 'due', 0],
    ['2026-11-18', undefined, 'overdue', -1],
    ['2026-11-22', undefined, 'overdue', -3],
    ['2026-11-18', '2026-11-16', 'done', -1],
    ['2026-11-12', '2026-11-16', 'warned', 3],
  ] as const)('on %s, done on %s: %s', (today, doneOn, state, workingDaysLeft) => {
    const deadline = { due: '2026-11-17', ...(doneOn ? { doneOn } : {}) }
    expect(readClock(deadline, today, vietnam)).toEqual({ state, workingDaysLeft })
  })
})
