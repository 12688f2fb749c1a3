import { expect, test } from 'vitest'
import { differingWords } from './differing-words.ts'

function differing(text: string, against: string): readonly string[] {
  return differingWords(text, against)
    .filter((run) => run.differs)
    .map((run) => run.text.trim())
}

test('one changed number is the only thing marked', () => {
  expect(differing('had 286 projects in Đà Nẵng', 'had 285 projects in Đà Nẵng')).toEqual(['286'])
  expect(differing('had 285 projects', 'had 285 projects')).toEqual([])
})

test('the runs together are the text, byte for byte', () => {
  const text = 'Đà Nẵng  has not\nsigned'
  expect(
    differingWords(text, 'Đà Nẵng has signed')
      .map((run) => run.text)
      .join(''),
  ).toBe(text)
})

test('a very long text is not compared', () => {
  const long = 'word '.repeat(500)
  expect(differingWords(long, 'other')).toEqual([{ text: long, differs: false }])
})
