import { describe, expect, test } from 'vitest'
import type { KindName } from '#model/kinds/kind.ts'
import { readSlots } from './read-slots.fixture.ts'

const slotsOf = (kind: KindName, text: string, published = '2025-08-20') =>
  readSlots(kind, text, { lang: 'vi', published })

function officesOf(text: string) {
  return slotsOf('role', text).map((s) => [s.person, s.role, s.of])
}

describe('people whose family is called Đoàn', () => {
  test('are people behind an office and behind a form of address', () => {
    const text =
      'Chiều 19/8, Phó Bí thư Thường trực Thành ủy Cần Thơ Đoàn Hồng Phúc tiếp xã giao bà Clara Duval, Tổng Lãnh sự Pháp. Ông Đoàn Hồng Phúc đề nghị bà giới thiệu thêm doanh nghiệp dược.'
    expect(officesOf(text)[0]).toEqual(['Đoàn Hồng Phúc', 'Phó Bí thư Thường trực Thành ủy', 'Can Tho|VN'])
    expect(slotsOf('meeting', text)).toMatchObject([{ participants: ['Đoàn Hồng Phúc', 'Clara Duval'] }])
    expect(slotsOf('commitment', text)).toMatchObject([{ by: 'Đoàn Hồng Phúc', kind: 'request' }])
  })

  test('are not found in a delegation that opens a sentence', () => {
    const text =
      'Sáng 19/8, Chủ tịch UBND tỉnh Nghệ An Lê Hồng Vĩ tiếp khách. Đoàn Hồng Kông do bà Mai Lệ Hoa dẫn đầu đến thăm tỉnh.'
    expect(officesOf(text).map(([person]) => person)).toEqual(['Lê Hồng Vĩ'])
  })
})

describe('communes and special zones', () => {
  const text =
    'Sáng 18/8, tại xã Ia Mrông, huyện Ia Pa (tỉnh Gia Lai) diễn ra lễ kết nghĩa. Ông Y Blin Niê, Chủ tịch UBND xã Ia Mrông, và ông Phan Sothea, Xã trưởng Ou Tang, đã ký bản ghi nhớ hợp tác về chăn nuôi.'

  test('own the offices of their committees and are no chairmen', () => {
    expect(officesOf(text)).toContainEqual(['Y Blin Niê', 'Chủ tịch UBND', 'Ia Mrông|VN'])
    expect(officesOf(text).map(([person]) => person)).not.toContain('Ia Mrông')
  })

  test('leave a chairman behind his commune without a name his own', () => {
    const chairman = 'Gia Lai, 18/8: Chủ tịch UBND xã Y Blin Niê tiếp đoàn tỉnh Ratanakiri (Campuchia).'
    expect(officesOf(chairman).map(([person]) => person)).toEqual(['Y Blin Niê'])
  })

  test('stand between an office and its holder', () => {
    const zone = 'Ngày 5/3, Chủ tịch UBND đặc khu Phú Quốc Trần Minh Lộc tiếp Thị trưởng Sokcho Lee Byung-ho.'
    expect(officesOf(zone)).toEqual([
      ['Trần Minh Lộc', 'Chủ tịch UBND', 'Phu Quoc|VN'],
      ['Lee Byung-ho', 'Thị trưởng', 'Sokcho|KR'],
    ])
  })
})

describe('governors of two provinces', () => {
  const text =
    'Chiều 3/6, Chủ tịch UBND tỉnh Quảng Trị Võ Hoài Sơn chủ trì hội đàm trực tuyến với Tỉnh trưởng Savannakhet Santhi Phomma và Tỉnh trưởng Salavan Đao-vông Phôn-xay. Tỉnh trưởng Savannakhet đề nghị Quảng Trị hỗ trợ 500 bộ kit xét nghiệm.'

  test('are told apart by their provinces', () => {
    expect(officesOf(text)).toContainEqual(['Đao-vông Phôn-xay', 'Tỉnh trưởng', 'Salavan|LA'])
    expect(slotsOf('commitment', text)).toMatchObject([{ by: 'Santhi Phomma', kind: 'request' }])
  })

  test('meet their host over a screen', () => {
    expect(slotsOf('meeting', text)[0]?.participants).toEqual([
      'Võ Hoài Sơn',
      'Santhi Phomma',
      'Đao-vông Phôn-xay',
    ])
  })
})

