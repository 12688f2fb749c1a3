import { expect, test } from 'vitest'
import { typedCountry } from './country-typed.ts'

test('a country is known by what it is called, short or long, in both languages', () => {
  const called = [
    ['Hàn Quốc', 'KR'],
    ['han quoc', 'KR'],
    ['Đại Hàn Dân Quốc', 'KR'],
    ['Nhật', 'JP'],
    ['Mỹ', 'US'],
    ['Anh', 'GB'],
    ['Ý', 'IT'],
    ['Italia', 'IT'],
    ['CHLB Đức', 'DE'],
    ['Liên bang Nga', 'RU'],
    ['CHDCND Triều Tiên', 'KP'],
    ['Ô-xtrây-li-a', 'AU'],
    ['Myanmar', 'MM'],
    ['Đài Loan  (Trung Quốc)', 'TW'],
    ['South Korea', 'KR'],
    ['UK', 'GB'],
    ['KR', 'KR'],
  ]
  expect(called.map(([name = '']) => [name, typedCountry(name)])).toEqual(called)
})

test('what is no country, or another word without its marks, is none', () => {
  expect(['my', 'y', 'nhat', 'Liên minh châu Âu', 'Xứ Mộng Mơ', ''].map(typedCountry)).toEqual(
    Array.from({ length: 6 }),
  )
})
