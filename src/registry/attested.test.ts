import { describe, expect, test } from 'vitest'
import { doubtHoldings, type Holding } from './attested.ts'

const DAY = '2025-06-15'

function held(person: string, role: string, lastAttested?: string, of = 'changwon'): Holding {
  return { recordId: `r-${person}`, person, role, of, ...(lastAttested ? { lastAttested } : {}) }
}

describe('offices to ask after', () => {
  test('a source of eighteen months ago still counts, one a day older does not', () => {
    const [kept, old] = doubtHoldings(
      [held('a', 'Mayor', '2023-12-15'), held('b', 'Rector', '2023-12-14')],
      DAY,
    )
    expect([kept?.old, old?.old]).toEqual([false, true])
  })

  test('an office no source gives a day for is to be asked after', () => {
    expect(doubtHoldings([held('a', 'Mayor')], DAY)[0]?.old).toBe(true)
  })

  test('a newer source that names another holder contradicts the older, in either language', () => {
    const doubted = doubtHoldings(
      [held('a', 'Mayor', '2025-01-01'), held('b', 'Thị trưởng', '2025-05-01')],
      DAY,
    )
    expect(doubted.map(({ succeededBy }) => succeededBy?.person)).toEqual(['b', undefined])
  })

  test.each([
    ['two vice mayors', held('a', 'Vice Mayor', '2025-01-01'), held('b', 'Deputy Mayor', '2025-05-01')],
    ['mayors of two cities', held('a', 'Mayor', '2025-01-01'), held('b', 'Mayor', '2025-05-01', 'daegu')],
    ['a mayor and a director', held('a', 'Mayor', '2025-01-01'), held('b', 'Director', '2025-05-01')],
    ['members, of whom there are many', held('a', 'Member', '2025-01-01'), held('b', 'Member', '2025-05-01')],
  ])('%s do not contradict each other', (_, a, b) => {
    expect(doubtHoldings([a, b], DAY).some(({ succeededBy }) => succeededBy)).toBe(false)
  })
})
