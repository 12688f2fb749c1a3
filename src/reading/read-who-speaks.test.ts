import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openGazetteer } from '#gazetteer/open-gazetteer.ts'
import { read } from './read.ts'

const gazetteer = openGazetteer(readFileSync(new URL('../../reference/gazetteer.bin', import.meta.url)))

function words(text: string, lang: 'en' | 'vi') {
  return read({ text, lang, published: '2026-10-15', publisher: '' }, gazetteer)
    .statements.filter((s) => s.kind === 'commitment')
    .map((s) => `${s.slots.by} ${s.slots.kind}`)
}

const EN = 'DA NANG – Chairman Le Van Binh of Da Nang received Mayor Helen Ward of Leeds on Monday.\n\n'
const VI = 'ĐÀ NẴNG – Chủ tịch Lê Văn Bình của Đà Nẵng tiếp bà Helen Ward, Thị trưởng Leeds, sáng 12/10.\n\n'

describe('whose words stand in quotation marks', () => {
  test.each([
    ['"The quay is old," said Ms Ward. "We will rebuild it by May."', 'Helen Ward pledge'],
    ['"The quay is old. We will rebuild it by May," Ms Ward told Mr Binh.', 'Helen Ward pledge'],
    ['Mr Binh laughed: "We will lend you our best cook in May."', 'Le Van Binh pledge'],
  ])('en: %s', (text, wanted) => {
    expect(words(EN + text, 'en')).toEqual([wanted])
  })

  test('of somebody else who is quoted at second hand nothing is put into the teller’s mouth', () => {
    expect(
      words(`${EN}"We will rebuild the quay by May," Ms Ward quoted the builders as saying.`, 'en'),
    ).toEqual([])
  })

  test('in an interview `I` is who was talked with, though others are named before', () => {
    const text =
      'An interview with Helen Ward, mayor of Leeds. Her guest last week was Le Van Binh of Da Nang.\n\n' +
      'What brought him?\nTrams.\n\nWhat did you show him?\nThe depot.\n\nAnd what next?\nI asked him to send us ten drivers in May.'
    expect(words(text, 'en')).toEqual(['Helen Ward request'])
  })
})

describe('who `he` and `she` are', () => {
  test('a form of address anywhere tells it', () => {
    const text =
      'DA NANG – Chairman Nguyen Khac Bao of Da Nang met Mayor Rowan Ashby of Leeds on Monday. Bao showed Ms Ashby the harbour. He asked her to send two divers in May.'
    expect(words(text, 'en')).toEqual(['Nguyen Khac Bao request'])
  })

  test('so does a pronoun where nobody else is named', () => {
    const text =
      'DA NANG – Mayor Quillan Ashby of Leeds brought her own tea. On Monday Chairman Dao Khac Bao of Da Nang poured it. She promised to send two divers in May.'
    expect(words(text, 'en')).toEqual(['Quillan Ashby pledge'])
  })
})

describe('people told by their part or their office', () => {
  test.each([
    ['Còn vị chủ nhà thì nhờ bạn tìm giúp hai thợ lặn.', 'Lê Văn Bình request'],
    ['Khách ngỏ lời mời thành phố dự hội chợ ở Leeds tháng 5/2027.', 'Helen Ward request'],
  ])('vi: %s', (text, wanted) => {
    expect(words(VI + text, 'vi')).toEqual([wanted])
  })

  test('`anh` and `chị` are whoever was told of before', () => {
    const text =
      'ĐÀ NẴNG – Sáng 12/10, anh Lê Văn Bình, Bí thư Thành đoàn Đà Nẵng, tiễn các bạn trẻ Leeds. Anh hứa năm 2027 sẽ đưa mười bạn sang Leeds học lặn.'
    expect(words(text, 'vi')).toEqual(['Lê Văn Bình pledge'])
  })

  test('`Anh` is the land where its envoy was told of before', () => {
    const text =
      'ĐÀ NẴNG – Sáng 12/10, Đại sứ Anh Rowan Ashby gặp Chủ tịch Đà Nẵng Lê Văn Bình. Anh cam kết chi 5 triệu bảng cho thành phố.'
    expect(words(text, 'vi')).not.toContain('Rowan Ashby pledge')
  })

  test('`khách sạn` is no guest', () => {
    expect(words(`${VI}Khách sạn hứa hẹn đông vui.`, 'vi')).toEqual([])
  })

  test('an office of no common head is known by its whole words', () => {
    const text =
      'ĐÀ NẴNG – Sáng 12/10, TS. Lê Thị Hoa, Phó Hiệu trưởng Trường Đại học Đà Nẵng, đón đoàn Leeds.\n\nPhó Hiệu trưởng đề nghị phía Leeds cử hai giảng viên sang dạy vào tháng 5.'
    expect(words(text, 'vi')).toEqual(['Lê Thị Hoa request'])
  })
})