describe('figures of Vietnamese papers', () => {
  const figures = (text: string) => slotsOf('investment', text)

  test('each keep the rank of their own row', () => {
    const text =
      'Bắc Giang có 590 dự án FDI còn hiệu lực, tổng vốn đăng ký 10,8 tỷ USD. Dẫn đầu là Trung Quốc với 230 dự án, 3,4 tỷ USD; Hàn Quốc đứng thứ hai với 195 dự án, 2,9 tỷ USD; Singapore thứ ba với 2,2 tỷ USD.'
    expect(figures(text).map((s) => [s.origin, s.rank])).toEqual([
      [undefined, undefined],
      ['CN', 1],
      ['KR', 2],
      ['SG', 3],
    ])
  })

  test('that raise a total give what stands beside what is added', () => {
    const text =
      'Hải Phòng: Công ty LG Display (Hàn Quốc) tăng vốn thêm 150 triệu USD, nâng tổng vốn đầu tư tại thành phố lên 5,8 tỷ USD.'
    const measures = figures(text).map((s) => [s.amount, s.measure])
    expect(measures).toContainEqual(['5800000000 USD', 'stock'])
    expect(measures).not.toContainEqual(['150000000 USD', 'stock'])
  })

  test('of money that leaves are of the place it goes to', () => {
    const text =
      'Tính đến tháng 5/2025, doanh nghiệp Quảng Trị có 6 dự án đầu tư sang Savannakhet, tổng vốn 43 triệu USD.'
    expect(figures(text)).toMatchObject([{ host: 'Savannakhet|LA', origin: 'Quang Tri|VN' }])
  })

  test('are of the province, not of a city that sounds like an industrial park', () => {
    const text =
      'Bắc Giang vừa cấp phép cho một dự án FDI với vốn đăng ký 621 triệu USD tại KCN Quang Châu. Tỉnh đón thêm khách.'
    expect(figures(text)[0]?.host).toBe('Bac Giang|VN')
  })

  test('are none where money was only spent or given by charities', () => {
    const text =
      'Quảng Bình có 14 dự án FDI, tổng vốn đăng ký 90 triệu USD. Vốn thực hiện của các dự án FDI đạt 40 triệu USD. Các tổ chức phi chính phủ Pháp hỗ trợ 31 dự án, trị giá 2,1 triệu euro.'
    expect(figures(text).map((s) => s.amount)).toEqual(['90000000 USD'])
  })
})

describe('words of an answer', () => {
  test('are his who answers, not his who was answered', () => {
    const text =
      'Bà Nguyễn Thị Minh, Phó Chủ tịch UBND tỉnh An Giang, gợi ý hai bên mở đường bay. Đáp lại, Thị trưởng Sokcho Lee Byung-ho cho biết thành phố sẽ bàn với các hãng bay.'
    expect(slotsOf('commitment', text).map((s) => [s.by, s.kind])).toEqual([
      ['Nguyễn Thị Minh', 'proposal'],
      ['Lee Byung-ho', 'pledge'],
    ])
  })
})

describe('talks chaired by both sides', () => {
  test('bring no guest where the host travelled', () => {
    const text =
      'Ngày 26/7, đoàn đại biểu tỉnh Lạng Sơn thăm thành phố Sùng Tả (Trung Quốc). Ông Lê Thanh Sơn, Chủ tịch UBND tỉnh Lạng Sơn, và ông Hà Lương Bình, Thị trưởng Sùng Tả, đồng chủ trì hội đàm.'
    expect(slotsOf('visit', text).map((s) => s.from)).toEqual(['Lang Son|VN'])
  })
})

describe('ties told in passing', () => {
  const tiesOf = (text: string) => slotsOf('partnership', text).map((s) => [s.a, s.b].sort().join(' '))
  const opening =
    'HỘI AN - Sáng 25/6, Chủ tịch UBND thành phố Hội An Võ Đình Phú và Thị trưởng Trier (Đức) Jürgen Lang ký thỏa thuận kết nghĩa. '

  test('are of whoever stands before the verb, and of two provinces at home where both are named', () => {
    const text = `${opening}Trước Trier, Hội An đã kết nghĩa với Szentendre của Hungary; ở trong nước, tỉnh Quảng Nam kết nghĩa với tỉnh Thanh Hóa từ năm 1960.`
    expect(tiesOf(text).sort()).toEqual([
      'Hoi An|VN Szentendre|HU',
      'Hoi An|VN Trier|DE',
      'Quang Nam|VN Thanh Hoa|VN',
    ])
  })

  test('are none where the text says behind them that there is nothing to it', () => {
    const text = `${opening}Chuyện Hội An sắp kết nghĩa với Kobe mà chợ kháo nhau là không có.`
    expect(tiesOf(text)).toEqual(['Hoi An|VN Trier|DE'])
  })

  test('are none between a place at home and one that a bracket names abroad', () => {
    const text = `${opening}Huyện Hạ Lang kết nghĩa với Đại Tân (Daxin).`
    expect(tiesOf(text)).not.toContain('Dai Tan|VN Ha Lang|VN')
  })
})

