import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isProblem } from '../problem.ts'
import { type DateValue, datesAgree, daysApart, parseDate, printDate } from './date.ts'

function dated(text: string): DateValue {
  const date = parseDate(text)
  if (isProblem(date)) throw new Error(date.says.en)
  return date
}

describe('a date as a source states it', () => {
  test.each([
    ['2025-04-02', 'day', '2025-04-02', '2025-04-02'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2023-02', 'month', '2023-02-01', '2023-02-28'],
    ['1997', 'year', '1997-01-01', '1997-12-31'],
    ['2020-01/2020-06', 'interval', '2020-01-01', '2020-06-30'],
    ['2022/2023-03-31', 'interval', '2022-01-01', '2023-03-31'],
    [' 1997 ', 'year', '1997-01-01', '1997-12-31'],
  ])('%s is read as a %s', (text, precision, from, to) => {
    expect(dated(text)).toEqual({ iso: text.trim(), precision, from, to })
  })

  test.each([
    '',
    '97',
    '0997',
    '2025-4-2',
    '02/04/2025',
    '2025-13',
    '2025-00-01',
    '2023-02-29',
    '2025-04-31',
    '2025-06/2025-01',
    '2020/2021/2022',
    '2020/',
    'năm 1997',
    '2025-04-02T00:00:00Z',
  ])('“%s” is refused in both languages', (text) => {
    const refused = parseDate(text)
    expect(isProblem(refused)).toBe(true)
    if (!isProblem(refused)) return
    expect(refused.says.en).toContain('2025-04-02')
    expect(refused.says.vi).toContain('2025-04-02')
  })

  test.each([
    ['2025-04-02', '2 April 2025', '02/4/2025'],
    ['2025-02-11', '11 February 2025', '11/02/2025'],
    ['2024-12', 'December 2024', '12/2024'],
    ['2025-01', 'January 2025', '01/2025'],
    ['1997', '1997', '1997'],
    ['2020/2025', '2020–2025', '2020–2025'],
    ['2020-01/2020-06', 'January–June 2020', '01–6/2020'],
    ['2024-12/2025-01', 'December 2024 – January 2025', '12/2024 – 01/2025'],
    ['2025-04-01/2025-04-05', '1–5 April 2025', '01–05/4/2025'],
    ['2025-04-29/2025-05-02', '29 April 2025 – 2 May 2025', '29/4/2025 – 02/5/2025'],
    ['2025/2026-03', '2025 – March 2026', '2025 – 3/2026'],
  ])('%s is printed %s and %s', (iso, en, vi) => {
    expect(printDate(iso, 'en')).toBe(en)
    expect(printDate(iso, 'vi')).toBe(vi)
  })

  test('a rougher telling agrees, another day does not', () => {
    expect(datesAgree(dated('2025'), dated('2025-04-02'))).toBe(true)
    expect(datesAgree(dated('2025-04-02'), dated('2025-04'))).toBe(true)
    expect(datesAgree(dated('2025-04-01/2025-04-05'), dated('2025-04-02'))).toBe(true)
    expect(datesAgree(dated('2025-04-02'), dated('2025-04-03'))).toBe(false)
    expect(datesAgree(dated('2024'), dated('2025-04'))).toBe(false)
    expect(datesAgree(dated('2025-01/2025-06'), dated('2025-04/2025-09'))).toBe(false)
  })

  test('agreeing is the same either way, and a date agrees with itself', () => {
    const day = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((at) => at.toISOString().slice(0, 10))
    const date = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([iso, length]) => dated(iso.slice(0, length)))
    fc.assert(
      fc.property(date, date, (a, b) => {
        expect(datesAgree(a, a)).toBe(true)
        expect(datesAgree(a, b)).toBe(datesAgree(b, a))
        expect(a.from <= a.to).toBe(true)
      }),
    )
  })

  test.each([
    ['2025-04-02', '2025-04-05', 3],
    ['2025-04', '2025-05-02', 2],
    ['2025', '2026-01', 1],
    ['2025-04', '2025-04-02', -1],
  ])('%s and %s lie %i days apart', (a, b, days) => {
    expect(daysApart(dated(a), dated(b))).toBe(days)
    expect(daysApart(dated(b), dated(a))).toBe(days)
  })
})
