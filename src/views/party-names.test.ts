import { expect, test } from 'vitest'
import { gazetteer } from '#gazetteer/gazetteer.fixture.ts'
import { partyText, slotParties } from './party-names.ts'

test.each([
  ['Da Nang|VN', 'Đà Nẵng'],
  ['Changwon|KR', 'Changwon'],
  ['KR', 'Hàn Quốc'],
  ['Công ty mẫu Biển Xanh', 'Công ty mẫu Biển Xanh'],
  ['No Such Place|VN', 'No Such Place'],
])('%s is called %s', (text, words) => {
  expect(partyText(gazetteer, text, 'vi')).toBe(words)
})

test('the parties of slots are called so by their path', () => {
  const names = slotParties(gazetteer, { parties: ['Da Nang|VN', 'IT'], host: 'Hanoi|VN' }, 'vi')
  expect([names('parties.0'), names('parties.1'), names('host')]).toEqual(['Đà Nẵng', 'Ý', 'Hà Nội'])
})
