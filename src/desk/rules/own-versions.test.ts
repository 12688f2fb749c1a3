import { expect, test } from 'vitest'
import type { OwnRule } from './own-rule.ts'
import { standingVersions } from './own-versions.ts'

function version(from: string, countries: number, to?: string): OwnRule {
  const paper = { id: 'own-1', document: '1/QĐ', day: from, issuer: 'UBND', text: 'Điều 1.' }
  return { ...paper, from, ...(to ? { to } : {}), limits: { countries } }
}

test.each<[string, readonly OwnRule[], readonly (readonly [string, string | undefined, number])[]]>([
  ['none', [], []],
  ['one', [version('2026-01-01', 2)], [['2026-01-01', undefined, 2]]],
  [
    'a correction takes the place of what it corrects',
    [version('2026-01-01', 3), version('2026-01-01', 2)],
    [['2026-01-01', undefined, 3]],
  ],
  [
    'a later one follows',
    [version('2027-01-01', 3), version('2026-01-01', 2)],
    [
      ['2027-01-01', undefined, 3],
      ['2026-01-01', '2026-12-31', 2],
    ],
  ],
  [
    'one that ended before does not last longer for it',
    [version('2027-01-01', 3), version('2026-01-01', 2, '2026-06-30')],
    [
      ['2027-01-01', undefined, 3],
      ['2026-01-01', '2026-06-30', 2],
    ],
  ],
  [
    'an earlier first day entered later leaves nothing of the one before',
    [version('2025-06-01', 4), version('2026-01-01', 2)],
    [['2025-06-01', undefined, 4]],
  ],
])('%s', (_what, versions, expected) => {
  expect(standingVersions(versions).map(({ from, to, limits }) => [from, to, limits.countries])).toEqual(
    expected,
  )
})
