import { describe, expect, test } from 'vitest'
import type { KindName } from '#model/kinds/kind.ts'
import type { Language } from '#model/problem.ts'
import { readSlots } from './read-slots.fixture.ts'

const slotsOf = (kind: KindName, text: string, lang: Language = 'en', published = '2024-05-20') =>
  readSlots(kind, text, { lang, published })

describe('papers told apart from those who sign them', () => {
  const opening =
    'AARHUS, May 18 – Mayor Anders Holm of Aarhus received Chairman Luu Van Ban of Hai Duong on Thursday.'

  test('a paper spoken of by itself is of the two sides told before', () => {
    const text = `${opening} The memorandum on waste water was, after a night of talks, finally put to paper the next morning.`
    expect(slotsOf('agreement', text)).toMatchObject([
      { parties: ['Aarhus|DK', 'Hai Duong|VN'], instrument: 'mou', status: 'signed' },
    ])
  })

  test('a paper nobody signed is none', () => {
    const text = `${opening} The memorandum on waste water was never put to paper.`
    expect(slotsOf('agreement', text)).toEqual([])
  })

  test('what is signed behind a semicolon is another thing', () => {
    const text = `${opening} The agreement is between the zoos; the two towns signed nothing.`
    expect(slotsOf('agreement', text)).toEqual([])
  })
})

describe('whose text it is', () => {
  test('a text told in a town by the people of its province is told from the province', () => {
    const text =
      'Xe khách biển số Lào dừng trước trụ sở UBND tỉnh Quảng Trị. Đoàn ở lại Đông Hà hai ngày. Hai tỉnh kết nghĩa với nhau từ năm 2009, tỉnh bạn là Salavan (Lào).'
    expect(slotsOf('partnership', text, 'vi')).toMatchObject([
      { a: 'Quang Tri|VN', b: 'Salavan|LA', kind: 'sister-city' },
    ])
  })

  const inTown = (said: string) =>
    slotsOf(
      'partnership',
      `Tỉnh Quảng Trị có khách.\n\nĐông Hà sáng nay rợp cờ hoa. Đông Hà đón khách từ sớm. Từ Đông Hà, đoàn khách đi dọc sông Hiếu. ${said}\n\nHai bên kết nghĩa từ năm 2009, bên kia là Salavan (Lào).`,
      'vi',
    ).map((tie) => tie.a)

  test('a town named often is not home where its people speak of the province', () => {
    expect(inTown('Lãnh đạo tỉnh ra đón. Khách của tỉnh ở lại hai ngày.')).toEqual(['Quang Tri|VN'])
  })

  test('a town whose people speak of the town is home', () => {
    const said = 'Lãnh đạo tỉnh ra đón. Khách của tỉnh ở lại hai ngày. Lãnh đạo thành phố tặng hoa.'
    expect(inTown(said)).toEqual(['Dong Ha|VN'])
  })

  test('the friends of the teller are not the teller', () => {
    const text =
      'Our friends from Rinteln came on Friday. The Mayor of Lancaster, Joan Hardy, welcomed guests from Rinteln in the town hall. Rinteln sent a cake.'
    const visits = slotsOf('visit', text)
    expect(visits.every((v) => v.from !== 'Lancaster|GB')).toBe(true)
  })
})

describe('people told by their part', () => {
  const talks =
    'Sáng 12/5, Phó Chủ tịch UBND tỉnh Quảng Trị Lê Hữu Thọ tiếp ông Bun-thạn Xay-nha-vông, Tỉnh trưởng Salavan (Lào).'

  test('a guest asks where only his part is told', () => {
    const text = `${talks} Vị khách mong tỉnh bạn mở thêm một tuyến xe khách sang Salavan.`
    expect(slotsOf('commitment', text, 'vi')).toMatchObject([
      { by: 'Bun-thạn Xay-nha-vông', kind: 'request' },
    ])
  })

  test('the host answers', () => {
    const text = `${talks} Chủ nhà hứa sẽ cấp hai mươi suất học bổng trong năm 2025.`
    expect(slotsOf('commitment', text, 'vi')).toMatchObject([{ by: 'Lê Hữu Thọ', kind: 'pledge' }])
  })

  test('a counterpart is who was spoken of on the other side', () => {
    const text =
      'Governor Petra Lind of Lund received Mayor Tran Van Hoa of Hue on Friday. Hoa thanked her. His counterpart urged Hue to open its archives to students.'
    expect(slotsOf('commitment', text)).toMatchObject([{ by: 'Petra Lind', kind: 'request' }])
  })

  test('he is no woman and she no man, where the given name says so', () => {
    const text =
      'Mayor Audrey Lund of Turku cut the cake with Mayor Jens Holt of Kiel. He promised to send ten nurses to Turku.'
    expect(slotsOf('commitment', text)).toMatchObject([{ by: 'Jens Holt' }])
  })

  test('a part with a name behind it is whoever is named', () => {
    const text = `${talks} Chủ nhà, ông Nguyễn Văn Hùng, đề nghị phía bạn mở thêm tuyến xe khách.`
    expect(slotsOf('commitment', text, 'vi').every((c) => c.by !== 'Lê Hữu Thọ')).toBe(true)
  })
})

