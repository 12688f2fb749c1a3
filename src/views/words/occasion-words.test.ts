import { expect, test } from 'vitest'
import { occasionWords } from './occasion-words.ts'

test('a national day is told as one, its own name beside it', () => {
  expect(occasionWords('vi').nationalDay('Ngày Nước Úc', 'Úc')).toBe('Quốc khánh Úc (Ngày Nước Úc)')
  expect(occasionWords('en').nationalDay('Canada Day', 'Canada')).toBe('National Day of Canada (Canada Day)')
})

test('one that has no other name is not told twice', () => {
  expect(occasionWords('vi').nationalDay('Quốc khánh', 'Lào')).toBe('Quốc khánh Lào')
  expect(occasionWords('en').nationalDay('National Day', 'Laos')).toBe('National Day of Laos')
})
