import { expect, test } from 'vitest'
import { tokenize } from './tokens.ts'
import { cueWords } from './word-cues.ts'

test('every token of a listed word carries the cue of its list, and no other does', () => {
  tokenize('ký kết thỏa thuận')
  const cue = cueWords('word', ['ký', 'thỏa'])
  const told = tokenize('Ký, kỳ và thoả thuận').map((token) => (token.cues & cue) !== 0)
  expect(told).toEqual([true, false, false, false, true, false])
})

test('a list tells words apart in the form it is given for', () => {
  const folded = cueWords('folded', ['nam'])
  const plain = cueWords('plain', ['nam'])
  const [year] = tokenize('năm')
  expect((year?.cues ?? 0) & folded).not.toBe(0)
  expect((year?.cues ?? 0) & plain).toBe(0)
})