describe('news of a university', () => {
  const text =
    'Ngày 8/7, Trường Đại học Thủy sản miền Trung đã làm việc với đoàn Đại học Kagoshima (Nhật Bản) do GS. Tanabe Kenta, Phó Giám đốc Đại học, dẫn đầu.\n\nVề phía Nhà trường có PGS.TS. Hoàng Minh Sâm, Hiệu trưởng; TS. Lê Thị Bảo Trân, Trưởng phòng Hợp tác đối ngoại.\n\nKết thúc buổi làm việc, hai bên đã ký Biên bản ghi nhớ hợp tác giai đoạn 2025 - 2030.'

  test('signs for the two bodies it opens with', () => {
    expect(slotsOf('agreement', text)).toMatchObject([
      { parties: ['Trường Đại học Thủy sản miền Trung', 'Đại học Kagoshima'] },
    ])
    expect(slotsOf('partnership', text)).toEqual([])
  })

  test('gives its offices to the body, not to the city', () => {
    expect(officesOf(text)).toEqual([
      ['Tanabe Kenta', 'Phó Giám đốc', 'Đại học Kagoshima'],
      ['Hoàng Minh Sâm', 'Hiệu trưởng', 'Trường Đại học Thủy sản miền Trung'],
      ['Lê Thị Bảo Trân', 'Trưởng phòng Hợp tác đối ngoại', 'Trường Đại học Thủy sản miền Trung'],
    ])
  })

  test('leaves `hai bên` to two provinces told between', () => {
    const between = text.replace(
      'Kết thúc buổi làm việc',
      'Chiều cùng ngày, Chủ tịch UBND tỉnh Khánh Hòa Đinh Văn Thế hội đàm với Thị trưởng Kagoshima Sato Kenji. Sau đó',
    )
    expect(slotsOf('agreement', between)[0]?.parties).not.toContain('Đại học Kagoshima')
  })
})

describe('a firm by the last word of its name', () => {
  test('is no man behind the title of its director', () => {
    const text =
      'Gia Lai: Chủ tịch UBND tỉnh Phạm Anh Duy làm việc với Tập đoàn Marubeni tại Tokyo. Ông Sato Kenta, Giám đốc điều hành Marubeni phụ trách năng lượng, cho biết sẽ cử đoàn khảo sát.'
    expect(officesOf(text)).toContainEqual(['Sato Kenta', 'Giám đốc điều hành', 'Tập đoàn Marubeni'])
    expect(slotsOf('commitment', text).map((s) => s.by)).toEqual(['Sato Kenta'])
  })
})

describe('an older paper between two sides', () => {
  test('has the year printed with it', () => {
    const text =
      'Sáng 16/7/2025, tỉnh Gia Lai và thành phố Izumisano (Nhật Bản) ký thỏa thuận hữu nghị. Văn bản này thay thế Bản ghi nhớ hợp tác ký năm 2018 giữa tỉnh Bình Định và thành phố Izumisano.'
    const older = slotsOf('agreement', text).find((s) => s.instrument === 'mou')
    expect(older?.date).toBe('2018')
  })
})

describe('a list that goes on with `tiếp đến`', () => {
  test('tells of no reception', () => {
    const text =
      'Hải Phòng có 1.480 dự án FDI. Hàn Quốc là nhà đầu tư lớn nhất với 14,6 tỷ USD, tiếp đến là Trung Quốc và Nhật Bản.'
    expect(slotsOf('meeting', text)).toEqual([])
  })
})

describe('who is meant by a short word', () => {
  test('is the chairman and not the vice-chairman told last', () => {
    const text =
      'Chiều 18/8, ông Võ Trọng Hà - Chủ tịch UBND tỉnh Hà Tĩnh tiếp Đại sứ Singapore Jaya Kumar. Cùng tiếp có ông Trần Báu Lâm, Phó Chủ tịch UBND tỉnh. Chủ tịch UBND tỉnh cam kết tỉnh sẽ bàn giao mặt bằng trước tháng 12/2025. Phó Chủ tịch UBND tỉnh hứa sẽ cử cán bộ hướng dẫn nhà đầu tư.'
    expect(slotsOf('commitment', text).map((s) => s.by)).toEqual(['Võ Trọng Hà', 'Trần Báu Lâm'])
  })

  test('is the head of the group that calls on a governor, not whom it met before', () => {
    const text =
      'Từ ngày 1 đến 9/8, Đoàn công tác tỉnh Ninh Thuận do ông Trần Minh Lộc, Chủ tịch UBND tỉnh, làm Trưởng đoàn đi Hà Lan và Bỉ. Phó Thị trưởng Rotterdam Robert Simons tiếp Đoàn sáng 3/8. Tại Bỉ, Đoàn chào xã giao Thống đốc tỉnh Namur Denis Mathieu ngày 8/8.'
    expect(slotsOf('meeting', text).map((s) => s.participants)).toEqual([
      ['Robert Simons', 'Trần Minh Lộc'],
      ['Denis Mathieu', 'Trần Minh Lộc'],
    ])
  })

  test('is the other side where it is one only', () => {
    const text =
      'ĐỒNG THÁP - Sáng 15/8, tỉnh Đồng Tháp tiếp đoàn tỉnh Prey Veng (Campuchia). Đoàn Prey Veng ở lại hai ngày. Phía bạn cũng đề nghị Đồng Tháp hỗ trợ kỹ thuật trồng xoài.'
    const by = (words: string) => slotsOf('commitment', words).map((s) => s.by)
    expect(by(text)).toEqual(['Prey Veng|KH'])
    const two = text.replace(
      'Đoàn Prey Veng ở lại hai ngày.',
      'Đoàn tỉnh Champasak (Lào) cũng đến. Champasak gửi quà.',
    )
    expect(by(two)).not.toContain('Champasak|LA')
  })
})

