import { describe, expect, test } from 'vitest'
import { embassyHeaded, embassyNamed } from './embassy-name.ts'

describe('embassies and consulates by name', () => {
  test.each([
    ['Embassy of Japan in Viet Nam', ['embassy', 'Japan', 'Viet Nam']],
    ['The Embassy of the Republic of Korea', ['embassy', 'Republic of Korea', undefined]],
    ['Đại sứ quán Nhật Bản tại Việt Nam', ['embassy', 'Nhật Bản', 'Việt Nam']],
    ['Tổng Lãnh sự quán Hàn Quốc tại Đà Nẵng', ['consulate-general', 'Hàn Quốc', 'Đà Nẵng']],
    ['Consulate-General of Japan in Da Nang', ['consulate-general', 'Japan', 'Da Nang']],
    ['Lao Consulate General in Da Nang', ['consulate-general', 'Lao', 'Da Nang']],
    ['Lãnh sự danh dự Cộng hòa Pháp tại Đà Nẵng', ['honorary-consul', 'Cộng hòa Pháp', 'Đà Nẵng']],
    ['Australian Embassy', ['embassy', 'Australian', undefined]],
  ])('%s', (name, expected) => {
    const found = embassyNamed(name)
    expect([found?.sort, found?.of, found?.at]).toEqual(expected)
  })

  test.each(['Sở Ngoại vụ Đà Nẵng', 'Hội Hữu nghị Việt – Nhật', 'Đại sứ quán', 'Changwon City', ''])(
    '%s is none',
    (name) => {
      expect(embassyNamed(name)).toBeUndefined()
    },
  )
})

describe('who heads one', () => {
  test.each([
    ['Ambassador', ['embassy', '', undefined]],
    ['Ambassador Extraordinary and Plenipotentiary of Japan to Viet Nam', ['embassy', 'Japan', 'Viet Nam']],
    ['Đại sứ đặc mệnh toàn quyền Hàn Quốc tại Việt Nam', ['embassy', 'Hàn Quốc', 'Việt Nam']],
    ['Đại sứ', ['embassy', '', undefined]],
    ['Korean Ambassador to Vietnam', ['embassy', 'Korean', 'Vietnam']],
    ['Tổng Lãnh sự Nhật Bản tại Đà Nẵng', ['consulate-general', 'Nhật Bản', 'Đà Nẵng']],
    ['Consul General', ['consulate-general', '', undefined]],
    ['Lãnh sự danh dự Pháp', ['honorary-consul', 'Pháp', undefined]],
  ])('%s', (post, expected) => {
    const found = embassyHeaded(post)
    expect([found?.sort, found?.of, found?.at]).toEqual(expected)
  })

  test.each(['Deputy Consul General', 'Phó Đại sứ', 'Mayor', 'Consultant', 'nguyên Đại sứ', 'Chủ tịch'])(
    '%s heads none',
    (post) => {
      expect(embassyHeaded(post)).toBeUndefined()
    },
  )
})
