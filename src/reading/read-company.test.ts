import { describe, expect, test } from 'vitest'
import { gazetteer } from '#gazetteer/gazetteer.fixture.ts'
import type { KindName } from '#model/kinds/kind.ts'
import { read } from './read.ts'

function slotsOf(kind: KindName, text: string, lang: 'en' | 'vi' = 'en') {
  return read({ text, lang, published: '2026-04-12', publisher: 'haiphong.gov.vn' }, gazetteer)
    .statements.filter((s) => s.kind === kind)
    .map((s) => s.slots)
}

describe('who goes along', () => {
  const CAME = 'HAI PHONG – Mayor Kenichi Sato of Niigata, Japan, arrived in Hai Phong on April 8. '

  test.each([
    ['He was accompanied by Councillor Emi Kato, harbour master Jun Abe and six students.', 9],
    ['With him came four farmers.', 5],
    ['The delegation includes Deputy Mayor Taro Ito and nine teachers.', 11],
  ])('is added up, names and counts together: %s', (more, size) => {
    expect(slotsOf('visit', `${CAME}${more}`)).toMatchObject([{ head: 'Kenichi Sato', size }])
  })

  test('makes one party of two counts', () => {
    const text =
      'HAI PHONG – Twelve students and two chaperones from Niigata, Japan, arrived in Hai Phong on April 8 for a two-week stay.'
    expect(slotsOf('visit', text)).toMatchObject([{ size: 14, days: 14, start: '2026-04-08' }])
  })

  test('leads nothing', () => {
    const text =
      'HAI PHONG – Mayor Kenichi Sato, accompanied by Deputy Mayor Taro Ito of Niigata and two officials, visited Hai Phong on April 8.'
    expect(slotsOf('visit', text)).toMatchObject([{ head: 'Kenichi Sato', size: 4 }])
  })

  test('is counted in Vietnamese, where a colon parts the whole from its members', () => {
    const went =
      'Ngày 8/4, ông Lê Văn Hùng, Phó Chủ tịch UBND thành phố Hải Phòng thăm tỉnh Niigata (Nhật Bản). '
    const along = 'Cùng đi có Giám đốc Sở Ngoại vụ Trần Thị Mai và 06 cán bộ.'
    expect(slotsOf('visit', `${went}${along}`, 'vi')).toMatchObject([{ head: 'Lê Văn Hùng', size: 8 }])
    const roll =
      'Đoàn gồm 9 người: Trưởng đoàn; bà Trần Thị Mai, Giám đốc Sở Ngoại vụ; ông Vũ Minh Đức, Giám đốc Sở Tài chính và 06 cán bộ.'
    expect(slotsOf('visit', `${went}${roll}`, 'vi')).toMatchObject([{ head: 'Lê Văn Hùng', size: 9 }])
  })
})

describe('whom those on the road met', () => {
  test('their leader met, not a colleague of the host told last', () => {
    const text =
      'HAI PHONG – A delegation from Niigata Prefecture led by Governor Kenichi Sato visited Hai Phong on April 8. City Chairman Le Van Hung attended the welcome. On April 9 they toured Hai Phong University and met Rector Bui Xuan Nam.'
    expect(slotsOf('meeting', text).map((s) => s.participants)).toContainEqual([
      'Bui Xuan Nam',
      'Kenichi Sato',
    ])
  })

  test('the leader is whoever stands nearest to the word of leading', () => {
    const text =
      'Ngày 8/4, ông Lê Văn Hùng, Chủ tịch UBND thành phố Hải Phòng đã tiếp đoàn tỉnh Niigata (Nhật Bản) do ông Sato Kenichi, Thống đốc làm trưởng đoàn. Chiều cùng ngày, đoàn làm việc với ông Bùi Xuân Nam, Hiệu trưởng Trường Đại học Hàng hải.'
    expect(slotsOf('meeting', text, 'vi').map((s) => s.participants)).toContainEqual([
      'Bùi Xuân Nam',
      'Sato Kenichi',
    ])
  })

  test('whoever is to be called on travels nowhere', () => {
    const text =
      'HAI PHONG – A team from Niigata visited Hai Phong on April 8. On Thursday it travels to Hanoi to call on Minister Pierre Duval of France.'
    expect(slotsOf('visit', text).map((s) => s.head)).not.toContain('Pierre Duval')
  })
})

