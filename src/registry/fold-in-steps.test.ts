import { expect, test } from 'vitest'
import { foldBook, foldInSteps } from './fold.ts'
import type { Folding } from './folding.ts'

/** Visits of so many senders to one place and another, some told twice, some without a day. */
function visits(count: number): readonly Folding[] {
  return Array.from({ length: count }, (_, i): Folding => {
    const [from, to] = [`p${(i * 7) % 600}`, `q${i % 5}`]
    const day = i % 9 === 0 ? {} : { start: `20${10 + (i % 14)}-0${1 + (i % 9)}-1${i % 8}` }
    return {
      statementId: `s${i}`,
      sourceId: `d${i >> 1}`,
      kind: i % 11 === 0 ? 'meeting' : 'visit',
      slots: { from, to, ...day },
      parties: { from, to },
      countries: [],
      quote: '',
      amended: false,
      day: '2025-01-01',
      order: i,
    }
  })
}

function folded(foldings: readonly Folding[]) {
  const steps = foldInSteps(foldings)
  const shares: number[] = []
  for (;;) {
    const step = steps.next()
    if (step.done) return { shares, records: step.value }
    shares.push(step.value)
  }
}

const inOrder = <T extends { readonly id: string }>(records: readonly T[]) =>
  [...records].sort((a, b) => (a.id < b.id ? -1 : 1))

test('a long book comes out the same step by step as in one go, and tells how far it is', () => {
  const told = visits(2600)
  const { shares, records } = folded(told)
  expect(inOrder(records)).toEqual(inOrder(foldBook(told)))
  expect(records.length).toBeLessThan(told.length)
  expect(shares.length).toBeGreaterThan(2)
  expect(shares).toEqual([...shares].sort((a, b) => a - b))
})

test('a short book has no steps, an empty one no records', () => {
  expect(folded(visits(40)).shares).toEqual([])
  expect(folded([])).toEqual({ shares: [], records: [] })
})
