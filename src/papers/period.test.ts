import { expect, test } from 'vitest'
import { periodOf } from './period.ts'

test.each([
  ['month', '2025-04-30', 'vi', 'tháng 4/2025', '2025-03-31'],
  ['month', '2025-04-15', 'vi', 'tháng 4/2025 (đến ngày 15/4/2025)', '2025-03-31'],
  ['investment-month', '2024-02-28', 'en', 'February 2024 (to 28 February 2024)', '2024-01-31'],
  ['investment-month', '2024-02-29', 'en', 'February 2024', '2024-01-31'],
  ['half-year', '2025-06-30', 'vi', '6 tháng đầu năm 2025', '2024-12-31'],
  ['half-year', '2025-11-02', 'en', 'second half of 2025 (to 2 November 2025)', '2025-06-30'],
  ['year', '2025-06-30', 'vi', 'năm 2025 (đến ngày 30/6/2025)', '2024-12-31'],
  ['investment-year', '2025-12-31', 'en', '2025', '2024-12-31'],
] as const)('%s as of %s in %s is told as “%s”', (kind, asOf, lang, text, from) => {
  expect(periodOf(kind, asOf, lang)).toMatchObject({ text, from, to: asOf })
})

test('what is no periodic report has no period', () => {
  expect(periodOf('briefing', '2025-06-30', 'vi')).toBeUndefined()
})
