import { describe, expect, test } from 'vitest'
import { fallsWithin, roundAnniversary } from './anniversary.ts'

describe('round years', () => {
  test.each([
    ['1997', '2026-11-22', [30, '2027']],
    ['1997-11-20', '2026-11-22', [30, '2027-11-20']],
    ['1997-11', '2027-11-30', [30, '2027-11']],
    ['1997-11', '2027-12-01', [35, '2032-11']],
    ['1996-02-29', '2025-06-01', [30, '2026-02-28']],
    ['1996-02-29', '2027-06-01', [35, '2031-02-28']],
    ['2004-02-29', '2023-06-15', [20, '2024-02-29']],
    ['1998-01/1998-06', '2025-06-15', [30, '2028-01']],
    ['2026-11-22', '2026-11-22', [5, '2031-11-22']],
  ] as const)('since %s, read on %s', (since, day, expected) => {
    const found = roundAnniversary(since, day)
    expect(found && [found.years, found.on]).toEqual(expected)
  })

  test.each([
    ['2027', '2026-11-22'],
    ['2026-11-23', '2026-11-22'],
    ['', '2026-11-22'],
    ['not a day', '2026-11-22'],
  ])('none since “%s” on %s', (since, day) => {
    expect(roundAnniversary(since, day)).toBeUndefined()
  })
})

test.each([
  ['2027', true],
  ['2027-03', true],
  ['2027-05-21', true],
  ['2027-05-22', false],
  ['2026-11-21', false],
  ['2026-11', true],
  ['2028', false],
  ['no day', false],
])('%s within 22 November 2026 and 180 days on: %s', (on, within) => {
  expect(fallsWithin(on, { from: '2026-11-22', to: '2027-05-21' })).toBe(within)
})