describe('the end of an office', () => {
  test.each([
    'the Director of the Department of Industry and Trade Le Thi Kim Loan',
    'the Director of Tourism Le Thi Kim Loan',
  ])('behind the field it is for a name begins: %s', (who) => {
    const text = `HAI PHONG – The reception in Hai Phong was attended by ${who}.`
    expect(slotsOf('role', text).map((s) => s.person)).toEqual(['Le Thi Kim Loan'])
  })

  test('a field of two words is no name', () => {
    const text =
      'HAI PHONG – Le Thi Kim Loan, Director of the Department of Foreign Trade Young Enterprise Support, spoke in Hai Phong.'
    expect(slotsOf('role', text).map((s) => s.person)).toEqual(['Le Thi Kim Loan'])
  })

  test('where its holder was met is none of it', () => {
    const text =
      'Ngày 8/4, đoàn thành phố Hải Phòng làm việc với ông Kim Jin-tae, Tỉnh trưởng tỉnh Gangwon tại thành phố Chuncheon.'
    expect(slotsOf('role', text, 'vi')).toMatchObject([{ person: 'Kim Jin-tae', of: 'Gangwon|KR' }])
    const envoy = 'Ngày 8/4, Tổng Lãnh sự Nhật Bản tại Đà Nẵng Mori Takero thăm Hải Phòng.'
    expect(slotsOf('role', envoy, 'vi')).toMatchObject([{ person: 'Mori Takero', of: 'JP' }])
  })
})

describe('a roll of hosts', () => {
  const CAME =
    'MOMBASA – Mombasa Governor Abdul Said on Tuesday hosted a delegation from the Hamburg Port Authority. '

  test('that tells each office before its holder gives nobody his neighbour’s', () => {
    const text = `${CAME}The Governor was accompanied by the Deputy Governor, Francis Otieno, the County Secretary, Capt. Jane Faraj, and the County Treasurer, Ms. Ruth Mwangi.`
    const roles = slotsOf('role', text).filter((s) => s.person !== 'Abdul Said')
    expect(roles).toMatchObject([
      { person: 'Francis Otieno', role: 'Deputy Governor', of: 'Mombasa|KE' },
      { person: 'Jane Faraj', role: 'County Secretary', of: 'Mombasa|KE' },
      { person: 'Ruth Mwangi', role: 'County Treasurer', of: 'Mombasa|KE' },
    ])
  })

  test('that opens with a name keeps its offices behind', () => {
    const text = `${CAME}Francis Otieno, the Deputy Governor, Jane Faraj, the County Secretary, and others attended.`
    expect(slotsOf('role', text).map((s) => [s.person, s.role])).toContainEqual([
      'Francis Otieno',
      'Deputy Governor',
    ])
  })

  test('and whoever is told in the next sentence to lead the guests met the host', () => {
    const text = `${CAME}The delegation was led by the Authority's Chief Executive Officer, Mr. Jens Brandt, and included two engineers.`
    expect(slotsOf('meeting', text).map((s) => s.participants)).toEqual([['Abdul Said', 'Jens Brandt']])
    const others = `${CAME}The county choir was led by Jens Brandt.`
    expect(slotsOf('meeting', others).map((s) => s.participants)).not.toContainEqual([
      'Abdul Said',
      'Jens Brandt',
    ])
  })
})

describe('where those who went are received', () => {
  test('whoever is met is of the place gone to, whatever else is named', () => {
    const text =
      'HAI PHONG – From February 8 to 13 Deputy Mayor Le Van Hung visited Boston, USA, with 12 companies of Hai Phong. On February 10 he met Mayor Alice Reed.'
    expect(slotsOf('role', text)).toContainEqual(
      expect.objectContaining({ person: 'Alice Reed', of: 'Boston|US' }),
    )
  })

  test('a stay ends on the day told far from where it is first told of', () => {
    const text =
      'HAI PHONG – A delegation from Niigata, Japan, led by Mayor Kenichi Sato met City Chairman Le Van Hung on April 8. Mr. Hung spoke of ports. He thanked the guests. Mr. Sato and his team landed in Hai Phong on April 7 and leave on April 10.'
    expect(slotsOf('visit', text)).toMatchObject([{ start: '2026-04-07', days: 4 }])
  })
})

