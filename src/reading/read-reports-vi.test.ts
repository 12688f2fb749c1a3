import { describe, expect, test } from 'vitest'
import { gazetteer } from '#gazetteer/gazetteer.fixture.ts'
import type { KindName } from '#model/kinds/kind.ts'
import { read } from './read.ts'

function slotsOf(kind: KindName, text: string, published = '2024-12-18') {
  return read({ text, lang: 'vi', published, publisher: 'haiphong.gov.vn' }, gazetteer)
    .statements.filter((s) => s.kind === kind)
    .map((s) => s.slots)
}

const REPORT = `SỞ NGOẠI VỤ THÀNH PHỐ HẢI PHÒNG
Hải Phòng, ngày 17 tháng 12 năm 2024

BÁO CÁO
Kết quả công tác đối ngoại năm 2024 và phương hướng năm 2025

I. KẾT QUẢ CÔNG TÁC NĂM 2024
1. Đoàn ra
Thành phố đã cử 20 đoàn ra, trong đó có đoàn do ông Phạm Văn Lân, Chủ tịch UBND thành phố làm trưởng đoàn thăm Nhật Bản từ ngày 4 - 8/3; đoàn do bà Đỗ Thị Mây, Phó Chủ tịch UBND thành phố làm trưởng đoàn thăm Hàn Quốc vào tháng 10.
2. Thỏa thuận quốc tế
Ngày 6/3, UBND thành phố Hải Phòng và thành phố Kitakyushu ký bản ghi nhớ về môi trường.

II. PHƯƠNG HƯỚNG NĂM 2025
1. Ký thỏa thuận hợp tác với thành phố Incheon (Hàn Quốc).
2. Tổ chức hội nghị xúc tiến đầu tư tại Hải Phòng trong tháng 2.`

describe('a report tells what was done and what is to be done', () => {
  test('a day without a year is of the year the section goes through', () => {
    expect(slotsOf('visit', REPORT)).toMatchObject([
      { head: 'Phạm Văn Lân', to: ['JP'], start: '2024-03-04', days: 5, status: 'done' },
      { head: 'Đỗ Thị Mây', to: ['KR'], start: '2024-10', status: 'done' },
    ])
    expect(slotsOf('event', REPORT)).toMatchObject([{ date: '2025-02', status: 'planned' }])
  })

  test('what stands under the heading of plans is planned, with no day of another point', () => {
    const papers = slotsOf('agreement', REPORT)
    expect(papers.map((s) => [s.status, s.date])).toEqual([
      ['signed', '2024-03-06'],
      ['planned', undefined],
    ])
  })

  test('nobody met whom a report only tells in its turn', () => {
    const text = REPORT.replace(
      '2. Thỏa thuận',
      'Đón đoàn Đại sứ Ấn Độ tại Việt Nam Ravi Kapoor (ngày 9/4).\n2. Thỏa thuận',
    )
    expect(slotsOf('meeting', text)).toEqual([])
  })

  test('what a plan goes back to was done', () => {
    const text = `KẾ HOẠCH
Triển khai hợp tác năm 2025
Căn cứ bản ghi nhớ UBND thành phố Hải Phòng ký với thành phố Kitakyushu ngày 6/3/2024.
I. NHIỆM VỤ TRỌNG TÂM
1. Ký thỏa thuận với thành phố Incheon (Hàn Quốc).`
    expect(slotsOf('agreement', text).map((s) => s.status)).toEqual(['signed', 'planned'])
  })

  test('the headline of news is no heading of a plan', () => {
    const text = `Nhiệm vụ trọng tâm của một chuyến đi

Ngày 6/12, UBND thành phố Hải Phòng và thành phố Kitakyushu ký bản ghi nhớ về môi trường.`
    expect(slotsOf('agreement', text).map((s) => s.status)).toEqual(['signed'])
  })
})

describe('a chronicle goes through its months', () => {
  test('a bare day is of the month that heads it', () => {
    const text = `BIÊN NIÊN ĐỐI NGOẠI NĂM 2024

Tháng 3
Ngày 6, UBND thành phố Hải Phòng và thành phố Kitakyushu ký bản ghi nhớ về môi trường.

Tháng 5
Ngày 16, UBND thành phố Hải Phòng và thành phố Incheon ký bản ghi nhớ về cảng biển.`
    expect(slotsOf('agreement', text).map((s) => s.date)).toEqual(['2024-03-06', '2024-05-16'])
  })
})

