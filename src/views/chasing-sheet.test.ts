import { expect, test } from 'vitest'
import { stateTyped } from './chasing-sheet.ts'

test.each([
  ['Đã xong', 'done'],
  ['constructor', undefined],
  ['', undefined],
])('a cell that says “%s” says %s', (cell, state) => {
  expect(stateTyped(cell)).toBe(state)
})
