import { describe, expect, test } from 'vitest'
import type { KindName } from '#model/kinds/kind.ts'
import { readSlots } from './read-slots.fixture.ts'

const slotsOf = (kind: KindName, text: string, published = '2024-06-20') =>
  readSlots(kind, text, { lang: 'vi', published })

function officesOf(text: string) {
  return slotsOf('role', text).map((s) => [s.person, s.role, s.of])
}

describe('offices in Vietnamese news', () => {
  test('stand behind each name of a roll that opens with a name', () => {
    const text =
      'Tới dự có ông Ngụy Gia Lâm (Wei Jialin) - Tổng Lãnh sự Trung Quốc, ông Ravi Menon - Tổng Lãnh sự Ấn Độ, bà Clara Duval, Tổng Lãnh sự Pháp và nhiều khách.'
    expect(officesOf(text)).toEqual([
      ['Ngụy Gia Lâm', 'Tổng Lãnh sự Trung Quốc', 'CN'],
      ['Ravi Menon', 'Tổng Lãnh sự Ấn Độ', 'IN'],
      ['Clara Duval', 'Tổng Lãnh sự Pháp', 'FR'],
    ])
  })

  test('are parted by dashes as well as by commas', () => {
    const text =
      'Tỉnh Hải Dương đón khách. Đồng chí Lê Văn Tuyên - Phó Bí thư Tỉnh ủy - Chủ tịch UBND tỉnh chủ trì.'
    expect(officesOf(text)).toEqual([
      ['Lê Văn Tuyên', 'Phó Bí thư Tỉnh ủy', 'Hai Duong|VN'],
      ['Lê Văn Tuyên', 'Chủ tịch UBND tỉnh', 'Hai Duong|VN'],
    ])
  })

  test('of a party’s centre are no province’s', () => {
    const text =
      'Tỉnh Nghệ An tiếp khách. Ông Hồ Văn Lộc, Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy Nghệ An, phát biểu.'
    expect(officesOf(text)).toEqual([
      ['Hồ Văn Lộc', 'Ủy viên Trung ương Đảng', undefined],
      ['Hồ Văn Lộc', 'Bí thư Tỉnh ủy', 'Nghe An|VN'],
    ])
  })

  test('end before a holder whose family name is a town elsewhere', () => {
    const text = 'Đà Nẵng: Phó Chủ tịch UBND thành phố Hồ Minh Khang tiếp Đại sứ Cộng hòa Ấn Độ Arun Kapoor.'
    expect(officesOf(text)).toEqual([
      ['Hồ Minh Khang', 'Phó Chủ tịch UBND thành phố', 'Da Nang|VN'],
      ['Arun Kapoor', 'Đại sứ Cộng hòa Ấn Độ', 'IN'],
    ])
  })

  test('are held by nobody where only an embassy or a union of members is named', () => {
    const text =
      'Đoàn thành phố Cần Thơ làm việc với Đại sứ quán Việt Nam tại Nhật Bản và Liên minh Nghị sĩ Hữu nghị.'
    expect(officesOf(text)).toEqual([])
  })
})

describe('who was at a Vietnamese meeting', () => {
  const VISIT =
    'Sáng 18/6, Đoàn đại biểu thành phố Gimhae (Hàn Quốc) do ông Hong Tae-yong, Thị trưởng thành phố làm trưởng đoàn đến thăm tỉnh Ninh Bình.'

  test('is everybody the receivers’ roll names, with the leader of the guests', () => {
    const text = `${VISIT} Tiếp và làm việc với đoàn có các đồng chí: Vũ Đình Hào, Chủ tịch UBND tỉnh; Lê Thị Mai Sương, TVTU, Phó Chủ tịch UBND tỉnh.`
    expect(slotsOf('meeting', text).map((m) => m.participants)).toEqual([
      expect.arrayContaining(['Vũ Đình Hào', 'Lê Thị Mai Sương', 'Hong Tae-yong']),
    ])
  })

  test('is both of two hosts named in one breath', () => {
    const text =
      'Ngày 18/6, Chủ tịch HĐND thành phố Đà Nẵng Trần Quốc Ngữ và Phó Chủ tịch UBND thành phố Đặng Hữu Sơn tiếp Tổng Lãnh sự Nga Ivan Sokolov.'
    expect(slotsOf('meeting', text).map((m) => m.participants)).toEqual([
      expect.arrayContaining(['Trần Quốc Ngữ', 'Đặng Hữu Sơn', 'Ivan Sokolov']),
    ])
  })

  test('is nobody yet where the meeting is still to come', () => {
    const text =
      'Chiều 25/6, Thị trưởng Seoul Oh Min-ho sẽ có cuộc họp với Chủ tịch UBND thành phố Hà Nội Trần Đức Khải, trao đổi về giao thông.'
    expect(slotsOf('meeting', text)).toEqual([])
  })

  test('is nobody where only a plan for receiving guests is talked over', () => {
    const text =
      'Chiều 16/6, ông Vũ Đình Hào, Phó Chủ tịch UBND tỉnh Thanh Hóa, chủ trì họp bàn kế hoạch đón tiếp Đoàn đại biểu tỉnh Hủa Phăn (Lào).'
    expect(slotsOf('meeting', text).filter((m) => m.status !== 'planned')).toEqual([])
  })
})

