import { expect, test } from 'vitest'
import { readDay } from './cell-day.ts'

const vi = { decimal: 'comma', days: 'day-first' } as const
const us = { decimal: 'point', days: 'month-first' } as const

test.each([
  ['02/4/2025', vi, '2025-04-02'],
  ['4/2/2025', us, '2025-04-02'],
  ['23/4/2025', us, '2025-04-23'],
  ['4/23/2025', vi, '2025-04-23'],
  ['12/2024', vi, '2024-12'],
  ['năm 1997', vi, '1997'],
  ['ngày 2 tháng 4 năm 2025', vi, '2025-04-02'],
  ['2 April 2025', us, '2025-04-02'],
  ['April 2, 2025', us, '2025-04-02'],
  ['Apr 2025', us, '2025-04'],
  ['2025. 4. 2.', us, '2025-04-02'],
  ['2025년 4월 2일', us, '2025-04-02'],
  ['1997년', us, '1997'],
  ['2025年4月', us, '2025-04'],
  ['令和元年5月1日', us, '2019-05-01'],
  ['昭和45年', us, '1970'],
  ['2010–2015', vi, '2010/2015'],
  ['2025-04-02', us, '2025-04-02'],
  ['7–9/2025', vi, '2025-07/2025-09'],
  ['02–06/11/2026', vi, '2026-11-02/2026-11-06'],
  ['July–September 2025', us, '2025-07/2025-09'],
  ['2–6 November 2026', us, '2026-11-02/2026-11-06'],
  ['9–7/2025', vi, undefined],
  ['25', vi, undefined],
  ['2/4/25', vi, undefined],
  ['31/4/2025', vi, undefined],
  ['sắp ký', vi, undefined],
  ['', vi, undefined],
] as const)('%s (%o) is %s', (cell, locale, iso) => {
  expect(readDay(cell, locale)).toBe(iso)
})

test('a typed cell of a workbook is its own day, or a year', () => {
  expect(readDay({ day: '2025-04-02T00:00:00' }, us)).toBe('2025-04-02')
  expect(readDay({ number: '1997' }, us)).toBe('1997')
  expect(readDay({ number: '45678' }, us)).toBeUndefined()
  expect(readDay({ flag: true }, us)).toBeUndefined()
})
