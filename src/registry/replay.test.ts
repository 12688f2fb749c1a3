import { expect, test } from 'vitest'
import { type KnownRecord, type Replaying, type ReplayJudgement, replay } from './replay.ts'

function statement(id: string, kind: string, order: number): Replaying['statements'][number] {
  return {
    id,
    sourceId: `s-${id}`,
    kind: 'partnership',
    day: '2025-01-01',
    order,
    read: {
      slots: { a: 'Da Nang|VN', b: 'Changwon|KR', kind, status: 'established' },
      quote: 'x',
      nodes: { a: 'n1', b: 'n2' },
      countries: ['VN', 'KR'],
    },
    amended: new Map(),
  }
}

const accept = (id: string, at: string): ReplayJudgement => ({
  id: `j-${id}`,
  at,
  verdict: 'accept',
  statementId: id,
})

function replayed(judgements: readonly ReplayJudgement[]): readonly KnownRecord[] {
  const statements = [statement('a', 'cooperation', 1), statement('b', 'friendship', 2)]
  const going = replay({ statements, nodesByAge: [{ id: 'n1' }, { id: 'n2' }], judgements })
  for (;;) {
    const { done, value } = going.next()
    if (done) return value
  }
}

const timesOf = (known: readonly KnownRecord[]) =>
  known.map(({ from, to }) => [from.slice(0, 4), to?.slice(0, 4)])

test('what a later decision changes was known until then', () => {
  const known = replayed([accept('a', '2024-01-01T00:00:00.000Z'), accept('b', '2026-01-01T00:00:00.000Z')])
  expect(timesOf(known)).toEqual([
    ['2024', '2026'],
    ['2026', undefined],
  ])
})

test('where the clock was set back between two decisions, nothing is known until before it was', () => {
  const known = replayed([accept('a', '2026-01-01T00:00:00.000Z'), accept('b', '2024-01-01T00:00:00.000Z')])
  expect(timesOf(known)).toEqual([['2024', undefined]])
  expect(known[0]?.record.statementIds).toEqual(['a', 'b'])
})