describe('visits told in parts', () => {
  test('a form of one label a line is a visit', () => {
    const text =
      'Visit to Vinh Long\n\n- Delegation: province of Chon Buri (Thailand)\n- Head: Governor Somchai Rattanakorn\n- Members: 14\n- Dates: from 4 to 7 June 2024\n- Destination: Vinh Long'
    expect(slotsOf('visit', text)).toMatchObject([
      {
        from: 'Chonburi|TH',
        to: ['Vinh Long|VN'],
        head: 'Somchai Rattanakorn',
        size: 14,
        days: 4,
        start: '2024-06-04',
      },
    ])
  })

  test('a form of something else is none', () => {
    const text = 'Office hours\n\n- Time: from 4 to 7 June 2024\n- Place: Vinh Long\n- Members: 14'
    expect(slotsOf('visit', text)).toEqual([])
  })

  test('companions and stay told apart go to the visit spoken of', () => {
    const text =
      'Sáng 12/5, Phó Chủ tịch UBND tỉnh Quảng Trị Lê Hữu Thọ tiếp ông Bun-thạn Xay-nha-vông, Tỉnh trưởng Salavan (Lào). Cùng đi với ông Bun-thạn có 14 cán bộ.'
    expect(slotsOf('visit', text, 'vi')).toMatchObject([
      { from: 'Salavan|LA', head: 'Bun-thạn Xay-nha-vông', size: 15 },
    ])
  })
})

describe('places and people told by a description', () => {
  test('a region of a land is no city of it', () => {
    const text =
      'Turku, May 17 – Mayor Elsa Falk of Turku flew to Wroclaw, Poland, in Lower Silesia. Wroclaw was cold. Turku and the Polish region are to become sister regions.'
    expect(slotsOf('partnership', text).map((p) => p.b)).not.toContain('Wroclaw|PL')
  })

  test('who brought a delegation here came from the other place', () => {
    const text =
      'Kisumu and Cape Coast are sisters. Governor Peter Odhiambo of Kisumu spoke. Chief Executive Grace Mensah, who had brought along a delegation of 22, sang.'
    expect(slotsOf('visit', text)).toMatchObject([
      { from: 'Cape Coast|GH', to: ['Kisumu|KE'], head: 'Grace Mensah', size: 22 },
    ])
  })

  test('a tie that is only a rumour is none', () => {
    const text = 'Tin nói Hải Phòng sắp kết nghĩa thêm với Murmansk (Nga) là không đúng.'
    expect(slotsOf('partnership', text, 'vi')).toEqual([])
  })

  test('two people told before met where they are told of together', () => {
    const text =
      'Mayor Anders Holm of Aarhus waited at the door. Chairman Luu Van Ban of Hai Duong came at nine. By noon the two men had signed everything.'
    expect(slotsOf('meeting', text)).toMatchObject([{ participants: ['Anders Holm', 'Luu Van Ban'] }])
  })
})

describe('offices told by a verb', () => {
  test.each([
    ['Elsa Falk has been mayor of Turku since 2019.', 'Elsa Falk', 'Turku|FI'],
    ['The mayor of Turku is Elsa Falk.', 'Elsa Falk', 'Turku|FI'],
    ['Jens Holt serves as lord mayor of Kiel.', 'Jens Holt', 'Kiel|DE'],
    ['Elsa Falk, who has led Turku as mayor since 2019, was glad.', 'Elsa Falk', 'Turku|FI'],
  ])('%s', (text, person, of) => {
    expect(slotsOf('role', text)).toMatchObject([{ person, of }])
  })

  test('who was mayor once or would be is none', () => {
    expect(slotsOf('role', 'Elsa Falk was mayor of Turku in the eighties.')).toEqual([])
    expect(slotsOf('role', 'Elsa Falk hopes to be mayor of Turku.')).toEqual([])
  })
})

describe('journeys told in few words', () => {
  test.each([
    ['A delegation of business people from Kiel is expected in Turku next month.', 'Kiel|DE', 'Turku|FI'],
    ['Mayor Elsa Falk of Turku has just returned from Kiel.', 'Turku|FI', 'Kiel|DE'],
    [
      'Jens Holt, lord mayor of Kiel, and 12 of his townspeople were the guests of Turku from May 6 to 10.',
      'Kiel|DE',
      'Turku|FI',
    ],
  ])('%s', (text, from, to) => {
    expect(slotsOf('visit', text)).toMatchObject([{ from, to: [to] }])
  })

  test('a group that stays at home is on no journey', () => {
    expect(slotsOf('visit', 'A group of Turku councillors met in Turku on Tuesday.')).toEqual([])
  })
})
