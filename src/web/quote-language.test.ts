import { expect, test } from 'vitest'
import { quoteLanguage } from './quote-language.ts'

test('Vietnamese is told by its marks', () => {
  expect(quoteLanguage('Đà Nẵng thiết lập quan hệ hợp tác với Changwon từ năm 1997')).toBe('vi')
  expect(quoteLanguage('tính đến hết năm 2024'.normalize('NFD'))).toBe('vi')
})

test('Vietnamese names alone do not make a text Vietnamese', () => {
  expect(quoteLanguage('Đà Nẵng has cooperated with Changwon since 1997')).toBe('en')
  expect(quoteLanguage('')).toBe('en')
})
