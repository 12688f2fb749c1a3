import { expect, test } from 'vitest'
import { dayHere, printMoment } from './moment.ts'

test('a day begins at midnight where the desk is', () => {
  expect(dayHere(new Date('2026-11-21T16:59:59Z'))).toBe('2026-11-21')
  expect(dayHere(new Date('2026-11-21T17:00:00Z'))).toBe('2026-11-22')
})

test('a moment is written as days are: day first in Vietnamese, the month by name in English', () => {
  expect(printMoment('2026-11-21T20:56:10Z', 'vi')).toBe('22/11/2026, 03:56')
  expect(printMoment('2026-04-02T17:05:00Z', 'vi')).toBe('03/4/2026, 00:05')
  expect(printMoment('2026-04-02T17:05:00Z', 'en')).toBe('3 April 2026, 00:05')
})

test('what is no moment is refused, not printed', () => {
  expect(() => printMoment('yesterday', 'vi')).toThrow(RangeError)
})
