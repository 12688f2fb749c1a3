import { expect, test } from 'vitest'
import { typedCountry } from './country-typed.ts'
import { countryName, OFFICIAL_NAMES_VI, parsePartyName } from './party-name.ts'

test.each([
  ['Da Nang|VN', { kind: 'locality', name: 'Da Nang', country: 'VN' }],
  ['KR', { kind: 'country', name: 'KR', country: 'KR' }],
  ['Pusan National University', { kind: 'other', name: 'Pusan National University' }],
  ['Da Nang|vn', { kind: 'other', name: 'Da Nang|vn' }],
  ['|VN', { kind: 'other', name: '|VN' }],
  ['A|B|VN', { kind: 'other', name: 'A|B|VN' }],
])('%s is read as what it is', (text, party) => {
  expect(parsePartyName(text)).toEqual(party)
})

test('a country is named in the language, an unknown code by itself', () => {
  expect(countryName('KR', 'en')).toBe('South Korea')
  expect(countryName('KR', 'vi')).toBe('Hàn Quốc')
  expect(countryName('QX', 'vi')).toBe('QX')
  expect(countryName('x', 'en')).toBe('x')
})

test('a Vietnamese page calls a country what a Vietnamese office calls it', () => {
  expect(countryName('IT', 'vi')).toBe('Ý')
  expect(countryName('TW', 'vi')).toBe('Đài Loan (Trung Quốc)')
  expect(countryName('IT', 'en')).toBe('Italy')
})

test('a name a page writes is known again where somebody types it', () => {
  const countries = Object.keys(OFFICIAL_NAMES_VI).filter((code) => code !== 'EU')
  expect(countries.map((code) => typedCountry(countryName(code, 'vi')))).toEqual(countries)
})
