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

describe('licences handed out to firms', () => {
  const DAY =
    'Sáng 12/12, Ban Quản lý Khu kinh tế Hải Phòng (Heza) trao giấy chứng nhận đầu tư cho 3 dự án FDI, tổng vốn 90 triệu USD. '

  test('a firm has its whole name, its own sum, and no place among investors', () => {
    const text = `${DAY}Dự án lớn nhất là của Công ty TNHH Kumho Nông nghiệp (Hàn Quốc), vốn đăng ký 50 triệu USD. Công ty TNHH Sato Precision (Nhật Bản) đầu tư 30 triệu USD. Một dự án tăng vốn là của Công ty TNHH Hyosung Hải Phòng (tăng thêm 6 triệu USD) và Công ty TNHH Nestlé Việt Nam (tăng thêm 4 triệu USD).`
    const figures = slotsOf('investment', text).slice(1)
    expect(figures.map((s) => s.origin)).toEqual([
      'Công ty TNHH Kumho Nông nghiệp',
      'Công ty TNHH Sato Precision',
      'Công ty TNHH Hyosung Hải Phòng',
      'Công ty TNHH Nestlé Việt Nam',
    ])
    expect(new Set(figures.map((s) => s.measure))).toEqual(new Set(['licensed']))
    expect(figures.map((s) => s.rank).join('')).toBe('')
  })

  test('what a firm has had for long is no licence of the day', () => {
    const text = `${DAY}Hiện Công ty TNHH Sato Precision (Nhật Bản) đầu tư 30 triệu USD tại thành phố.`
    expect(slotsOf('investment', text).map((s) => s.measure)).toEqual(['licensed', 'stock'])
  })

  test('a firm whose head speaks pledges its money', () => {
    const text = `${DAY}Ông Park Jong-soo, Tổng giám đốc Công ty TNHH Kumho Nông nghiệp cho biết công ty cam kết đầu tư thêm 70 triệu USD.`
    expect(slotsOf('investment', text).at(-1)).toMatchObject({
      measure: 'pledged',
      origin: 'Công ty TNHH Kumho Nông nghiệp',
    })
  })

  test('a body called by its short form has its head', () => {
    const text = `${DAY}Ông Lê Văn Kiên, Trưởng ban Heza cho biết thêm. Công ty TNHH Daehan (Incheon) đã đến Incheon.`
    expect(slotsOf('role', text)).toMatchObject([
      { person: 'Lê Văn Kiên', role: 'Trưởng ban', of: 'Ban Quản lý Khu kinh tế Hải Phòng' },
    ])
  })
})

describe('small things of everyday papers', () => {
  test('a sentence ends behind a name that folds to an abbreviation', () => {
    const text =
      'Ngày 12/12, ông Lê Văn Hà. Ông Trần Minh Kha. Hội nghị xúc tiến đầu tư khai mạc tại Hải Phòng ngày 13/12.'
    expect(slotsOf('event', text)).toMatchObject([{ kind: 'conference', date: '2024-12-13' }])
  })

  test('a fair told by its opening and by its term is one fair', () => {
    const text =
      'Tối 2/12, Hải Phòng khai mạc Hội chợ Thương mại quốc tế. Hội chợ năm nay diễn ra tại Hải Phòng từ ngày 2 đến ngày 8/12.'
    expect(slotsOf('event', text).map((s) => s.date)).toEqual(['2024-12-02/2024-12-08'])
  })

  test('the paper just signed is not told twice, and a course of study is none', () => {
    const text =
      'Ngày 12/12, Trường Đại học Hàng hải và Trường Đại học Okayama ký bản ghi nhớ hợp tác. Theo thỏa thuận vừa ký, Đại học Okayama và Đại học Hàng hải sẽ trao đổi sinh viên. Hai bên thống nhất gia hạn Chương trình thạc sĩ liên kết thêm 5 năm.'
    expect(slotsOf('agreement', text).map((s) => s.instrument)).toEqual(['mou'])
  })

  test('a chamber by its Chinese name signs for itself', () => {
    const text =
      'Ngày 12/12, Hiệp hội Doanh nghiệp thành phố Hải Phòng và Thương hội Nam Ninh ký biên bản ghi nhớ về thương mại.'
    expect(slotsOf('agreement', text).map((s) => s.parties)).toEqual([
      ['Hiệp hội Doanh nghiệp thành phố Hải Phòng', 'Thương hội Nam Ninh'],
    ])
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

describe('days and years in passing', () => {
  const HERE = 'Ngày 8/12, tại Hải Phòng, UBND thành phố tổ chức lễ kỷ niệm quan hệ hữu nghị với Incheon. '

  test('what is signed on the occasion is not of the day another was signed', () => {
    const text = `${HERE}Ngày 27/6/2017, Hải Phòng và Incheon ký thỏa thuận hữu nghị. Dịp này, hai bên ký bản ghi nhớ hợp tác về nông nghiệp, giáo dục.`
    expect(slotsOf('agreement', text).map((s) => [s.date, s.sectors])).toEqual([
      ['2017-06-27', undefined],
      ['2024-12-08', ['agriculture', 'education']],
    ])
  })

  test('months that are counted over are no day of a ceremony', () => {
    const text = `${HERE}Phát biểu tại lễ khai mạc, ông Phạm Văn Lân cho biết 8 tháng đầu năm Hải Phòng đón 6.000 khách.`
    expect(slotsOf('event', text).map((s) => s.date)).not.toContain('2024-01/2024-08')
  })

  test('the year of one partner is not that of the next', () => {
    const text =
      'Hải Phòng có quan hệ kết nghĩa với Thiên Tân từ năm 1994, hợp tác với Incheon và Kitakyushu.'
    expect(slotsOf('partnership', text).map((s) => s.since)).toEqual(['1994', undefined, undefined])
    const each = 'Hải Phòng kết nghĩa từ năm 1994 với Thiên Tân, từ năm 1996 với Incheon.'
    expect(slotsOf('partnership', each)).toContainEqual(
      expect.objectContaining({ b: 'Incheon|KR', since: '1996' }),
    )
  })

  test('a partner only set aside is not of the sort told of the others', () => {
    const text =
      'Hải Phòng thiết lập quan hệ hữu nghị với Incheon. Ngoài Incheon, Hải Phòng còn kết nghĩa với Thiên Tân và Kitakyushu.'
    expect(slotsOf('partnership', text)).toContainEqual(
      expect.objectContaining({ b: 'Incheon|KR', kind: 'friendship' }),
    )
  })

  test('guests about to leave are here', () => {
    const text = `${HERE}Đoàn Incheon gồm 12 người sẽ rời Hải Phòng ngày 20/12.`
    expect(slotsOf('visit', text)).toMatchObject([{ status: 'done' }])
  })

  test('an occasion is where its sentence opens, not where its name is of', () => {
    const text =
      'Sáng 10/12, tại thành phố Nam Ninh, Sở Du lịch thành phố Hải Phòng phối hợp với Sở Văn hóa và Du lịch Khu tự trị dân tộc Choang Quảng Tây (Trung Quốc) khai mạc Tuần Văn hóa Hải Phòng.'
    expect(slotsOf('event', text)).toMatchObject([{ kind: 'festival', place: 'Nanning|CN' }])
  })
})
