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
])('“%s” is %s %s to %s', (text, kind, from, to) => {
  const tokens = text.split(' ')
  expect(daysIn(tokens, TODAY)).toMatchObject([{ kind, from, to, start: 0, length: tokens.length }])
})

test.each([
  ['for 3 years', 3, 'year'],
  ['ba nam qua', 3, 'year'],
  ['in the next 90 days', 90, 'day'],
  ['24 thang toi', 24, 'month'],
])('“%s” is %d %s long', (text, count, unit) => {
  const tokens = text.split(' ')
  expect(daysIn(tokens, TODAY)).toMatchObject([{ kind: 'span', count, unit, length: tokens.length }])
})

test.each(['31/2/2025', 'nam nao', 'may 12', '99999', 'ngay nao', ''])('“%s” is no day', (text) => {
  expect(daysIn(text.split(' '), TODAY)).toEqual([])
})
