import { describe, expect, test } from 'vitest'
import { gazetteer } from '#gazetteer/gazetteer.fixture.ts'
import type { KindName } from '#model/kinds/kind.ts'
import { read } from './read.ts'
import { readSlots } from './read-slots.fixture.ts'

const slotsOf = (kind: KindName, text: string, published = '2024-06-20') =>
  readSlots(kind, text, { lang: 'vi', published })

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

  test('are read through their hyphens', () => {
    const text = 'Đoàn tỉnh Nghệ An do ông Lê Văn Khôi dẫn đầu thăm tỉnh Bô-ly-khăm-xay (Lào) ngày 18/6.'
    expect(slotsOf('visit', text)).toEqual([expect.objectContaining({ to: ['Bolikhamxay|LA'] })])
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

describe('offices in provincial papers', () => {
  const offices = (text: string) => slotsOf('role', text).map((r) => [r.person, r.role, r.of])

  test('are held by nobody called for the photographer', () => {
    const text = 'Phó Chủ tịch UBND tỉnh Phú Thọ Lê Văn Khôi Ảnh: Minh Hà'
    expect(slotsOf('role', text).map((r) => r.person)).not.toContain('Lê Văn Khôi Ảnh')
  })

  test('of a ministry are of the land, the word for it left out', () => {
    expect(offices('Phú Thọ tiếp Thứ trưởng Ngoại giao Đỗ Minh Hạnh.')).toEqual([
      ['Đỗ Minh Hạnh', 'Thứ trưởng Ngoại giao', 'VN'],
    ])
  })

  test('of who leads a place’s people are of that place, whatever his name', () => {
    const text =
      'Ngày 18/6, tại thành phố Hà Giang, ông Lê Văn Khôi, Chủ tịch UBND tỉnh Hà Giang, tiếp đoàn đại biểu châu Văn Sơn, tỉnh Vân Nam (Trung Quốc) do ông Mã Trung Hải, Châu trưởng, làm trưởng đoàn.'
    expect(offices(text)).toContainEqual(['Mã Trung Hải', 'Châu trưởng', 'Wenshan|CN'])
  })

  test('are of a body’s place where a body sends', () => {
    const text =
      'Ngày 18/6, Đà Nẵng tiếp đoàn Trường Đại học Kookmin do ông Kim Min-seok, Phó Hiệu trưởng, dẫn đầu.'
    expect(offices(text).map(([, , of]) => of)).not.toContain('Da Nang|VN')
  })

  test('of a provincial party committee are abroad where the name is of no Vietnamese', () => {
    const text =
      'Ngày 18/6, đoàn tỉnh Khánh Hòa do ông Lê Văn Khôi, Chủ tịch HĐND tỉnh Khánh Hòa, dẫn đầu thăm tỉnh Champasak (Lào). Tiếp đoàn có ông Sanouk Phommavong, Phó Bí thư Tỉnh ủy.'
    expect(offices(text)).toContainEqual(['Sanouk Phommavong', 'Phó Bí thư Tỉnh ủy', 'Champasak|LA'])
  })

  test('that Vietnam has none of are held abroad', () => {
    const text =
      'Ngày 18/6, đoàn tỉnh Sê Kông (Lào) do ông Kham-sỉ Vông-xa, Bí thư Tỉnh ủy Sê Kông, Tỉnh trưởng làm trưởng đoàn thăm tỉnh Quảng Nam.'
    expect(offices(text)).toContainEqual([expect.any(String), 'Tỉnh trưởng', 'Sekong|LA'])
  })

  test('are no member’s where a group of them travels', () => {
    const text =
      'Ông Lê Văn Khôi, Phó Chủ tịch UBND thành phố Đà Nẵng, tiếp đoàn nghị sĩ thành phố Kawasaki (Nhật Bản), do ông Sato Jiro dẫn đầu, đến thăm Đà Nẵng.'
    expect(offices(text).map(([, role]) => role)).not.toContain('nghị sĩ')
    expect(slotsOf('visit', text)).toEqual([
      expect.objectContaining({ from: 'Kawasaki|JP', head: 'Sato Jiro', to: ['Da Nang|VN'] }),
    ])
  })

  test('end where a second one is joined', () => {
    expect(
      offices('Bà Đỗ Minh Hạnh, Phó Chủ tịch Hội kiêm Trưởng ban Đối ngoại, phát biểu.'),
    ).not.toContainEqual(expect.arrayContaining([expect.stringContaining('kiêm')]))
  })
})

describe('journeys in provincial papers', () => {
  test('lead to a land where only its offices are called on', () => {
    const text =
      'Từ ngày 16/6, đoàn công tác của tỉnh Tuyên Quang do bà Phạm Minh Thu, Phó Chủ tịch HĐND tỉnh, làm trưởng đoàn thăm, làm việc với các cơ quan, đơn vị của Úc.'
    expect(slotsOf('visit', text)).toEqual([expect.objectContaining({ from: 'Tuyen Quang|VN', to: ['AU'] })])
  })

  test('are none of people who talk at home', () => {
    const text =
      'Ngày 18/6, tại thành phố Móng Cái, đoàn đại biểu thành phố Móng Cái do ông Trần Hải Đăng, Chủ tịch UBND thành phố Móng Cái, làm trưởng đoàn hội đàm với đoàn đại biểu thành phố Đông Hưng (Trung Quốc) do ông Lý Khải Minh, Thị trưởng thành phố, làm trưởng đoàn.'
    expect(slotsOf('visit', text).map((v) => [v.from, v.to])).toEqual([['Dongxing|CN', ['Mong Cai|VN']]])
  })

  test('are none of those who are called on at home', () => {
    const text =
      'Ngày 18/6, trong khuôn khổ chuyến thăm Lào từ ngày 17 đến 21/6, đoàn đại biểu thành phố Đà Nẵng do ông Lê Văn Khôi, Bí thư Thành ủy Đà Nẵng, làm trưởng đoàn hội đàm với đoàn đại biểu thủ đô Vientiane do ông Anousone Keomany, Bí thư Thành ủy Vientiane, làm trưởng đoàn.'
    expect(slotsOf('visit', text).map((v) => v.from)).toEqual(['Da Nang|VN'])
  })

  test('are told of a land by the whole style of its state', () => {
    const text =
      'Ngày 18/6, đoàn đại biểu cấp cao nước Cộng hòa Dân chủ Nhân dân (CHDCND) Lào do ông Phan-khăm Vông-xa làm trưởng đoàn đã tới thăm tỉnh Hòa Bình.'
    expect(slotsOf('visit', text)).toEqual([
      expect.objectContaining({ from: 'LA', to: ['Hoa Binh|VN'], start: '2024-06-18' }),
    ])
  })

  test('are none of a company', () => {
    const text = `${MEETING} Tỉnh mong các tập đoàn Hàn Quốc đến thăm cảng Phước An.`
    expect(slotsOf('visit', text).filter((v) => v.from === 'KR')).toEqual([])
  })

  test('are none of him who is only asked to come', () => {
    const text = `${MEETING} Tổng Lãnh sự mời Chủ tịch UBND tỉnh Lê Minh Tâm sang thăm Hàn Quốc.`
    expect(slotsOf('visit', text).filter((v) => v.from === 'Dong Nai|VN' && v.status === 'done')).toEqual([])
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

describe('papers and occasions', () => {
  test('a consulate signs where it is named as a side', () => {
    const text =
      'Ngày 18/6, hai bên chứng kiến lễ ký kết Bản ghi nhớ phối hợp thực hiện chương trình đô thị xanh trong những năm tới giữa UBND thành phố Đà Nẵng và Tổng lãnh sự quán Anh.'
    expect(slotsOf('agreement', text)).toEqual([
      expect.objectContaining({ parties: ['Da Nang|VN', 'Tổng lãnh sự quán Anh'], instrument: 'mou' }),
    ])
  })

  test('what only might be done together is no tie', () => {
    const text =
      'Ngày 18/6, lãnh đạo tỉnh Champasak (Lào) đề xuất các nội dung hợp tác với tỉnh Khánh Hòa về thương mại.'
    expect(slotsOf('partnership', text)).toEqual([])
  })

  test('what a council lets be made is planned', () => {
    const text =
      'Thành phố Huế: Sáng 18/6, HĐND thành phố thông qua chủ trương thiết lập quan hệ hữu nghị với thành phố Gyeongju (Hàn Quốc).'
    expect(slotsOf('partnership', text)).toEqual([
      expect.objectContaining({ b: 'Gyeongju|KR', status: 'planned' }),
    ])
  })

  test('a list of plans goes on behind a semicolon', () => {
    const text =
      'Tỉnh Quảng Nam sẽ khởi công nhà văn hóa; ký kết bản ghi nhớ hợp tác văn hóa giữa UBND tỉnh và Trung tâm Văn hóa Hàn Quốc.'
    expect(slotsOf('agreement', text)).toEqual([
      expect.objectContaining({
        parties: ['Quang Nam|VN', 'Trung tâm Văn hóa Hàn Quốc'],
        status: 'planned',
      }),
    ])
  })

  test('the first of many ranks first', () => {
    const text =
      'Trong số 55 quốc gia có dự án đầu tư tại Đồng Nai, Hàn Quốc dẫn đầu với 415 dự án, vốn đăng ký 2,6 tỷ USD.'
    expect(slotsOf('investment', text)).toEqual([expect.objectContaining({ origin: 'KR', rank: 1 })])
  })

  test('why something is held is no occasion', () => {
    const text =
      'Tỉnh Vĩnh Phúc tổ chức giao lưu văn nghệ ngày 18/6 nhân kỷ niệm 30 năm thiết lập quan hệ ngoại giao Việt Nam - Hàn Quốc.'
    expect(slotsOf('event', text)).toEqual([])
  })

  test('what was counted so far is a stock', () => {
    const text = 'Lũy kế, tỉnh Đồng Nai đã thu hút 412 dự án của Hàn Quốc với tổng vốn đăng ký 7,3 tỷ USD.'
    expect(slotsOf('investment', text)).toEqual([
      expect.objectContaining({ projects: 412, measure: 'stock' }),
    ])
  })

  test('a stretch of years is no day of a ceremony', () => {
    const text = 'Đà Nẵng dự lễ ký kết chương trình hợp tác giai đoạn 2021-2025 với Viêng Chăn.'
    expect(slotsOf('event', text).map((e) => e.date)).not.toContain('2021/2025')
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

describe('which promises are sure', () => {
  const sure = (text: string) => {
    const { statements } = read(
      { text: `${MEETING} ${text}`, lang: 'vi', published: '2024-06-20', publisher: '' },
      gazetteer,
    )
    return statements.filter((s) => s.kind === 'commitment').map((s) => s.sure === true)
  }

  test('those of a speaker named before the verb, by a short form as well', () => {
    expect(sure('Ông Park cam kết hỗ trợ tỉnh đào tạo 50 kỹ sư trong năm tới.')).toEqual([true])
  })

  test('no proposal of what one side alone is to do', () => {
    expect(sure('Ông Park Seung-min đề xuất tỉnh cấp thêm đất cho khu công nghiệp.')).toEqual([false])
  })
})
