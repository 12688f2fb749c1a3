import { expect, test } from 'vitest'
import { remembered } from './remembered.ts'

test('what was answered is not worked out again, not even nothing, until so many others were asked', () => {
  const asked: string[] = []
  const lengthOf = remembered(2, (text) => {
    asked.push(text)
    return text.length
  })
  expect(['', 'ab', '', 'ab'].map(lengthOf)).toEqual([0, 2, 0, 2])
  expect(asked).toEqual(['', 'ab'])
  expect(['abc', 'abc', 'ab'].map(lengthOf)).toEqual([3, 3, 2])
  expect(asked).toEqual(['', 'ab', 'abc', 'ab'])
})
