import { expect, test } from 'vitest'
import { zoneName } from './mission-programme.ts'

test('clocks are told by the city they are named for, ours by the country', () => {
  expect(zoneName('America/Los_Angeles', 'vi')).toBe('Los Angeles')
  expect(zoneName('Asia/Ho_Chi_Minh', 'vi')).toBe('Việt Nam')
  expect(zoneName('Asia/Ho_Chi_Minh', 'en')).toBe('Vietnam')
})

test('a zone that names no city stays what it is', () => {
  expect(zoneName('UTC', 'vi')).toBe('UTC')
})
