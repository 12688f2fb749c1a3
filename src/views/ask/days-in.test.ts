import { expect, test } from 'vitest'
import { daysIn } from './days-in.ts'

const TODAY = '2025-06-15'

test.each([
  ['tinh den 1/4/2025', 'as-of', '2025-04-01', '2025-04-01'],
  ['tinh den het nam 2024', 'as-of', '2024-01-01', '2024-12-31'],
  ['as of 31 december 2020', 'as-of', '2020-12-31', '2020-12-31'],
  ['tu ngay 1/2/2025', 'since', '2025-02-01', '2025-02-01'],
  ['since 2023', 'since', '2023-01-01', '2023-12-31'],
  ['trong nam 2027', 'period', '2027-01-01', '2027-12-31'],
  ['in march 2025', 'period', '2025-03-01', '2025-03-31'],
  ['ngay 2 thang 4 nam 2025', 'period', '2025-04-02', '2025-04-02'],
  ['next year', 'period', '2026-01-01', '2026-12-31'],
  ['nam ngoai', 'period', '2024-01-01', '2024-12-31'],
  ['trong tuan nay', 'period', '2025-06-09', '2025-06-15'],
  ['next week', 'period', '2025-06-16', '2025-06-22'],
  ['ngay mai', 'period', '2025-06-16', '2025-06-16'],
  ['quy 1 nam 2025', 'period', '2025-01-01', '2025-03-31'],
  ['quy 3/2024', 'period', '2024-07-01', '2024-09-30'],
  ['6 thang dau nam 2024', 'period', '2024-01-01', '2024-06-30'],
  ['in the second half of 2024', 'period', '2024-07-01', '2024-12-31'],
  ['tu dau nam', 'since', '2025-01-01', '2025-12-31'],
  ['tu dau nam 2024', 'since', '2024-01-01', '2024-12-31'],
  ['before 2027', 'until', '0001-01-01', '2026-12-31'],
  ['truoc ngay 1/6/2027', 'until', '0001-01-01', '2027-05-31'],
  ['before the end of 2027', 'until', '0001-01-01', '2027-12-31'],
  ['truoc cuoi nam 2027', 'until', '0001-01-01', '2027-12-31'],
  ['by the end of 2027', 'until', '0001-01-01', '2027-12-31'],
  ['after 2024', 'since', '2025-01-01', '2024-12-31'],
  ['sau nam 2024', 'since', '2025-01-01', '2024-12-31'],
  ['sau ngay 1/2/2025', 'since', '2025-02-02', '2025-02-01'],
  ['from 2020 to 2025', 'period', '2020-01-01', '2025-12-31'],
  ['between 2020 and march 2025', 'period', '2020-01-01', '2025-03-31'],
  ['tu nam 2020 den nam 2025', 'period', '2020-01-01', '2025-12-31'],
  ['by the end of 2024', 'as-of', '2024-01-01', '2024-12-31'],
])('“%s” is %s %s to %s', (text, kind, from, to) => {
  const tokens = text.split(' ')
  expect(daysIn(tokens, TODAY)).toMatchObject([{ kind, from, to, start: 0, length: tokens.length }])
})

test.each([
  ['for 3 years', 3, 'year', false],
  ['ba nam qua', 3, 'year', false],
  ['in the next 90 days', 90, 'day', true],
  ['24 thang toi', 24, 'month', true],
  ['in the last seven years', 7, 'year', false],
  ['tam thang qua', 8, 'month', false],
  ['for a year', 1, 'year', false],
])('“%s” is %d %s long, ahead: %s', (text, count, unit, ahead) => {
  const tokens = text.split(' ')
  expect(daysIn(tokens, TODAY)).toMatchObject([{ kind: 'span', count, unit, ahead, length: tokens.length }])
})

test.each(['2024 and 2025', 'from 2025 to 2020'])('“%s” are two', (text) => {
  expect(daysIn(text.split(' '), TODAY)).toHaveLength(2)
})

test.each(['31/2/2025', 'quy nao', 'nam nao', 'may 12', '99999', 'ngay nao', ''])(
  '“%s” is no day',
  (text) => {
    expect(daysIn(text.split(' '), TODAY)).toEqual([])
  },
)
