import { expect, test } from 'vitest'
import { sortOfBody } from './body-sort.ts'

test.each([
  ['Sun Group', 'conglomerate'],
  ['Tập đoàn Sun', 'conglomerate'],
  ['Pacific Growth Fund', 'fund'],
  ['Quỹ đầu tư Bờ Tây', 'fund'],
  ['VinUniversity', 'university'],
  ['Trường Đại học Thông tin liên lạc', 'university'],
  ['Massachusetts Institute of Technology', 'university'],
  ['Boston Global Forum', 'association'],
  ['Hiệp hội Doanh nghiệp Hàn Quốc', 'association'],
  ['Samsung Electronics', 'firm'],
  ['Hanbit Chip Co., Ltd', 'firm'],
  ['Công ty cổ phần Ví Dụ', 'firm'],
  ['Department of Planning and Investment', 'authority'],
  ['Sở Kế hoạch và Đầu tư', 'authority'],
  ['US Embassy', 'authority'],
  ['Thành phố Changwon', 'authority'],
  ['Tỉnh Gyeonggi', 'authority'],
  ['Công ty Thành phố Xanh', 'firm'],
  ['UBND thành phố Đà Nẵng', 'authority'],
  ['FPT', undefined],
  ['Sony', undefined],
])('%s: %s', (name, sort) => {
  expect(sortOfBody(name)).toBe(sort)
})

test('a name without marks is no province', () => {
  expect(sortOfBody('Tinh Hoa')).toBeUndefined()
})