describe('a paper told on', () => {
  const signed =
    'Ngày 13/8, Sở GD-ĐT tỉnh Vĩnh Long ký biên bản ghi nhớ với Hội đồng giáo dục Surrey (Canada). '

  test('is no second paper by who saw it signed or how long it runs', () => {
    const text = `${signed}Dự lễ ký kết có bà Nguyễn Thị Thanh, Phó Chủ tịch UBND tỉnh Vĩnh Long; ông Jordan Tinsley, Thị trưởng Surrey. Theo biên bản, mỗi năm Surrey nhận 20 học sinh. Biên bản có giá trị ba năm kể từ ngày ký.`
    expect(slotsOf('agreement', text)).toHaveLength(1)
    expect(slotsOf('partnership', text)).toEqual([])
  })

  test('is another one where others are named with it', () => {
    const text = `${signed}Cùng ngày, tỉnh Vĩnh Long và thành phố Surrey ký thỏa thuận hợp tác.`
    expect(slotsOf('agreement', text)).toHaveLength(2)
  })
})

describe('the day of a fair', () => {
  test('is not that of what is held within it', () => {
    const text =
      'Tối 2/8, UBND tỉnh Lào Cai khai mạc Hội chợ Thương mại Việt - Trung. Trong khuôn khổ hội chợ, ngày 3/8 diễn ra Hội nghị giao thương Lào Cai - Vân Nam.'
    expect(slotsOf('event', text).map((s) => [s.kind, s.date])).toEqual([
      ['fair', '2025-08-02'],
      ['conference', '2025-08-03'],
    ])
  })
})

describe('an office of an autonomous region told by its level alone', () => {
  test('is of the region whose party its holder leads, and of nothing called so', () => {
    const text =
      'Sáng 18/8, lãnh đạo tỉnh Lạng Sơn đã tiếp đoàn công tác Khu tự trị dân tộc Choang Quảng Tây (Trung Quốc) do ông Hứa Vĩnh Khả, Phó Chủ tịch Khu tự trị, dẫn đầu.'
    expect(officesOf(text)).toEqual([['Hứa Vĩnh Khả', 'Phó Chủ tịch Khu tự trị', 'Guangxi|CN']])
    expect(slotsOf('visit', text)).toMatchObject([{ from: 'Guangxi|CN', head: 'Hứa Vĩnh Khả' }])
  })
})

describe('what stands in other words than the fullest', () => {
  test('is a count written out at the head of a later sentence', () => {
    const text =
      'ĐỒNG NAI - Sở Kế hoạch và Đầu tư tỉnh Đồng Nai báo cáo kết quả năm 2024. Hai mươi bảy dự án FDI mới được cấp phép, vốn 410 triệu USD.'
    expect(slotsOf('investment', text)).toMatchObject([{ projects: 27, amount: '410000000 USD' }])
    const named = text.replace('Hai mươi bảy dự án FDI', 'Ba Vì có dự án FDI')
    expect(slotsOf('investment', named).map((s) => s.projects)).not.toContain(3)
  })

  test('is an occasion whose hyphened name goes on before its kind', () => {
    const text = 'Turku has promised to send a choir of 20 singers to the Kiel Open-Air Festival in August.'
    expect(readSlots('event', text, { published: '2025-02-03' })).toMatchObject([
      { kind: 'festival', date: '2025-08' },
    ])
  })

  test('is a speaker by the two last syllables of a name', () => {
    const text =
      'HUẾ - Sáng 18/8, bà Trần Ngọc Minh Thư, Phó Chủ tịch UBND thành phố Huế, tiếp đoàn tỉnh Gifu (Nhật Bản).\n\nBà Minh Thư đề nghị phía Nhật Bản cử chuyên gia sang dạy nghề làm giấy.'
    expect(slotsOf('commitment', text)).toMatchObject([{ by: 'Trần Ngọc Minh Thư', kind: 'request' }])
  })
})
