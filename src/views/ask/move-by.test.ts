import { expect, test } from 'vitest'
import { moveBy } from './move-by.ts'

test.each([
  ['2025-06-15', 3, 'day', '2025-06-18'],
  ['2025-06-15', -2, 'week', '2025-06-01'],
  ['2025-03-31', -1, 'month', '2025-02-28'],
  ['2024-02-29', -1, 'year', '2023-02-28'],
  ['2025-06-15', 999, 'year', '3024-06-15'],
] as const)('%s and %i × %s is %s', (day, count, unit, to) => {
  expect(moveBy(day, count, unit)).toBe(to)
})