describe('a portal that does not name its own province', () => {
  test('has no town of the guests for a home', () => {
    const text =
      'Ngày 2/4, Phó Chủ tịch UBND tỉnh Lê Thanh Bình tiếp đoàn thành phố Liễu Châu (Trung Quốc) do Phó Thị trưởng Lý Quân làm trưởng đoàn.'
    const reading = read({ text, lang: 'vi', published: '2026-04-12', publisher: 'tinh.example' }, gazetteer)
    const chair = reading.statements.find((s) => s.kind === 'role' && s.slots.person === 'Lê Thanh Bình')
    expect(chair?.slots.of).toBeUndefined()
  })

  test('a councillor with a Korean name is of the Korean province', () => {
    const text =
      'Từ ngày 1 đến ngày 3/4, Chủ tịch HĐND tỉnh Quảng Nam Lê Đăng Bình thăm tỉnh Gyeonggi (Hàn Quốc), làm việc với Chủ tịch Hội đồng tỉnh Park Seong-man.'
    expect(slotsOf('role', text, 'vi')).toContainEqual(
      expect.objectContaining({ person: 'Park Seong-man', of: 'Gyeonggi|KR' }),
    )
  })
})

describe('hosts of a group', () => {
  const CAME =
    'HAI PHONG – A delegation from Niigata, Japan, led by Mayor Kenichi Sato visited Hai Phong from April 7 to 9. '

  test('were not met by one who only went along', () => {
    const text = `${CAME}Mr. Sato travelled with councillors Emi Kato and Jun Abe. They were welcomed at the port by City Chairman Le Van Hung.`
    expect(slotsOf('meeting', text).map((s) => s.participants)).toEqual([['Le Van Hung', 'Kenichi Sato']])
  })

  test('who are all named behind `by` met the leader, and not each other', () => {
    const text = `${CAME}The three visitors were received on Wednesday by Chairman Le Van Hung and Rector Bui Xuan Nam.`
    expect(slotsOf('meeting', text)[0]?.participants).toContain('Kenichi Sato')
  })

  test('whoever is called on goes nowhere', () => {
    const text = `${CAME}The group called on the Governor of Osaka, Taro Ito, and visited a cannery.`
    expect(slotsOf('visit', text).map((s) => s.head)).not.toContain('Taro Ito')
  })
})

describe('how many and when', () => {
  test('all who took part in a visit travelled; who took part in a fair need not have', () => {
    const went = 'HAI PHONG – Governor Kenichi Sato of Niigata, Japan, visited Hai Phong on April 7. '
    expect(slotsOf('visit', `${went}A total of 31 people took part in the visit.`)).toMatchObject([
      { size: 31 },
    ])
    expect(slotsOf('visit', `${went}A total of 12 officials joined the study visit.`)).toMatchObject([
      { size: 12 },
    ])
    expect(slotsOf('visit', `${went}A total of 31 people took part in the tree planting.`)[0]?.size).toBe(
      undefined,
    )
  })

  test('a group has its number though its journey is told by its parts', () => {
    const text =
      'HAI PHONG – In Hai Phong the plan is clear: 20 civil servants of Hai Phong will come to Niigata on July 6 for a two-week language course.'
    expect(slotsOf('visit', text)).toMatchObject([{ size: 20, days: 14, start: '2026-07-06' }])
  })

  test('days that lie in the month told first are those of the journey', () => {
    const text =
      'HAI PHONG – Also next month, a delegation from Niigata, Japan, headed by Mayor Kenichi Sato, is expected in Hai Phong from 20 to 24 May.'
    expect(slotsOf('visit', text)).toMatchObject([{ start: '2026-05-20', days: 5 }])
  })
})

test('the record of a talk under its full name is one', () => {
  const text =
    'BIÊN BẢN GHI NHỚ CUỘC HỌP\n\nThời gian: ngày 8 tháng 4 năm 2026\n\nĐịa điểm: trụ sở UBND thành phố Hải Phòng\n\n1. Phía thành phố Hải Phòng:\n- Ông Lê Văn Hùng, Chủ tịch UBND thành phố;\n- Bà Trần Thị Mai, Giám đốc Sở Ngoại vụ.\n2. Phía tỉnh Niigata:\n- Ông Sato Kenichi, Phó Thống đốc tỉnh Niigata.'
  expect(slotsOf('meeting', text, 'vi').map((s) => s.participants)).toEqual([
    ['Lê Văn Hùng', 'Trần Thị Mai', 'Sato Kenichi'],
  ])
})
