import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson, sha256 } from './digest.ts'

test('equal values have equal texts, whatever the order of their keys', () => {
  expect(canonicalJson({ b: 1, a: { d: [1, 2], c: null } })).toBe('{"a":{"c":null,"d":[1,2]},"b":1}')
  expect(canonicalJson({ a: undefined, b: 1 })).toBe(canonicalJson({ b: 1 }))
  expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]))
})

test('it is JSON that reads back as the same value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})

test('a digest is of the UTF-8 bytes', () => {
  expect(sha256('Đà Nẵng')).toBe(sha256(new TextEncoder().encode('Đà Nẵng')))
  expect(sha256('Đà Nẵng'.normalize('NFD'))).not.toBe(sha256('Đà Nẵng'))
})
