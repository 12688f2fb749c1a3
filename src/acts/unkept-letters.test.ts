import { expect, test } from 'vitest'
import { unkeptLetters } from './unkept-letters.ts'

test.each([
  ['a zero', { note: 'a\u0000b' }, 'note'],
  ['half a letter', { slots: { parties: ['Đà Nẵng', 'Sak\ud800'] } }, 'slots.parties.1'],
  ['a name of a value', { slots: { 'a\u0000': 'b' } }, 'slots'],
])('%s is refused, and told where', (_, input, where) => {
  expect(unkeptLetters(input)).toMatchObject([{ problem: 'letters-not-kept', where }])
})

test.each([
  ['words of any script', { name: '대구 · 堺市 · Đà Nẵng', count: 3, none: null, flags: [true] }],
  ['letters written in two', { name: '𠮷野家 👋' }],
  ['what is read as a file is', { base64: 'a\u0000', text: 'a\u0000' }],
])('%s passes', (_, input) => {
  expect(unkeptLetters(input)).toEqual([])
})
