import { expect, test } from 'vitest'
import { readCurrency, readMoney, readRate, typedMoney } from './money-typed.ts'

test('money is read with its scale and grouping', () => {
  expect(readMoney('382 triệu USD', 'vi')).toBe('382000000 USD')
  expect(readMoney('US$382 million', 'en')).toBe('382000000 USD')
  expect(readMoney('3,768 tỷ USD', 'vi')).toBe('3768000000 USD')
  expect(readMoney('3,768 billion USD', 'en')).toBe('3768000000000 USD')
  expect(readMoney('382.000.000 USD', 'vi')).toBe('382000000 USD')
  expect(readMoney('4.3 tỷ USD', 'vi')).toBe('4300000000 USD')
  expect(readMoney('17.8 billion USD', 'en')).toBe('17800000000 USD')
  expect(readMoney('4,3 tỷ USD', 'vi')).toBe('4300000000 USD')
  expect(readMoney('USD 382,000,000', 'en')).toBe('382000000 USD')
})

test('money is read as Vietnamese offices write it', () => {
  expect(readMoney('96.000.000 đồng', 'vi')).toBe('96000000 VND')
  expect(readMoney('84 triệu đồng', 'vi')).toBe('84000000 VND')
  expect(readMoney('1.070 tỷ đồng', 'vi')).toBe('1070000000000 VND')
  expect(readMoney('180.000.000 VNĐ', 'vi')).toBe('180000000 VND')
  expect(readMoney('2 triệu đô la Mỹ', 'vi')).toBe('2000000 USD')
})

test('what does not say its currency, or not whose, stays as it was typed, so that the act says why', () => {
  for (const text of ['a lot', '96.000.000', '5 triệu đô la', 'đồng', '12 tỷ gì đó'])
    expect(readMoney(text, 'vi')).toBe(text)
})

test('a stored sum is shown as it is typed, and read back', () => {
  expect(typedMoney('382000000 USD', 'en')).toBe('382,000,000 USD')
  expect(typedMoney('96000000 VND', 'en')).toBe('96,000,000 VND')
  expect(typedMoney('96000000 VND', 'vi')).toBe('96.000.000 đồng')
  expect(typedMoney('khoảng 3 tỷ', 'vi')).toBe('khoảng 3 tỷ')
  for (const sum of ['382000000 USD', '96000000 VND', '1234567.5 KRW'])
    expect(readMoney(typedMoney(sum, 'vi'), 'vi')).toBe(sum)
})

test('a currency is taken by its word or sign, never by any three letters', () => {
  const typed = [
    ['200.000 won', '200000 KRW'],
    ['₩ 2.000.000', '2000000 KRW'],
    ['5.000.000đ', '5000000 VND'],
    ['5tr đồng', '5000000 VND'],
    ['1.000 nhân dân tệ', '1000 CNY'],
    ['300 €', '300 EUR'],
    ['S$200', '200 SGD'],
    ['500 bảng Anh', '500 GBP'],
    ['20 triệu yên', '20000000 JPY'],
  ]
  expect(typed.map(([text = '']) => [text, readMoney(text, 'vi')])).toEqual(typed)
  expect(readMoney('$200', 'vi')).toBe('$200')
})

test('three digits behind a mark are thousands, in either style, where no scale follows', () => {
  for (const lang of ['vi', 'en'] as const)
    for (const text of ['US$ 1,500', '1.500 USD', '1,500 USD']) expect(readMoney(text, lang)).toBe('1500 USD')
  expect(readMoney('1.234,5 USD', 'vi')).toBe('1234.5 USD')
  expect(readMoney('12,50 USD', 'vi')).toBe('12.5 USD')
  expect(readMoney('1,500 tỷ USD', 'vi')).toBe('1500000000 USD')
})

test('a rate keeps every digit, in either style; one that can be read two ways is not guessed', () => {
  for (const text of ['26.345,5', '26,345.5', '26345,5']) expect(readRate(text, 'vi')).toBe(26345.5)
  expect(readRate('26,345.50', 'en')).toBe(26345.5)
  expect(readRate('26.345', 'vi')).toBe(26345)
  expect(readRate('26,345', 'en')).toBe(26345)
  expect(readRate('18,1250', 'vi')).toBe(18.125)
  expect(readRate('0,000038', 'vi')).toBe(0.000038)
  for (const text of ['26,345', 'không', '-5', '']) expect(readRate(text, 'vi')).toBeUndefined()
  expect(readRate('26.345', 'en')).toBeUndefined()
})

test('the last of two kinds of marks is the decimal', () => {
  for (const lang of ['vi', 'en'] as const) {
    expect(readMoney('26,345.50 USD', lang)).toBe('26345.5 USD')
    expect(readMoney('26.345,50 USD', lang)).toBe('26345.5 USD')
  }
})

test('a currency is known by its code, word or sign', () => {
  expect(['usd', 'US$', 'đồng', 'won', 'XYZ'].map(readCurrency)).toEqual(['USD', 'USD', 'VND', 'KRW', 'XYZ'])
})
