import { expect, test } from 'vitest'
import { lengthIn } from './term-length.ts'

test.each([
  ['5 years', { months: 60, days: 0, workingDays: 0 }],
  ['năm (05) năm', { months: 60, days: 0, workingDays: 0 }],
  ['indefinite', 'endless'],
  ['constructor years', undefined],
])('“%s” states its length, or none', (text, length) => {
  expect(lengthIn(text)).toEqual(length)
})
