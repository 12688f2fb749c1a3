import { expect, test } from 'vitest'
import { printKnownAt, printMoment } from './moment.ts'

const HERE = 'Asia/Ho_Chi_Minh'

test('a moment is written as days are: day first in Vietnamese, the month by name in English', () => {
  expect(printMoment('2026-11-21T20:56:10Z', 'vi', HERE)).toBe('22/11/2026, 03:56')
  expect(printMoment('2026-04-02T17:05:00Z', 'vi', HERE)).toBe('03/4/2026, 00:05')
  expect(printMoment('2026-04-02T17:05:00Z', 'en', HERE)).toBe('3 April 2026, 00:05')
})

test('one moment is on two days, by whose clocks it is told', () => {
  const at = '2026-11-21T16:30:00Z'
  expect(printMoment(at, 'vi', 'Asia/Seoul')).toBe('22/11/2026, 01:30')
  expect(printMoment(at, 'vi', HERE)).toBe('21/11/2026, 23:30')
  expect(printMoment(at, 'vi', 'Pacific/Honolulu')).toBe('21/11/2026, 06:30')
})

test('a day of knowledge is a day everywhere; a moment is told by the clocks', () => {
  expect(printKnownAt('2026-11-21', 'vi', 'Pacific/Honolulu')).toBe('21/11/2026')
  expect(printKnownAt('2026-11-21T03:00:00.000Z', 'vi', 'Pacific/Honolulu')).toBe('20/11/2026, 17:00')
})

test('what is no moment is refused, not printed', () => {
  expect(() => printMoment('yesterday', 'vi', HERE)).toThrow(RangeError)
  expect(() => printMoment('2026-04-02T17:05:00Z', 'vi', 'Asia/Da_Nang')).toThrow(RangeError)
})
