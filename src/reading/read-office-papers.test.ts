import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openGazetteer } from '#gazetteer/open-gazetteer.ts'
import { read } from './read.ts'

const gazetteer = openGazetteer(readFileSync(new URL('../../reference/gazetteer.bin', import.meta.url)))

/** The slots asked for of all statements of one kind, in the order of the text. */
function told(lines: readonly string[], kind: string, slots: readonly string[], published = '2025-06-30') {
  const { statements } = read({ text: lines.join('\n'), published }, gazetteer)
  return statements.filter((s) => s.kind === kind).map((s) => slots.map((slot) => s.slots[slot]))
}

describe('a letter', () => {
  const letter = [
    'Office of the Mayor, City of Hobart',
    '',
    'Ms Nozomi Arakida',
    'Mayor of Yaizu',
    'Japan',
    '',
    'Dear Mayor Arakida,',
    '',
    'I hope this letter finds you well after the long winter.',
    'I would like to invite you to send four teachers to Hobart in August.',
    'The City of Hobart will cover their lodging.',
    'Could you confirm their names by 15 July?',
    '',
    'Yours sincerely,',
    '',
    'Gwen Tollard',
    'Lord Mayor',
  ]

  it('names whom it is sent to and who signs it with their offices', () => {
    expect(told(letter, 'role', ['person', 'role', 'of'])).toEqual([
      ['Nozomi Arakida', 'Mayor', 'Yaizu|JP'],
      ['Gwen Tollard', 'Lord Mayor', 'Hobart|AU'],
    ])
  })

  it('is the word of who signs it; a kind wish asks for nothing', () => {
    expect(told(letter, 'commitment', ['by', 'kind'])).toEqual([
      ['Gwen Tollard', 'request'],
      ['Hobart|AU', 'pledge'],
      ['Gwen Tollard', 'request'],
    ])
  })

  it.each([
    ['alone', ['Ilma Sarpola']],
    ['with an office that ends in a stop', ['Ilma Sarpola', 'Mayor of Oulu.']],
  ])('knows who signs it by name %s', (_, foot) => {
    const short = [
      'Dear Mayor Arakida,',
      '',
      'I propose that we hold a race in Oulu.',
      '',
      'With friendship,',
      ...foot,
    ]
    expect(told(short, 'commitment', ['by'])).toEqual([['Ilma Sarpola']])
  })

  it('is never the word of whom it is sent to, who is not of the place it comes from', () => {
    const unsigned = [
      'Dear Mayor Arakida,',
      '',
      'I propose that we hold a race in Oulu.',
      '',
      'Regards,',
      'all of us',
    ]
    expect(told(unsigned, 'commitment', ['by'])).not.toContainEqual([expect.stringContaining('Arakida')])
    expect(told(unsigned, 'role', ['role', 'of'])).toEqual([['Mayor', undefined]])
  })

  it('gives each letter of a thread its own writer and reader', () => {
    const answer = ['Yours sincerely,', 'Ilma Sarpola', 'Mayor of Oulu', ...letter.slice(2)]
    expect(told(['Dear Mayor Tollard,', 'I ask you to come.', ...answer], 'role', ['person', 'of'])).toEqual(
      expect.arrayContaining([
        ['Ilma Sarpola', 'Oulu|FI'],
        ['Nozomi Arakida', 'Yaizu|JP'],
        ['Gwen Tollard', 'Hobart|AU'],
      ]),
    )
  })

  it('takes no name behind thanks in a story for a signature', () => {
    const story = ['Hobart thanked its guests warmly.', '', 'Gwen Tollard', 'Lord Mayor']
    expect(told(story, 'role', ['person'])).toEqual([])
  })
})

