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

  it('is none where the talk is still to come, or only one side is told', () => {
    expect(told(['NOTE OF A MEETING', ...roll], 'meeting', ['date'], '2025-06-01')).toEqual([])
    expect(
      told(['NOTE OF A MEETING', ...roll.filter((l) => !l.includes('Yaizu'))], 'meeting', ['date']),
    ).toEqual([])
  })
})
