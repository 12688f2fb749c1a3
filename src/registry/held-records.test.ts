import { expect, test } from 'vitest'
import type { FoldedRecord } from './fold.ts'
import { heldRecords } from './held-records.ts'

function record(id: string, keys: readonly string[], statementIds: readonly string[]): FoldedRecord {
  return { id, kind: 'visit', slots: {}, parties: {}, keys, statementIds, partyIds: [], countries: [] }
}

function book() {
  const held = heldRecords()
  held.put({ record: record('a', ['k1', 'k2'], ['a', 's1']), from: 't1' })
  held.put({ record: record('b', ['k2'], ['b']), from: 't1' })
  held.put({ record: record('c', ['k3'], ['c']), from: 't2' })
  return held
}

const ids = (records: readonly FoldedRecord[]) => records.map(({ id }) => id).sort()

test('finds what shares a key or a statement, each once', () => {
  expect(ids(book().near(['k2', 'k1'], ['s1']))).toEqual(['a', 'b'])
  expect(ids(book().near([], ['c']))).toEqual(['c'])
})

test('what was taken away is found by nothing any more, what shared a key with it is', () => {
  const held = book()
  held.take('a')
  expect(ids(held.near(['k1', 'k2'], ['a', 's1']))).toEqual(['b'])
  expect([...held.all()].map((one) => one.record.id)).toEqual(['b', 'c'])
  held.take('b')
  expect(held.near(['k2'], ['b'])).toEqual([])
})

test('nothing is found by words nobody has, and taking what is not there takes nothing', () => {
  const held = book()
  held.take('z')
  expect(held.near(['k9'], ['s9'])).toEqual([])
  expect(held.get('z')).toBeUndefined()
  expect(ids(held.near(['k2'], []))).toEqual(['a', 'b'])
})