describe('a paper signed at the foot', () => {
  const paper = (foot: readonly string[]) => [
    'ỦY BAN NHÂN DÂN',
    'TỈNH CÀ MAU',
    'Số: 77/BC-UBND',
    'Cà Mau, ngày 02 tháng 6 năm 2025',
    '',
    'Kính gửi: Bộ Ngoại giao',
    '',
    'Tỉnh Cà Mau thiết lập quan hệ hữu nghị với tỉnh Koh Kong (Campuchia) từ năm 2011.',
    '',
    'Nơi nhận:',
    '- Như trên;',
    '- Lưu: VT.',
    ...foot,
  ]

  it('gives the last office to the name under it', () => {
    expect(
      told(paper(['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', '(Đã ký)', 'Quách Minh Trí']), 'role', ['person', 'of']),
    ).toEqual([['Quách Minh Trí', 'Ca Mau|VN']])
  })

  it('gives nobody the office of him who is signed for', () => {
    expect(
      told(paper(['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'Quách Minh Trí']), 'role', ['person']),
    ).toEqual([])
  })
})

describe('a conclusion that hands out work', () => {
  const head = ['UBND TỈNH GIA LAI', 'Số: 15/TB-UBND', 'Kính gửi: Các sở, ngành', '']

  it('is what each office under its name has to do', () => {
    const text = [
      ...head,
      '1. Sở Ngoại vụ:',
      'a) Soạn thảo thư mời, trình UBND tỉnh trước ngày 10/7/2025.',
      'b) Liên hệ phía Attapeu về lịch trình.',
      '2. Sở Công Thương vận động 08 doanh nghiệp tham gia trước ngày 20/7/2025.',
    ]
    expect(told(text, 'commitment', ['by', 'due'])).toEqual([
      ['Sở Ngoại vụ', '2025-07-10'],
      ['Sở Ngoại vụ', undefined],
      ['Sở Công Thương', '2025-07-20'],
    ])
  })

  it('takes people listed under an office for no work of it', () => {
    const text = [...head, '1. Sở Ngoại vụ:', '- Ông Rơ Châm Hùng, Giám đốc;', '- 02 chuyên viên.']
    expect(told(text, 'commitment', ['by'])).toEqual([])
  })
})

describe('a table of people', () => {
  it('is read row by row under its head', () => {
    const text = [
      'DANH SÁCH ĐOÀN CÔNG TÁC TỈNH GIA LAI',
      'STT | Họ và tên | Chức vụ',
      '1 | Ông Rơ Châm Hùng | Giám đốc Sở Ngoại vụ',
      '2 | Bà Võ Hạnh Nguyên | Phó Giám đốc Sở Công Thương',
    ]
    expect(told(text, 'role', ['person', 'role', 'of'])).toEqual([
      ['Rơ Châm Hùng', 'Giám đốc Sở Ngoại vụ', 'Gia Lai|VN'],
      ['Võ Hạnh Nguyên', 'Phó Giám đốc Sở Công Thương', 'Gia Lai|VN'],
    ])
  })
})

describe('the record of a talk', () => {
  const roll = [
    'Date: 3 June 2025',
    'Place: City Hall, Hobart',
    'For the City of Hobart: Lord Mayor Gwen Tollard; Piers Lonergan (Manager of Events)',
    'For the City of Yaizu: Vice Mayor Kenta Musashino',
    'The new ferry was spoken of.',
  ]

  it('is a meeting of those on both sides of the table', () => {
    expect(told(['NOTE OF A MEETING', ...roll], 'meeting', ['participants', 'place', 'date'])).toEqual([
      [['Gwen Tollard', 'Piers Lonergan', 'Kenta Musashino'], 'Hobart|AU', '2025-06-03'],
    ])
  })

  it('has no town of Date in it', () => {
    const text = [
      'NOTE OF A MEETING',
      'Date: 3 June 2025',
      'Mayor Jens Wolter of Kiel came to the town hall.',
    ]
    expect(told(text, 'visit', ['to'])).not.toContainEqual(['Date|JP'])
  })

  it('sits nobody at the table who is named for enquiries', () => {
    const text = [
      'REPORT ON THE TALKS',
      'Hobart was glad of them.',
      'For the City of Hobart: Gwen Tollard, Lord Mayor',
    ]
    expect(
      told([...text, 'For media enquiries: Kenta Musashino, Yaizu'], 'meeting', ['participants']),
    ).toEqual([])
  })

  it('is none where the talk is still to come, or only one side is told', () => {
    expect(told(['NOTE OF A MEETING', ...roll], 'meeting', ['date'], '2025-06-01')).toEqual([])
    expect(
      told(['NOTE OF A MEETING', ...roll.filter((l) => !l.includes('Yaizu'))], 'meeting', ['date']),
    ).toEqual([])
  })
})

describe('a register of papers', () => {
  const head = ['SỞ NGOẠI VỤ TỈNH GIA LAI', 'SỔ THEO DÕI VĂN BẢN ĐÃ KÝ']
  const rows = [
    'STT | Văn bản | Đối tác | Ngày ký | Ghi chú',
    '1 | Biên bản ghi nhớ về y tế | Tỉnh Attapeu (Lào) | 06/5/2022 | Còn hiệu lực',
    '2 | Thỏa thuận hữu nghị | Thành phố Iksan (Hàn Quốc) | 2015 | Hết hiệu lực',
    '3 | Ý định thư | Tỉnh Ratanakiri (Campuchia) | | Đang đàm phán',
  ]

  it('tells each paper by its row, signed or to be signed', () => {
    expect(told([...head, ...rows], 'agreement', ['parties', 'instrument', 'status', 'date'])).toEqual([
      [['Gia Lai|VN', 'Attapeu|LA'], 'mou', 'signed', '2022-05-06'],
      [['Gia Lai|VN', 'Iksan|KR'], 'agreement', 'signed', '2015'],
      [['Gia Lai|VN', 'Ratanakiri|KH'], 'letter-of-intent', 'planned', undefined],
    ])
    const ties = told([...head, ...rows], 'partnership', ['b', 'kind', 'status'])
    expect(ties).toContainEqual(['Iksan|KR', 'friendship', 'ended'])
    expect(ties).toContainEqual(['Ratanakiri|KH', 'cooperation', 'planned'])
  })

  it('is none without a column of papers', () => {
    const guests = [
      'STT | Tên khách sạn | Đối tác | Ngày đặt',
      '1 | Hoa Phượng | Tỉnh Attapeu (Lào) | 06/5/2022',
    ]
    expect(told([...head.slice(0, 1), ...guests], 'agreement', ['parties'])).toEqual([])
  })
})

describe('a report of a journey', () => {
  const report = [
    'BÁO CÁO',
    'Kết quả chuyến công tác của đoàn tỉnh Gia Lai',
    '1. Thành phần: Đoàn gồm 06 người, do bà Võ Hạnh Nguyên, Phó Chủ tịch UBND tỉnh làm Trưởng đoàn.',
    '2. Thời gian: từ ngày 12 đến ngày 15 tháng 5 năm 2025.',
    '3. Địa điểm: tỉnh Attapeu và tỉnh Champasak, Lào.',
    '',
    'Trong những ngày ở bạn, công việc khá nhiều.',
    'Trời mưa liên tục.',
    'Đường đi còn khó.',
    'Ngày 13/5/2025, đoàn đã chào xã giao ông Soulivong Phommachan, Phó Tỉnh trưởng tỉnh Attapeu.',
  ]

  it('is a visit by its numbered points, and whom the party met its leader met', () => {
    expect(told(report, 'visit', ['head', 'size', 'start', 'days', 'to'])).toEqual([
      ['Võ Hạnh Nguyên', 6, '2025-05-12', 4, ['Attapeu|LA', 'Champasak|LA']],
    ])
    expect(told(report, 'meeting', ['participants', 'date'])).toEqual([
      [['Soulivong Phommachan', 'Võ Hạnh Nguyên'], '2025-05-13'],
    ])
  })

  it('names nobody as met where no leader is told', () => {
    expect(
      told(
        report.filter((line) => !line.includes('Trưởng đoàn')),
        'meeting',
        ['participants'],
      ),
    ).toEqual([])
  })

  it('takes a heading for no paper, and an invitation for no journey', () => {
    const heading = [
      ...report.slice(0, 2),
      '2. Ký kết thỏa thuận quốc tế',
      'Tỉnh Attapeu ở phía đông nam nước Lào.',
    ]
    expect(told(heading, 'agreement', ['parties'])).toEqual([])
    const asked =
      'UBND tỉnh Gia Lai kính mời Ngài dẫn đầu đoàn tỉnh Attapeu (Lào) sang thăm Gia Lai vào tháng 9 năm 2025.'
    expect(told([asked], 'visit', ['from'])).toEqual([])
    expect(told([asked.replace('kính mời Ngài dẫn đầu', 'đón')], 'visit', ['from'])).toHaveLength(1)
  })
})
