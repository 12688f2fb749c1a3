import { expect, test } from 'vitest'
import { bodySortsOf } from './body-sorts.ts'

test.each([
  ['Pusan National University', ['university']],
  ['Trường Đại học Bách khoa', ['university']],
  ['Trường THPT Phan Châu Trinh', ['school']],
  ['Hội Hữu nghị Việt – Hàn thành phố Đà Nẵng', ['chamber']],
  ['Hiệp hội Doanh nhân trẻ', ['chamber']],
  ['Cảng Hội An', ['port']],
  ['Trường Đại học Khoa học Xã hội và Nhân văn', ['university']],
  ['Văn phòng Quốc hội', []],
  ['Hội đồng nhân dân thành phố Đà Nẵng', []],
  ['Nhà hội trường Busan', []],
])('%s is of the sorts %j', (name, sorts) => {
  expect(bodySortsOf(name)).toEqual(sorts)
})
