import { expect, test } from 'vitest'
import { identityNumber, textsIn } from './identity-number.ts'

test.each([
  ['C1234567', 'C1234567'],
  ['Nguyễn Văn Mẫu, hộ chiếu B 9876543', 'B 9876543'],
  ['passport no. 123456789', '123456789'],
  ['M12345678 (KOR)', 'M12345678'],
  ['số căn cước: 048090001234', '048090001234'],
  ['Hộ chiếu số PT12AB3456', 'PT12AB3456'],
])('%s holds a number', (text, number) => {
  expect(identityNumber(text)).toBe(number)
})

test.each([
  'Hộ chiếu còn hạn trên 6 tháng',
  'passport valid > 6 months: yes',
  'Quyết định 1234/QĐ-UBND ngày 02/4/2025',
  'VN0320 07:55',
  '500000000 VND',
  '382.000.000.000 đồng',
  'Tel. 0000 000 000',
  'Công văn 101/UBND-SNV',
  '12/2024',
])('%s holds none', (text) => {
  expect(identityNumber(text)).toBeUndefined()
})

test('texts are found however deep', () => {
  expect(textsIn({ a: ['x', { b: 'y', c: 3 }], d: null })).toEqual(['x', 'y'])
})
