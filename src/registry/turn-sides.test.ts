import { expect, test } from 'vitest'
import { foldBook } from './fold.ts'
import type { Folding } from './folding.ts'
import { turnSides } from './turn-sides.ts'

const tie: Folding = {
  statementId: 's1',
  sourceId: 'd1',
  kind: 'partnership',
  slots: { a: 'Da Nang|VN', b: 'Changwon|KR', since: '1997' },
  parties: { a: 'da-nang', b: 'changwon' },
  countries: ['VN', 'KR'],
  quote: '',
  amended: false,
  day: '2025-01-01',
  order: 1,
}
const turned: Folding = {
  ...tie,
  statementId: 's2',
  sourceId: 'd2',
  slots: { a: 'Changwon|KR', b: 'Da Nang|VN', since: '1997' },
  parties: { a: 'changwon', b: 'da-nang' },
  order: 2,
}

test('a tie told the other way round agrees with itself', () => {
  const [record, ...more] = foldBook([tie, turned])
  expect(more).toEqual([])
  expect(record?.slots.a).toMatchObject({ shown: { value: 'Da Nang|VN' }, reason: 'agreed', others: [] })
  expect(record?.parties).toEqual({ a: 'da-nang', b: 'changwon' })
})

test('what is told the same way, alone, or is not two-sided stays as it is', () => {
  expect(turnSides([tie])).toEqual([tie])
  expect(turnSides([tie, tie])).toEqual([tie, tie])
  const visits = [tie, turned].map((folding) => ({ ...folding, kind: 'visit' as const }))
  expect(turnSides(visits)).toEqual(visits)
})
