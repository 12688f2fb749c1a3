import { describe, expect, test } from 'vitest'
import { textArray } from './text-array.ts'

/** Reads the binary form back by its description. */
function readBack(bytes: Buffer): readonly (string | null)[] {
  expect(bytes.readInt32BE(8)).toBe(25)
  if (bytes.readInt32BE(0) === 0) return []
  expect(bytes.readInt32BE(16)).toBe(1)
  const values: (string | null)[] = []
  let at = 20
  for (let i = 0; i < bytes.readInt32BE(12); i += 1) {
    const length = bytes.readInt32BE(at)
    at += 4
    values.push(length < 0 ? null : bytes.toString('utf8', at, at + length))
    at += Math.max(0, length)
  }
  expect(at).toBe(bytes.length)
  return values
}

describe('an array of texts as the server takes it', () => {
  test.each([
    ['nothing', []],
    ['plain texts', ['a', 'b c', 'Da Nang|VN']],
    ['letters of more than one byte', ['Đà Nẵng', '부산', '𝒳', 'aé']],
    ['quote marks, braces and lines as they are', ['say "x"', '{1,2}', 'C:\\new', 'a\nb']],
    ['an absent value is no text', ['NULL', null, '']],
    ['long texts', ['x'.repeat(500), 'ầ'.repeat(500), null]],
  ])('%s', (_, values) => expect(readBack(textArray(values))).toEqual(values))

  test('says whether anything is absent', () => {
    expect(textArray(['a']).readInt32BE(4)).toBe(0)
    expect(textArray(['a', null]).readInt32BE(4)).toBe(1)
  })
})
