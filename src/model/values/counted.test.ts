import { expect, test } from 'vitest'
import { counted } from './counted.ts'

test('one of a thing is told as one', () => {
  expect(counted(1, 'partner')).toBe('1 partner')
  expect(counted(1, 'country', 'countries')).toBe('1 country')
})

test('none and several are told as several', () => {
  expect([0, 2, 21].map((n) => counted(n, 'tie'))).toEqual(['0 ties', '2 ties', '21 ties'])
  expect(counted(0, 'country', 'countries')).toBe('0 countries')
})
