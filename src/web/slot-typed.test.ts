import { expect, test } from 'vitest'
import { readDate } from './day-typed.ts'
import { readTyped, typedText } from './slot-typed.ts'

test('dates are read as both languages write them', () => {
  expect(readDate('02/4/2025')).toBe('2025-04-02')
  expect(readDate('4/2025')).toBe('2025-04')
  expect(readDate('1997')).toBe('1997')
  expect(readDate('2025-04-02')).toBe('2025-04-02')
  expect(readDate('1/2020 – 6/2020')).toBe('2020-01/2020-06')
})

test('what cannot be taken apart stays as it was typed, so that the act says why', () => {
  expect(readTyped({ type: 'count' }, ['many'], 'en')).toBe('many')
  expect(readDate('spring')).toBe('spring')
})

test('places are written with their country, one on each line', () => {
  expect(readTyped({ type: 'locality' }, ['Daegu, KR'], 'vi')).toBe('Daegu|KR')
  expect(readTyped({ type: 'locality' }, ['Daegu, Hàn Quốc'], 'vi')).toBe('Daegu|KR')
  expect(readTyped({ type: 'locality' }, ['San Diego, hoa ky'], 'vi')).toBe('San Diego|US')
  expect(readTyped({ type: 'party' }, ['South Korea'], 'vi')).toBe('KR')
  expect(readTyped({ type: 'parties' }, ['Da Nang, VN\r\nVingroup\r\n'], 'vi')).toEqual([
    'Da Nang|VN',
    'Vingroup',
  ])
  expect(readTyped({ type: 'party' }, ['Hyundai, Kia and others'], 'en')).toBe('Hyundai, Kia and others')
  expect(readTyped({ type: 'party' }, ['Sở Ngoại vụ, Đà Nẵng'], 'vi')).toBe('Sở Ngoại vụ, Đà Nẵng')
  expect(readTyped({ type: 'text' }, ['Hàn Quốc'], 'vi')).toBe('Hàn Quốc')
})

test('an empty field says nothing', () => {
  expect(readTyped({ type: 'date' }, [''], 'vi')).toBeUndefined()
  expect(readTyped({ type: 'flag' }, [], 'vi')).toBeUndefined()
  expect(readTyped({ type: 'choices' }, [''], 'vi')).toBeUndefined()
})

test('a stored value is shown as it is typed', () => {
  expect(typedText({ type: 'date' }, '2025-04-02', 'vi')).toBe('02/04/2025')
  expect(typedText({ type: 'money' }, '382000000 USD', 'en')).toBe('382,000,000 USD')
  expect(typedText({ type: 'parties' }, ['Da Nang|VN', 'KR'], 'vi')).toBe('Da Nang, Việt Nam\nHàn Quốc')
  expect(typedText({ type: 'locality' }, 'Daegu|KR', 'en')).toBe('Daegu, South Korea')
})
