import { expect, test } from 'vitest'
import type { Item } from '#model/programme.ts'
import { makeWorkCalendar } from '../clocks/work-calendar.ts'
import { holidayFindings } from './programme-holidays.ts'

const calendarOf = (country: string) => makeWorkCalendar(country)

function talk(id: string, day: string, more: Partial<Extract<Item, { what: 'session' }>>): Item {
  return { what: 'session', id, title: id, day, start: '09:00', end: '10:00', zone: 'Asia/Seoul', ...more }
}

test('a talk on a holiday of its place is pointed out by name', () => {
  const found = holidayFindings(
    [
      talk('a', '2026-09-25', { locality: 'Changwon|KR' }),
      talk('b', '2026-09-29', { locality: 'Changwon|KR' }),
      talk('c', '2026-11-26', { counterparts: ['City of San Diego|US'] }),
    ],
    calendarOf,
  )
  expect(found.map((one) => one.itemIds)).toEqual([['a'], ['c']])
  expect(found[0]?.says.vi).toBe('“a” rơi vào ngày nghỉ lễ ở Hàn Quốc: Tết Chuseok, 25/9/2026.')
})

test('days the office set over the calendar count', () => {
  const own = makeWorkCalendar('KR', [{ day: '2026-09-29', works: false, name: 'Bầu cử' }])
  const found = holidayFindings([talk('b', '2026-09-29', { locality: 'Changwon|KR' })], () => own)
  expect(found[0]?.says.vi).toContain('Bầu cử')
})

test('where holidays are not on file that is said once, and nothing is said of no place', () => {
  const paris = { locality: 'Paris|FR' }
  const found = holidayFindings([talk('a', '2026-07-14', paris), talk('b', '2026-07-15', paris)], calendarOf)
  expect(found.map((one) => one.says.en)).toEqual([
    'Public holidays are not on file for these days in: France. Ask the host, or enter them in the calendar.',
  ])
  expect(holidayFindings([talk('c', '2026-01-01', {})], calendarOf)).toEqual([])
})
