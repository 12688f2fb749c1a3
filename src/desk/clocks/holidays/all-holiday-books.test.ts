import { describe, expect, test } from 'vitest'
import { weekdayOf } from '#model/values/day.ts'
import { HOLIDAY_COUNTRIES, holidayBook } from './all-holiday-books.ts'

const daysOf = (country: string, year: number) =>
  holidayBook(country, year)
    ?.on(year)
    .map((one) => one.day)

describe('public holidays by country', () => {
  test('Korea 2025: two on one day, Chuseok over a Sunday, the first of March on a Saturday', () => {
    expect(daysOf('KR', 2025)).toEqual([
      '2025-01-01',
      '2025-01-28',
      '2025-01-29',
      '2025-01-30',
      '2025-03-01',
      '2025-03-03',
      '2025-05-05',
      '2025-05-05',
      '2025-05-06',
      '2025-06-06',
      '2025-08-15',
      '2025-10-03',
      '2025-10-05',
      '2025-10-06',
      '2025-10-07',
      '2025-10-08',
      '2025-10-09',
      '2025-12-25',
    ])
  })

  test('Korea 2026: Constitution Day again; days instead for the first of March, the Buddha and the two Saturdays', () => {
    const days = daysOf('KR', 2026)
    expect(days).toEqual(
      expect.arrayContaining(['2026-03-02', '2026-05-25', '2026-07-17', '2026-08-17', '2026-10-05']),
    )
    expect(days).not.toContain('2026-09-28')
    expect(days).not.toContain('2026-06-08')
    expect(daysOf('KR', 2025)).not.toContain('2025-07-17')
  })

  test('Vietnam 2026: 24 November is a working day until an office enters it, and the book says so', () => {
    expect(daysOf('VN', 2026)).not.toContain('2026-11-24')
    const leaves = holidayBook('VN', 2026)?.leaves
    expect([leaves?.en, leaves?.vi]).toEqual([
      expect.stringContaining('24 November'),
      expect.stringContaining('24/11'),
    ])
  })

  test('Japan 2026: a day between two holidays, a day instead, and closed offices', () => {
    const days = daysOf('JP', 2026)
    expect(days).toEqual(
      expect.arrayContaining(['2026-03-20', '2026-05-06', '2026-09-22', '2026-09-23', '2026-12-29']),
    )
    expect(daysOf('JP', 2025)).toEqual(expect.arrayContaining(['2025-02-24', '2025-05-06', '2025-11-24']))
    expect(daysOf('JP', 2025)).not.toContain('2025-09-22')
  })

  test('China 2025: the eve and three days of the festival, two in May', () => {
    expect(daysOf('CN', 2025)).toEqual(
      expect.arrayContaining([
        '2025-01-28',
        '2025-01-31',
        '2025-04-04',
        '2025-05-02',
        '2025-06-02',
        '2025-10-06',
      ]),
    )
    expect(daysOf('CN', 2025)).not.toContain('2025-02-01')
  })

  test('Laos, the United States and Australia', () => {
    expect(daysOf('LA', 2026)).toEqual([
      '2026-01-01',
      '2026-03-08',
      '2026-03-09',
      '2026-04-14',
      '2026-04-15',
      '2026-04-16',
      '2026-05-01',
      '2026-12-02',
    ])
    const us = daysOf('US', 2026)
    expect(us).toEqual(expect.arrayContaining(['2026-01-19', '2026-05-25', '2026-07-03', '2026-11-26']))
    expect(daysOf('US', 2027)).toContain('2027-12-31')
    expect(daysOf('AU', 2026)).toEqual(
      expect.arrayContaining(['2026-01-26', '2026-04-03', '2026-04-06', '2026-12-28']),
    )
    expect(daysOf('AU', 2027)).toEqual(expect.arrayContaining(['2027-12-27', '2027-12-28']))
  })

  test('a day that makes good is worked nowhere and falls on no weekend; days stand in order', () => {
    for (const country of HOLIDAY_COUNTRIES) {
      for (let year = 2025; year <= 2045; year++) {
        const found = holidayBook(country, year)?.on(year) ?? []
        const instead = found.filter((one) => one.name.en.endsWith(', in lieu'))
        expect(instead.filter((one) => weekdayOf(one.day) % 6 === 0)).toEqual([])
        expect(found.map((one) => one.day)).toEqual(found.map((one) => one.day).toSorted())
        expect(found.every((one) => one.day.startsWith(String(year)))).toBe(true)
      }
    }
  })

  test('not on file is not none', () => {
    expect([holidayBook('FR', 2026), holidayBook('KR', 2010), holidayBook('CN', 2024)]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })
})