describe('a request to send a group abroad plans it', () => {
  const REQUEST = `TỜ TRÌNH
Về việc cử đoàn đi công tác nước ngoài

Căn cứ Thư mời ngày 12/11/2024 của Thị trưởng thành phố Incheon, Hàn Quốc,

UBND thành phố Hải Phòng kính trình cho phép cử đoàn công tác của thành phố Hải Phòng đi thăm và làm việc tại thành phố Incheon, Hàn Quốc:

1. Mục đích: Ký kết Bản ghi nhớ hợp tác giữa thành phố Hải Phòng và thành phố Incheon.
2. Thời gian: 06 ngày, từ ngày 02/4/2025 đến ngày 07/4/2025.
3. Thành phần đoàn: 08 người, do bà Đỗ Thị Mây, Phó Chủ tịch UBND thành phố làm trưởng đoàn.

Hải Phòng và Kitakyushu có quan hệ hợp tác từ năm 2009.`

  test('who goes and when stands in its fields, and the day of the invitation is none', () => {
    expect(slotsOf('visit', REQUEST)).toMatchObject([
      { start: '2025-04-02', days: 6, size: 8, head: 'Đỗ Thị Mây', status: 'planned', to: ['Incheon|KR'] },
    ])
  })

  test('the paper is still to be signed, and a tie of old stands', () => {
    expect(slotsOf('agreement', REQUEST).map((s) => s.status)).toEqual(['planned'])
    expect(slotsOf('partnership', REQUEST)).toContainEqual(
      expect.objectContaining({ b: 'Kitakyushu|JP', status: 'established', since: '2009' }),
    )
  })
})

describe('a month’s report on investment', () => {
  const MONTH = `TÌNH HÌNH THU HÚT ĐẦU TƯ VÀ NHIỆM VỤ
1. Kết quả tháng 11 năm 2024
- Cấp mới: 02 dự án với tổng vốn 65 triệu USD, gồm: dự án của Thái Lan tại KCN Nomura, vốn 40 triệu USD; dự án của Công ty Delta (Đài Loan), vốn 25 triệu USD.
- Lũy kế đến ngày 30/11/2024, các KCN Hải Phòng có 67 dự án FDI còn hiệu lực với tổng vốn 1,5 tỷ USD.
2. Nhiệm vụ tháng 12
- Tổ chức Hội nghị gặp mặt nhà đầu tư ngày 25/12 tại Hải Phòng.
- Tham gia đoàn của thành phố đi xúc tiến đầu tư tại Singapore từ 26/12.`

  test('what stands behind the label of a point is of that sort and of that month', () => {
    const figures = slotsOf('investment', MONTH)
    expect(figures.map((s) => s.measure)).toEqual(['licensed', 'licensed', 'licensed', 'stock'])
    expect(figures.map((s) => s.asof)).toEqual(['2024-11', '2024-11', '2024-11', '2024-11-30'])
  })

  test('a group is to go to a land', () => {
    expect(slotsOf('visit', MONTH)).toMatchObject([{ to: ['SG'], status: 'planned' }])
  })
})

describe('a diary and short news, point by point', () => {
  const WEEK = `LỊCH CÔNG TÁC TUẦN
(Từ ngày 16/12 đến ngày 21/12/2024)

Thứ Năm, 19/12
- 8h30: Lễ ký kết Bản ghi nhớ hợp tác giữa Trường Đại học Hàng hải Việt Nam và Đại học Pukyong (Hàn Quốc).
Thứ Bảy, 21/12
- Chủ tịch UBND thành phố Hải Phòng Phạm Văn Lân dẫn đầu đoàn công tác của thành phố thăm và làm việc tại thành phố Kitakyushu, Nhật Bản (đến ngày 24/12).`

  test('what is planned is of the day that heads it', () => {
    expect(slotsOf('agreement', WEEK)).toMatchObject([{ status: 'planned', date: '2024-12-19' }])
    expect(slotsOf('visit', WEEK)).toMatchObject([{ status: 'planned', start: '2024-12-21' }])
  })

  test('a point without a day has none of the point above', () => {
    const text = `TIN VẮN ĐỐI NGOẠI THÀNH PHỐ HẢI PHÒNG

* Ngày 7/12, Sở Ngoại vụ làm việc với đoàn thành phố Incheon.

* Trường Đại học Hàng hải Việt Nam và Đại học Pukyong (Hàn Quốc) vừa gia hạn thỏa thuận đào tạo thêm 3 năm.`
    expect(slotsOf('agreement', text).map((s) => s.date)).toEqual([undefined])
    const told = text.replace('Sở Ngoại vụ làm việc với đoàn thành phố Incheon.\n\n* ', '')
    expect(slotsOf('agreement', told).map((s) => s.date)).toEqual(['2024-12-07'])
  })
})
