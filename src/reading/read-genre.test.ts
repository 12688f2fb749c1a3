import { describe, expect, test } from 'vitest'
import { gazetteer } from '#gazetteer/gazetteer.fixture.ts'
import type { KindName } from '#model/kinds/kind.ts'
import { read } from './read.ts'
import { readSlots } from './read-slots.fixture.ts'

const slotsOf = (kind: KindName, text: string, lang: 'en' | 'vi', published = '2024-05-20') =>
  readSlots(kind, text, { lang, published })

const VI = 'ĐÀ NẴNG – Sở Ngoại vụ Đà Nẵng cho biết ngày 20/5/2024.\n\n'
const EN = 'DA NANG – The foreign affairs desk of Da Nang wrote this on May 20, 2024.\n\n'

describe('names of people', () => {
  test.each([
    ['PGS.TS Lê Hữu Dũng, Hiệu trưởng Trường Đại học Duy Tân, phát biểu.', 'Lê Hữu Dũng'],
    ['TS. Lê Hữu Dũng, Hiệu trưởng Trường Đại học Duy Tân, phát biểu.', 'Lê Hữu Dũng'],
    ['Thống đốc tỉnh Fukuoka (Nhật Bản) Hattori Seiji phát biểu.', 'Hattori Seiji'],
    ['Thị trưởng Hong Tae-sik phát biểu.', 'Hong Tae-sik'],
  ])('%s', (text, person) => {
    expect(slotsOf('role', VI + text, 'vi').map((slots) => slots.person)).toEqual([person])
  })

  test('a councillor’s title is no part of his name', () => {
    const [slots] = slotsOf('role', `${EN}The Mayor of Ballarat, Cr Daniel Fitzroy, spoke.`, 'en')
    expect(slots?.person).toBe('Daniel Fitzroy')
  })
})

describe('days told by what is coming', () => {
  test('a month to come lies after the day of publication', () => {
    const text = `${VI}Đoàn Đà Nẵng do Chủ tịch UBND thành phố Lê Văn An dẫn đầu sẽ thăm Sakai vào tháng 2 tới.`
    expect(slotsOf('visit', text, 'vi')[0]).toMatchObject({ start: '2025-02', status: 'planned' })
  })

  test('working days are no meeting', () => {
    const text = `${VI}Ông Lê Văn An, Chủ tịch UBND thành phố Đà Nẵng, và ông Kim Min Soo, Thị trưởng Changwon, hứa trả lời trong 7 ngày làm việc.`
    expect(slotsOf('meeting', text, 'vi')).toEqual([])
  })
})

describe('ties and papers', () => {
  const ties = (text: string, lang: 'en' | 'vi') =>
    slotsOf('partnership', (lang === 'vi' ? VI : EN) + text, lang).map(({ a, b, status }) => [a, b, status])

  test('one that ran out is over, one renewed stands', () => {
    expect(ties('Bản ghi nhớ với Shizuoka (Nhật Bản) đã hết hạn từ năm 2020, không gia hạn.', 'vi')).toEqual([
      ['Da Nang|VN', 'Shizuoka|JP', 'ended'],
    ])
    expect(
      ties('Da Nang’s partnership with Shizuoka expired in 2020 but was renewed in 2021.', 'en'),
    ).not.toContainEqual(['Da Nang|VN', 'Shizuoka|JP', 'ended'])
  })

  test('a friendship city is no town of that name', () => {
    const found = ties('The Friendship City arrangement with Yangzhou, China, stands.', 'en')
    expect(found.flat()).not.toContain('Friendship|US')
  })

  test('a refused request sets up nothing', () => {
    expect(ties('The council rejected a twinning with Ternopil.', 'en')).toEqual([])
  })

  test('a town the gazetteer does not know is told by its land, and never sure', () => {
    const text = `${EN}Da Nang has had sister-city ties with Qwertyzaki, Japan since 1988.`
    const { statements } = read({ text, lang: 'en', published: '2024-05-20', publisher: '' }, gazetteer)
    const tie = statements.find((s) => s.kind === 'partnership')
    expect(tie?.slots).toMatchObject({ b: 'Qwertyzaki|JP', since: '1988' })
    expect(tie?.sure).toBeUndefined()
  })

  test('two universities told together sign for themselves', () => {
    const text = `${EN}Duy Tan University received a team of Kangwon National University on May 18. The two universities signed a memorandum of understanding on training.`
    expect(slotsOf('agreement', text, 'en').map((slots) => slots.parties)).toEqual([
      ['Duy Tan University', 'Kangwon National University'],
    ])
    expect(slotsOf('partnership', text, 'en')).toEqual([])
  })
})

describe('whose words they are', () => {
  test('“I” in a speech is who gives it', () => {
    const text =
      'Phát biểu của Chủ tịch UBND thành phố Đà Nẵng Lê Văn An tại Lễ kỷ niệm 15 năm quan hệ Đà Nẵng - Sakai\n\nThay mặt thành phố, tôi cam kết mở lớp tiếng Nhật trước năm 2025.'
    expect(slotsOf('commitment', text, 'vi')).toMatchObject([{ by: 'Lê Văn An', kind: 'pledge' }])
  })

  test('public works are nobody’s investment', () => {
    expect(slotsOf('investment', `${VI}Vốn đầu tư công giải ngân đạt 5.300 tỷ đồng.`, 'vi')).toEqual([])
  })
})
