import { expect, test } from 'vitest'
import { shiftMarks } from './shift-marks.ts'

test('marks and the numbers of quotes move together, however deep', () => {
  const view = {
    lines: [{ marks: [1, 2], since: { value: 1997, marks: [2] } }],
    cites: [{ mark: 2, quote: 'x' }],
  }
  expect(shiftMarks(view, 10)).toEqual({
    lines: [{ marks: [11, 12], since: { value: 1997, marks: [12] } }],
    cites: [{ mark: 12, quote: 'x' }],
  })
})

test('nothing else is touched', () => {
  expect(shiftMarks({ mark: 'x', marks: 3, years: [1], none: null }, 5)).toEqual({
    mark: 'x',
    marks: 3,
    years: [1],
    none: null,
  })
})
