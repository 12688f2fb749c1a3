import { expect, test } from 'vitest'
import { salutationFor } from './address-form.ts'

test.each([
  ['Mayor of Changwon', 'en', 'Dear Mayor Kim Mau,'],
  ['Thị trưởng thành phố Changwon', 'vi', 'Thưa Ngài/Bà Thị trưởng Kim Mau,'],
  ['Governor', 'en', 'Dear Governor Kim Mau,'],
  ['Ambassador of Japan to Viet Nam', 'en', 'Your Excellency,'],
  ['Consul General of Japan', 'en', 'Dear Consul Kim Mau,'],
  ['Đại sứ đặc mệnh toàn quyền', 'vi', 'Thưa Ngài/Bà Đại sứ,'],
  ['Chairperson of the City Council', 'en', 'Dear Chair Kim Mau,'],
] as const)('%s in %s', (post, lang, expected) => {
  expect(salutationFor({ name: 'Kim Mau', post }, lang)).toBe(expected)
})

test('a deputy is not raised to the post, and nobody is not invented', () => {
  expect(salutationFor({ name: 'Kim Mau', post: 'Deputy Mayor' }, 'en')).toBe('Dear Deputy Mayor Kim Mau,')
  expect(salutationFor({ name: 'Kim Mau', post: 'Phó Thị trưởng' }, 'vi')).toBe('Thưa Ngài/Bà Kim Mau,')
  expect(salutationFor(undefined, 'en')).toBe('Dear Sir or Madam,')
  expect(salutationFor(undefined, 'vi')).toBe('Thưa Quý vị,')
})
