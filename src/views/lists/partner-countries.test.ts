import { expect, test } from 'vitest'
import type { GroundTie } from './ground.ts'
import { inTurn, oldestFirst } from './partner-countries.ts'

function tie(id: string, since?: string): GroundTie {
  const none = { begun: '', partner: 'p', own: 'o', partyIds: [], statementIds: [], tellings: [] }
  return { ...none, id, since, expiry: () => ({ rule: 'no-term', renewed: 0, tacit: false }) }
}

test('ties with one partner stand under the one that began first; one without a day is no beginning', () => {
  const group = [tie('newest', '2011-04'), tie('undated'), tie('oldest', '1997')]
  expect(oldestFirst(group).map((one) => one.id)).toEqual(['oldest', 'newest', 'undated'])
})

test('what began together stays as it came', () => {
  expect(oldestFirst([tie('b', '1997'), tie('a', '1997')]).map((one) => one.id)).toEqual(['b', 'a'])
})

test('partners come in the order of their oldest ties, those without any day last', () => {
  const groups = [[tie('c')], [tie('b', '2011'), tie('b2', '1996')], [tie('a', '1997')]]
  expect(inTurn(groups).map(([first]) => first?.id)).toEqual(['b', 'a', 'c'])
})