describe('Vietnamese journeys', () => {
  test('lead where one goes for New Year’s wishes', () => {
    const text = 'Hà Tĩnh vui mừng đón tiếp đoàn lãnh đạo tỉnh Savannakhet đến chúc Tết tỉnh Hà Tĩnh.'
    expect(slotsOf('visit', text)).toEqual([
      expect.objectContaining({ from: 'Savannakhet|LA', to: ['Ha Tinh|VN'], status: 'done' }),
    ])
  })

  test('lead to lands as well, with who leads whose delegation', () => {
    const text =
      'Tiếp tục chuyến công tác tại Nhật Bản, ngày 18/6, Bí thư Tỉnh ủy Đồng Nai Lê Quang Hải dẫn đầu đoàn công tác của tỉnh Đồng Nai làm việc với các doanh nghiệp.'
    expect(slotsOf('visit', text)).toEqual([
      expect.objectContaining({ from: 'Dong Nai|VN', to: ['JP'], head: 'Lê Quang Hải' }),
    ])
  })

  test('begin on the first day of those told', () => {
    const text = 'Thị trưởng Busan Kim Do-yun có chuyến thăm Việt Nam và Malaysia từ ngày 24-28/6.'
    expect(slotsOf('visit', text)).toEqual([
      expect.objectContaining({ to: ['VN', 'MY'], start: '2024-06-24', days: 5, status: 'planned' }),
    ])
  })

  test('are no promise of those who accepted the invitation', () => {
    const text =
      'Nhận lời mời của UBND huyện Mèo Vạc, đoàn huyện Phú Ninh do ông Thôi Gia Phú, Huyện trưởng, làm trưởng đoàn đã sang thăm.'
    expect(slotsOf('commitment', text)).toEqual([])
  })
})

describe('Vietnamese papers and figures', () => {
  test('only wished for are planned', () => {
    const text =
      'Chủ tịch UBND tỉnh Thừa Thiên Huế Phan Văn Thọ mong muốn tỉnh Nara (Nhật Bản) nghiên cứu và xúc tiến ký kết Bản ghi nhớ giữa hai tỉnh.'
    expect(slotsOf('agreement', text).filter((a) => a.status === 'signed')).toEqual([])
  })

  test('are not signed by talking of programmes', () => {
    const text =
      'Thống đốc tỉnh Yamaguchi Mori Kenji mời lãnh đạo TPHCM sang Yamaguchi để trực tiếp trao đổi, thúc đẩy các chương trình hợp tác.'
    expect(slotsOf('agreement', text)).toEqual([])
  })

  test('of a table belong each to the locality that is ranked', () => {
    const text =
      'TP Hồ Chí Minh thu hút nhiều vốn nước ngoài nhất với 306 triệu USD vốn đầu tư. Hải Dương đứng thứ hai với tổng vốn đầu tư đăng ký 181 triệu USD.'
    expect(slotsOf('investment', text).map((i) => [i.host, i.amount])).toContainEqual([
      'Hai Duong|VN',
      '181000000 USD',
    ])
  })

  test('rank an origin by capital, not by the number of those ranked', () => {
    const text =
      'Nhật Bản hiện đứng thứ 2 trong số 65 quốc gia đầu tư tại tỉnh Bình Dương, với tổng vốn đầu tư gần 7 tỷ USD.'
    expect(slotsOf('investment', text)).toEqual([expect.objectContaining({ rank: 2, origin: 'JP' })])
    expect(slotsOf('investment', text)[0]).not.toHaveProperty('within')
  })
})
