import { describe, expect, test } from 'vitest'
import type { BookRecord } from '#model/record.ts'
import { expiryOf } from './expiry.ts'
import { lengthIn } from './term-length.ts'

type Said = Readonly<Record<string, string>>

function agreement(slots: Said): BookRecord {
  const held = (value: string) => ({
    shown: { value, statementIds: ['s'] },
    reason: 'only' as const,
    others: [],
  })
  return {
    id: 's',
    kind: 'agreement',
    slots: Object.fromEntries(Object.entries(slots).map(([name, value]) => [name, held(value)])),
    parties: {},
    statementIds: ['s'],
  }
}

function ends(slots: Said, day = '2025-06-15') {
  const { rule, on, renewed, noticeBy } = expiryOf(agreement(slots), { day })
  return [rule, on, renewed, noticeBy]
}

describe('the length words state', () => {
  test.each([
    ['5 years', { months: 60, days: 0, workingDays: 0 }],
    ['five (5) years', { months: 60, days: 0, workingDays: 0 }],
    ['năm (05) năm', { months: 60, days: 0, workingDays: 0 }],
    ['năm năm', { months: 60, days: 0, workingDays: 0 }],
    ['05 năm kể từ ngày ký', { months: 60, days: 0, workingDays: 0 }],
    ['hai năm sáu tháng', { months: 30, days: 0, workingDays: 0 }],
    ['60 tháng', { months: 60, days: 0, workingDays: 0 }],
    ['a five-year term', { months: 60, days: 0, workingDays: 0 }],
    ['90 days in writing', { months: 0, days: 90, workingDays: 0 }],
    ['two weeks', { months: 0, days: 14, workingDays: 0 }],
    ['30 ngày làm việc', { months: 0, days: 0, workingDays: 30 }],
    ['30 working days', { months: 0, days: 0, workingDays: 30 }],
    ['không thời hạn', 'endless'],
    ['for an indefinite period', 'endless'],
  ])('%s', (text, expected) => {
    expect(lengthIn(text)).toEqual(expected)
  })

  test.each(['', 'until further notice', 'theo thỏa thuận của hai bên', 'from year to year', 'in 1997'])(
    'none in “%s”',
    (text) => {
      expect(lengthIn(text)).toBeUndefined()
    },
  )
})

describe('the end of an agreement', () => {
  test.each([
    [{ date: '2022-04-02', term: '5 years' }, ['signed-term', '2027-04-02', 0, undefined]],
    [
      { date: '2022-04-02', effective: '2022-07-01', term: '5 years' },
      ['effective-term', '2027-07-01', 0, undefined],
    ],
    [{ date: '2022-04-02', term: '5 years', heldTo: '2026-12-31' }, ['stated', '2026-12-31', 0, undefined]],
    [{ heldTo: '2026' }, ['stated', '2026', 0, undefined]],
    [{ date: '2022', term: '5 years' }, ['signed-term', '2027', 0, undefined]],
    [{ date: '2022-04', term: '18 tháng' }, ['signed-term', '2023-10', 0, undefined]],
    [{ date: '2020-02-29', term: '1 year' }, ['signed-term', '2021-02-28', 0, undefined]],
    [{ date: '2020-02-29', term: '4 years' }, ['signed-term', '2024-02-29', 0, undefined]],
    [{ date: '2021-08-31', term: '6 months' }, ['signed-term', '2022-02-28', 0, undefined]],
  ] as const)('%j', (slots, expected) => {
    expect(ends(slots)).toEqual(expected)
  })

  test.each([
    ['2025-06-15', ['2026-04-02', 0]],
    ['2026-04-02', ['2026-04-02', 0]],
    ['2026-04-03', ['2031-04-02', 1]],
    ['2036-04-03', ['2041-04-02', 3]],
  ] as const)('renewed by silence, read on %s', (day, expected) => {
    const { on, renewed } = expiryOf(agreement({ date: '2021-04-02', term: '5 năm', renewal: 'tacit' }), {
      day,
    })
    expect([on, renewed]).toEqual(expected)
  })

  test('a leap day comes back when the year has it', () => {
    const yearly = agreement({ date: '2020-02-29', term: '1 year', renewal: 'tacit' })
    expect(expiryOf(yearly, { day: '2022-03-01' })).toMatchObject({ on: '2023-02-28', renewed: 2 })
    expect(expiryOf(yearly, { day: '2023-06-01' })).toMatchObject({ on: '2024-02-29', renewed: 3 })
  })

  test('a stated last day runs on by silence where the term is known', () => {
    const slots = { heldTo: '2024-12-31', term: '3 years', renewal: 'tacit' }
    expect(ends(slots)).toEqual(['stated', '2027-12-31', 1, undefined])
    expect(ends({ heldTo: '2024-12-31', renewal: 'tacit' })).toEqual(['stated', '2024-12-31', 0, undefined])
  })

  test.each([
    ['6 months', '2026-10-02'],
    ['90 days', '2027-01-02'],
    ['một tháng', '2027-03-02'],
    ['in writing', undefined],
    ['30 working days', undefined],
  ])('notice of %s', (notice, expected) => {
    expect(ends({ date: '2022-04-02', term: '5 years', notice })[3]).toBe(expected)
  })

  test('notice in working days is counted by the calendar it is handed', () => {
    const slots = { date: '2022-04-02', term: '5 years', notice: '30 ngày làm việc' }
    const workingDaysBefore = (day: string, count: number) => `${day} less ${count}`
    expect(expiryOf(agreement(slots), { day: '2025-01-01', workingDaysBefore }).noticeBy).toBe(
      '2027-04-02 less 30',
    )
  })

  test('notice counts from the earliest day a rough end may fall on', () => {
    expect(ends({ date: '2022', term: '5 years', notice: '6 months' })[3]).toBe('2026-07-01')
  })

  test.each([
    [{ date: '2022-04-02' }, 'no-term'],
    [{ date: '2022-04-02', term: 'as both agree' }, 'no-term'],
    [{ term: '5 years' }, 'no-start'],
    [{ date: '2022-04-02', term: 'không thời hạn' }, 'endless'],
  ] as const)('is not reckoned from %j', (slots, rule) => {
    expect(ends(slots)).toEqual([rule, undefined, 0, undefined])
  })
})
