import { expect, test } from 'vitest'
import { singles, thoseOf } from './those-of.ts'

test('where all are meant it is the same list', () => {
  const items = [1, 2, 3]
  expect(thoseOf(items, () => true)).toBe(items)
})

test('else those that are meant, in their order, and the list is left as it was', () => {
  const items = [3, 1, 2]
  expect(thoseOf(items, (item) => item > 1)).toEqual([3, 2])
  expect(thoseOf(items, () => false)).toEqual([])
  expect(items).toEqual([3, 1, 2])
})

test('a list of one text is made once', () => {
  const one = singles()
  expect(one('KR')).toEqual(['KR'])
  expect(one('KR')).toBe(one('KR'))
  expect(one('')).toEqual([''])
})
