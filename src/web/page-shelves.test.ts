import { expect, test } from 'vitest'
import { type KeptPage, pageShelves } from './page-shelves.ts'

const page = (bytes: number): KeptPage => ({ body: new Uint8Array(bytes), headers: {}, cookies: [] })

test('a page is found again while the book stands as it stood', () => {
  const shelves = pageShelves(100_000)
  const one = page(10)
  shelves.put(shelves.of('a', '1'), '/a', one)
  expect(shelves.find(shelves.of('a', '1'), '/a')).toBe(one)
  expect(shelves.find(shelves.of('a', '2'), '/a')).toBeUndefined()
  expect(shelves.find(shelves.of('a', '1'), '/a')).toBeUndefined()
})

test('what was asked for longest ago goes first', () => {
  const shelves = pageShelves(3 * 3000)
  const shelf = shelves.of('a', '1')
  for (const key of ['1', '2', '3']) shelves.put(shelf, key, page(1500))
  expect(shelves.find(shelf, '1')).toBeDefined()
  shelves.put(shelf, '4', page(1500))
  expect(['1', '2', '3', '4'].filter((key) => shelves.find(shelf, key))).toEqual(['1', '3', '4'])
})

test('pages of an office nobody asks for give way to those of one that is asked for', () => {
  const shelves = pageShelves(3 * 3000)
  const quiet = shelves.of('quiet', '1')
  shelves.put(quiet, '1', page(1500))
  const busy = shelves.of('busy', '1')
  for (const key of ['1', '2', '3']) shelves.put(busy, key, page(1500))
  expect(shelves.find(quiet, '1')).toBeUndefined()
  expect(['1', '2', '3'].filter((key) => shelves.find(busy, key))).toEqual(['1', '2', '3'])
})

test('a page that is put again is counted once', () => {
  const shelves = pageShelves(2 * 3000)
  const shelf = shelves.of('a', '1')
  shelves.put(shelf, 'other', page(1500))
  for (let i = 0; i < 10; i++) shelves.put(shelf, 'same', page(1500))
  expect([shelves.find(shelf, 'other'), shelves.find(shelf, 'same')]).not.toContain(undefined)
})

test('a shelf that was thrown away, and a page larger than all the room, take nothing', () => {
  const shelves = pageShelves(3000)
  const old = shelves.of('a', '1')
  const now = shelves.of('a', '2')
  shelves.put(old, '/a', page(10))
  expect(shelves.find(old, '/a')).toBeUndefined()
  shelves.put(now, '/a', page(10))
  shelves.put(now, '/large', page(5000))
  expect(shelves.find(now, '/large')).toBeUndefined()
  expect(shelves.find(now, '/a')).toBeDefined()
})

test('what was let go of is gone, its page under way too, and its room is free', () => {
  const shelves = pageShelves(2 * 3000)
  const before = shelves.of('a', '1')
  for (const key of ['1', '2']) shelves.put(before, key, page(1500))
  shelves.forget('a')
  shelves.forget('nobody')
  shelves.put(before, '3', page(1500))
  const after = shelves.of('a', '1')
  expect(['1', '2', '3'].filter((key) => shelves.find(after, key))).toEqual([])
  for (const key of ['4', '5']) shelves.put(after, key, page(1500))
  expect(['4', '5'].filter((key) => shelves.find(after, key))).toEqual(['4', '5'])
})
