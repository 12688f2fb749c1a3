import { expect, test } from 'vitest'
import { countryName, parsePartyName } from './party-name.ts'

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
