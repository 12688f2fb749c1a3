import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openGazetteer } from '#gazetteer/open-gazetteer.ts'
import type { KindName } from '#model/kinds/kind.ts'
import { read } from './read.ts'

const gazetteer = openGazetteer(readFileSync(new URL('../../reference/gazetteer.bin', import.meta.url)))

function slotsOf(kind: KindName, text: string, published = '2024-06-20') {
  const { statements } = read({ text, lang: 'vi', published, publisher: '' }, gazetteer)
  return statements.filter((s) => s.kind === kind).map((s) => s.slots)
}

const MEETING =
  'Chiều 18/6, Chủ tịch UBND tỉnh Đồng Nai Lê Minh Tâm tiếp Tổng Lãnh sự Hàn Quốc Park Seung-min đến chào xã giao.'

describe('places in provincial papers', () => {
  test('across the border go by the names they have here', () => {
    const text =
      'Ngày 18/6, đoàn đại biểu thành phố Móng Cái do ông Trần Hải Đăng, Chủ tịch UBND thành phố, làm trưởng đoàn đến thăm thành phố Đông Hưng (Trung Quốc).'
    expect(slotsOf('visit', text)).toEqual([
      expect.objectContaining({ from: 'Mong Cai|VN', to: ['Dongxing|CN'], head: 'Trần Hải Đăng' }),
    ])
  })

  test.each([
    'Hội nghị khu vực châu Á - Thái Bình Dương khai mạc ngày 18/6 tại Gwangju.',
    'Theo Tân Hoa xã, hội nghị khai mạc ngày 18/6 tại Nam Ninh.',
    'Hội nghị với các tỉnh Nam Lào khai mạc ngày 18/6 tại Pleiku.',
  ])('are no part of a longer name: %s', (text) => {
    const places = slotsOf('event', text).map((e) => e.place)
    expect(places).not.toContain('Thai Binh|VN')
    expect(places).toHaveLength(1)
  })
})

describe('people in provincial papers', () => {
  test.each([
    'Đà Nẵng: Chủ tịch UBND thành phố Lê Văn Khôi tiếp đoàn Tư lệnh Hạm đội.',
    'Đà Nẵng: Chủ tịch UBND thành phố Lê Văn Khôi tiếp Thị trưởng thành phố Namgarang.',
    'Đà Nẵng: Chủ tịch UBND thành phố Lê Văn Khôi và Chủ tịch HPN làm việc với Hiệu trưởng Nhà trường.',
  ])('are not the word behind a title: %s', (text) => {
    expect(slotsOf('role', text).map((r) => r.person)).toEqual(['Lê Văn Khôi'])
  })
})

describe('two sides told with a figure', () => {
  test('are the two localities spoken of', () => {
    const text =
      'Ngày 18/6, tỉnh Bình Định và thành phố Izumisano (Nhật Bản) tổ chức lễ gặp mặt. Tại lễ, lãnh đạo 2 địa phương đã ký thỏa thuận hợp tác.'
    expect(slotsOf('agreement', text)).toEqual([
      expect.objectContaining({ parties: ['Binh Dinh|VN', 'Izumisano|JP'], status: 'signed' }),
    ])
  })

  test('are no pair where two of many are counted', () => {
    const text = 'Tỉnh Bình Định tiếp đoàn. Tỉnh đã ký thỏa thuận hợp tác với 2 thành phố của Nhật Bản.'
    expect(slotsOf('agreement', text)).toEqual([])
  })
})

describe('whose second wish or promise it is', () => {
  const wishes = (text: string) => slotsOf('commitment', `${MEETING} ${text}`).map((c) => [c.by, c.kind])

  test('the first speaker’s, over whom he asked before', () => {
    const text =
      'Chủ tịch UBND tỉnh mời Ngài Tổng Lãnh sự dự hội chợ, đồng thời mong muốn Tổng Lãnh sự quán giới thiệu doanh nghiệp đến tỉnh.'
    expect(wishes(text)).toEqual([
      ['Lê Minh Tâm', 'request'],
      ['Lê Minh Tâm', 'request'],
    ])
  })

  test('joined by “và” as well', () => {
    const text =
      'Ông Park Seung-min cảm ơn sự đón tiếp của tỉnh và hứa sẽ chuyển các đề nghị tới doanh nghiệp Hàn Quốc.'
    expect(wishes(text)).toEqual([['Park Seung-min', 'pledge']])
  })

  test('nobody’s where only thanks are joined', () => {
    expect(wishes('Ông Park Seung-min cảm ơn tỉnh và chúc mừng những kết quả đã đạt được.')).toEqual([])
  })
})
