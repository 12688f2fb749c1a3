import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isProblem } from '../problem.ts'
import { type Money, moneyText, parseMoney, printMoney, printNumber } from './money.ts'

/** What a reader of the page would take a printed sum for. */
function readBack(printed: string): number {
  const digits = /[\d,.]+/.exec(printed)?.[0].replaceAll(',', '') ?? ''
  const scale = / (trillion|billion|million)/.exec(printed)?.[1] ?? ''
  const power = { trillion: 12, billion: 9, million: 6 }[scale] ?? 0
  return Number(`${digits}e${power}`)
}

describe('money', () => {
  test.each([
    [382_000_000, 'USD', 'USD 382 million', '382 triệu USD'],
    [17_800_000_000, 'USD', 'USD 17.8 billion', '17,8 tỷ USD'],
    [17_850_000_000, 'USD', 'USD 17.85 billion', '17,85 tỷ USD'],
    [2_500_000_000_000, 'VND', 'VND 2.5 trillion', '2.500 tỷ đồng'],
    [1_070_000_000_000, 'VND', 'VND 1.07 trillion', '1.070 tỷ đồng'],
    [2_000_000, 'VND', 'VND 2 million', '2 triệu đồng'],
    [1_200_000_000_000, 'USD', 'USD 1.2 trillion', '1.200 tỷ USD'],
    [1_000_000, 'KRW', 'KRW 1 million', '1 triệu KRW'],
    [950_000, 'USD', 'USD 950,000', '950.000 USD'],
    [0, 'USD', 'USD 0', '0 USD'],
    [17_810_000_001, 'USD', 'USD 17,810,000,001', '17.810.000.001 USD'],
    [17_812_345_678, 'USD', 'USD 17,812,345,678', '17.812.345.678 USD'],
    [1_234_567.125, 'USD', 'USD 1,234,567.125', '1.234.567,125 USD'],
    [1_235_000_000, 'USD', 'USD 1,235 million', '1.235 triệu USD'],
  ])('%d %s is printed whole', (amount, currency, en, vi) => {
    expect(printMoney({ amount, currency }, 'en')).toBe(en)
    expect(printMoney({ amount, currency }, 'vi')).toBe(vi)
  })

  test('no sum is ever rounded', () => {
    const digits = fc.nat({ max: 99_999 })
    const amount = fc.oneof(
      fc.integer({ min: 0, max: 9_000_000_000_000_000 }),
      fc.tuple(digits, fc.constantFrom(1e4, 1e5, 1e6, 1e7, 1e9, 1e10)).map(([n, size]) => n * size),
    )
    fc.assert(fc.property(amount, (sum) => readBack(printMoney(money(sum), 'en')) === sum))
  })

  test('the stored form is read back as it was', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_000_000_000_000_000 }), (sum) => {
        expect(parseMoney(moneyText(money(sum)))).toEqual(money(sum))
      }),
    )
  })

  test.each([
    '',
    '382 triệu USD',
    '382,000,000 USD',
    '382000000',
    'USD 382000000',
    '-5 USD',
    '5 usd',
    '1e6 USD',
  ])('“%s” is refused with how to write it', (text) => {
    const refused = parseMoney(text)
    expect(isProblem(refused) && refused.says.vi).toContain('382000000 USD')
    expect(isProblem(refused) && refused.says.en).toContain('382000000 USD')
  })

  test('numbers keep their digits', () => {
    expect(printNumber(1234.5, 'vi')).toBe('1.234,5')
    expect(printNumber(0.125, 'en')).toBe('0.125')
  })
})

function money(amount: number): Money {
  return { amount, currency: 'USD' }
}

test('three letters that are no currency are refused by name; a currency of the past is one', () => {
  const refused = parseMoney('200000 WON')
  expect(isProblem(refused) && refused.says.vi).toBe(
    '“WON” không phải là mã tiền tệ. Hãy viết bằng mã ba chữ: VND, USD, KRW, JPY, EUR.',
  )
  expect(isProblem(parseMoney('200 XYZ'))).toBe(true)
  expect(parseMoney('200000 KRW')).toEqual({ amount: 200000, currency: 'KRW' })
  expect(parseMoney('500 DEM')).toEqual({ amount: 500, currency: 'DEM' })
})
