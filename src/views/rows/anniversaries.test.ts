import { describe, expect, test } from 'vitest'
import type { RowMaking } from '../partner.ts'
import type { TieRow } from '../partner-view.ts'
import { anniversariesOf } from './anniversaries.ts'

function next(since: string | undefined, asOf: string, status?: string) {
  const cited = (value: string) =>
    ({ value, text: value, marks: [1], reason: 'only', why: '', origins: ['src1'], others: [] }) as const
  const tie: TieRow = {
    recordId: 'r',
    marks: [1],
    partner: { id: 'daegu', kind: 'locality', name: 'Daegu' },
    ours: [],
    inherited: false,
    ...(since ? { since: cited(since) } : {}),
    ...(status ? { status: cited(status) } : {}),
  }
  const making: Pick<RowMaking, 'asOf' | 'lang'> = { asOf, lang: 'en' }
  return anniversariesOf([tie], making).map((each) => [each.years, each.on])[0]
}

describe('the next round anniversary', () => {
  test.each([
    ['1997', '2025-06-15', [30, '2027']],
    ['1997-11-20', '2025-06-15', [30, '2027-11-20']],
    ['2000-06-14', '2025-06-15', [30, '2030-06-14']],
    ['2000-06-15', '2025-06-15', [25, '2025-06-15']],
    ['2000-06-16', '2025-06-15', [25, '2025-06-16']],
    ['2000', '2025-12-31', [25, '2025']],
    ['2000-05', '2025-06-15', [30, '2030-05']],
    ['2000-06', '2025-06-15', [25, '2025-06']],
    ['2025-04-02', '2025-06-15', [5, '2030-04-02']],
    ['2025', '2025-06-15', [5, '2030']],
    ['2004-02-29', '2025-06-15', [25, '2029-02-28']],
    ['2004-02-29', '2023-06-15', [20, '2024-02-29']],
    ['1998-01/1998-06', '2025-06-15', [30, '2028-01']],
  ] as const)('of a tie since %s, seen on %s', (since, asOf, expected) => {
    expect(next(since, asOf)).toEqual(expected)
  })

  test('there is none of a tie yet to begin, undated, planned or ended', () => {
    expect(next('2026', '2025-06-15')).toBeUndefined()
    expect(next('2025-06-16', '2025-06-15')).toBeUndefined()
    expect(next(undefined, '2025-06-15')).toBeUndefined()
    expect(next('1997', '2025-06-15', 'planned')).toBeUndefined()
    expect(next('1997', '2025-06-15', 'ended')).toBeUndefined()
    expect(next('1997', '2025-06-15', 'inherited')).toEqual([30, '2027'])
  })
})
