import { expect, test } from 'vitest'
import { readCount, readMoney, readNumber } from './cell-number.ts'

const vi = { decimal: 'comma', days: 'day-first' } as const
const en = { decimal: 'point', days: 'day-first' } as const

test.each([
  ['150.000', vi, 150_000],
  ['150.000', en, 150],
  ['150,000', en, 150_000],
  ['1.234,5', vi, 1234.5],
  ['1,234.5', en, 1234.5],
  ['1 234', en, 1234],
  ['1.23.456', vi, undefined],
  ['1,23', vi, 1.23],
  ['12a', en, undefined],
  ['', en, undefined],
] as const)('%s (%o) is %s', (text, locale, value) => {
  expect(readNumber(text, locale)).toBe(value)
})

test('a count is whole, with a word of count at most', () => {
  expect(readCount('12 người', vi)).toBe(12)
  expect(readCount('3건', en)).toBe(3)
  expect(readCount({ number: '8' }, en)).toBe(8)
  expect(readCount('1,5', vi)).toBeUndefined()
  expect(readCount('-2', en)).toBeUndefined()
  expect(readCount('about 12', en)).toBeUndefined()
})

test.each([
  ['382 triệu USD', [], vi, '382000000 USD'],
  ['US$1.2 billion', [], en, '1200000000 USD'],
  ['339.670 tỷ đồng', [], vi, '339670000000000 VND'],
  ['1,120억 원', [], en, '112000000000 KRW'],
  ['382,5', ['Vốn (triệu USD)'], vi, '382500000 USD'],
  ['500', ['JPY', '金額'], en, '500 JPY'],
  ['500', ['Amount'], en, undefined],
  ['khoảng', ['USD'], vi, undefined],
] as const)('%s with %j is %s', (cell, given, locale, money) => {
  expect(readMoney(cell, given, locale)).toBe(money)
})
