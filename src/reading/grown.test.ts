import { expect, test } from 'vitest'
import { grown } from './grown.ts'

test('what is grown has the keys of both in their order, and the later value of a key of both', () => {
  const base: { readonly a: number; readonly b: number } = { a: 1, b: 2 }
  const made = grown(base, { c: 3, a: 4 })
  expect(Object.entries(made)).toEqual([
    ['a', 4],
    ['b', 2],
    ['c', 3],
  ])
})

test('what it is grown from stays as it was', () => {
  const base = { a: 1 }
  grown(base, { a: 2 })
  expect(base).toEqual({ a: 1 })
})
