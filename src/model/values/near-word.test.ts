import { expect, test } from 'vitest'
import { isNear, isNearStart, nearMarks, slipsBetween } from './near-word.ts'

test.each([
  ['pyongtaek', 'pyeongtaek'],
  ['chagnwon', 'changwon'],
  ['nagn', 'nang'],
  ['changwonn', 'changwon'],
  ['sakay', 'sakai'],
  ['pyeongteak', 'pyeongtaek'],
])('%s is meant to be %s, and has a mark in common with it', (typed, word) => {
  expect(isNear(typed, word)).toBe(true)
  const marks = new Set(nearMarks(word))
  expect(nearMarks(typed).some((mark) => marks.has(mark))).toBe(true)
})

test.each([
  ['hue', 'due'],
  ['han', 'nan'],
  ['daegu', 'jeju'],
  ['changwon', 'suwon'],
  ['nang', 'nam'],
  ['osaka', 'sakai'],
])('%s is not %s', (typed, word) => {
  expect(isNear(typed, word)).toBe(false)
})

test('a word of three letters has no marks, nor has one nobody types', () => {
  expect(nearMarks('hue')).toEqual([])
  expect(nearMarks('a'.repeat(30))).toEqual([])
  expect(nearMarks('nang')).toEqual(['~nang', '~ang', '~nng', '~nag', '~nan'])
})

test('slips are counted both ways alike', () => {
  expect(slipsBetween('seoul', 'seoul')).toBe(0)
  expect([slipsBetween('ab', 'ba'), slipsBetween('ba', 'ab')]).toEqual([1, 1])
  expect([slipsBetween('seoul', 'seol'), slipsBetween('seol', 'seoul')]).toEqual([1, 1])
  expect(slipsBetween('a', 'abcdef')).toBe(9)
})

test.each([
  ['chagnw', 'changwon', true],
  ['pyong', 'pyeongtaek', true],
  ['chag', 'changwon', false],
  ['seoul', 'seoul', false],
  ['busan', 'changwon', false],
])('“%s” is the beginning of %s but for a slip: %s', (typed, word, is) => {
  expect(isNearStart(typed, word)).toBe(is)
})

test('of a long word the beginnings are marked, and a slip anywhere in it leaves one of them', () => {
  expect(nearMarks('pyeongtaek')).toEqual([
    '~pyeong',
    '~yeongt',
    '~peongt',
    '~pyongt',
    '~pyengt',
    '~pyeogt',
    '~pyeont',
  ])
  const letters = 'abcdefghijklmnopqrstuvwxyz'
  for (const word of ['pyeongtaek', 'danang', 'sanfrancisco', 'bến', 'chernihiv']) {
    const marks = new Set(nearMarks(word))
    for (let at = 0; at <= word.length; at += 1) {
      const letter = letters[at] ?? 'q'
      const slips = [
        `${word.slice(0, at)}${word.slice(at + 1)}`,
        `${word.slice(0, at)}${letter}${word.slice(at)}`,
        `${word.slice(0, at)}${letter}${word.slice(at + 1)}`,
        `${word.slice(0, at)}${word[at + 1] ?? ''}${word[at] ?? ''}${word.slice(at + 2)}`,
      ].filter((slip) => isNear(slip, word))
      for (const slip of slips) expect(nearMarks(slip).some((mark) => marks.has(mark))).toBe(true)
    }
  }
})
