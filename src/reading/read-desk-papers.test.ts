import { describe, expect, it } from 'vitest'
import { gazetteer } from '#gazetteer/gazetteer.fixture.ts'
import { read } from './read.ts'

/** The slots asked for of all statements of one kind, in the order of the text. */
function told(text: string, kind: string, slots: readonly string[], published = '2026-06-30') {
  const { statements } = read({ text, published }, gazetteer)
  return statements.filter((s) => s.kind === kind).map((s) => slots.map((slot) => s.slots[slot]))
}

describe('a register of partners copied row by row', () => {
  it('is read under its head, in columns', () => {
    const text = [
      'DANH SÁCH ĐỊA PHƯƠNG NƯỚC NGOÀI CÓ QUAN HỆ VỚI THÀNH PHỐ HUẾ',
      'STT\tĐịa phương\tQuốc gia\tHình thức\tNgày ký',
      '1\tGyeongju\tHàn Quốc\tHữu nghị\t24/9/2007',
      '2\tSaijo\tNhật Bản\tHợp tác\t2013',
      '3\tSavannakhet\tLào\tKết nghĩa\t12/2004',
    ].join('\n')
    expect(told(text, 'partnership', ['a', 'b', 'kind', 'since'])).toEqual([
      ['Hue|VN', 'Gyeongju|KR', 'friendship', '2007-09-24'],
      ['Hue|VN', 'Saijo|JP', 'cooperation', '2013'],
      ['Hue|VN', 'Savannakhet|LA', 'sister-city', '2004-12'],
    ])
  })

  it('is read in lines of a page, with what has lapsed', () => {
    const text = [
      'Partner cities of Galway',
      '',
      'Lorient, France – twinned 1975',
      'Aalborg, Denmark (partnership, 1999)',
      'Qingdao, China: friendship agreement 2010 (lapsed 2015)',
    ].join('\n')
    expect(told(text, 'partnership', ['a', 'b', 'kind', 'status', 'since'])).toEqual([
      ['Galway|IE', 'Lorient|FR', 'sister-city', 'established', '1975'],
      ['Galway|IE', 'Aalborg|DK', 'cooperation', 'established', '1999'],
      ['Galway|IE', 'Qingdao|CN', 'friendship', 'ended', undefined],
    ])
  })

  it('is none without a head that speaks of ties', () => {
    const rows = ['Lorient, France – 1975', 'Aalborg, Denmark – 1999'].join('\n')
    expect(told(`Where the choir of Galway sang\n\n${rows}`, 'partnership', ['b'])).toEqual([])
  })
})

describe('a programme told day by day', () => {
  const text = [
    'Visit of the Mayor of Changwon to Da Nang – programme',
    '',
    'Day 1 – Monday, 6 July 2026',
    '14:00 Arrival at the airport',
    '',
    'Day 2 – Tuesday, 7 July 2026',
    '10:00 Signing of the memorandum of understanding on logistics between the two cities',
  ].join('\n')

  it('gives its points the day that heads them, and nothing is signed before it', () => {
    expect(told(text, 'agreement', ['parties', 'status', 'date'])).toEqual([
      [['Da Nang|VN', 'Changwon|KR'], 'planned', '2026-07-07'],
    ])
  })

  it('tells what was signed once its day is over', () => {
    expect(told(text, 'agreement', ['status', 'date'], '2026-07-20')).toEqual([['signed', '2026-07-07']])
  })
})

describe('an everyday report', () => {
  const text = [
    'Chiều 11/4, tại thành phố Đồng Hới, Chủ tịch UBND tỉnh Quảng Bình Nguyễn Hữu Toàn đã tiếp và hội đàm với đoàn đại biểu',
    'tỉnh Khăm Muộn (Lào) gồm 18 thành viên do ông Khăm-bay Xay-nha-vông, Tỉnh trưởng, làm trưởng đoàn, sang thăm và làm việc',
    'tại tỉnh từ ngày 10 đến 13/4. Sáng cùng ngày, đoàn đã dự khai mạc Hội chợ Thương mại Việt - Lào tại Đồng Hới.',
  ].join(' ')

  it('tells one journey, of the guests, and the day of the meeting as that gone on from', () => {
    expect(told(text, 'visit', ['from', 'head', 'size', 'start'], '2018-04-12')).toEqual([
      ['Khammouane|LA', 'Khăm-bay Xay-nha-vông', 18, '2018-04-10'],
    ])
    expect(told(text, 'event', ['kind', 'date'], '2018-04-12')).toEqual([['fair', '2018-04-11']])
  })

  it('tells a paper once, with what it holds', () => {
    const paper =
      'Sáng 18/8, UBND tỉnh Thái Nguyên và thành phố Yongin (Hàn Quốc) ký Thỏa thuận hợp tác hữu nghị. Theo nội dung Thỏa thuận, hai địa phương sẽ hợp tác trong lĩnh vực giáo dục, y tế và du lịch.'
    expect(told(paper, 'agreement', ['status', 'date', 'sectors'], '2026-08-19')).toEqual([
      ['signed', '2026-08-18', ['education', 'health', 'tourism']],
    ])
  })

  it('tells each tie by its own sort', () => {
    const ties =
      'Thanh Hóa kết nghĩa với tỉnh Hủa Phăn (Lào) từ năm 1967 và có quan hệ hữu nghị với thành phố Seongnam (Hàn Quốc) từ năm 2013.'
    expect(told(ties, 'partnership', ['b', 'kind', 'since'])).toEqual([
      ['Seongnam|KR', 'friendship', '2013'],
      ['Houaphanh|LA', 'sister-city', '1967'],
    ])
  })

  it('takes no body for the man who leads it, and no announced journey for a promise', () => {
    const asked =
      'THANH HÓA - Ông Takeda Shinichi, Trưởng đại diện JETRO Hà Nội, đề nghị Thanh Hóa mở thêm các lớp đào tạo tiếng Nhật.'
    expect(told(asked, 'commitment', ['by', 'kind'])).toEqual([['Takeda Shinichi', 'request']])
    const announced = 'Kitakyushu City announced on Monday that Mayor Kazuhisa Takeuchi will visit Hai Phong.'
    expect(told(announced, 'commitment', ['by'])).toEqual([])
    expect(
      told(announced.replace('visit Hai Phong', 'send Hai Phong ten buses'), 'commitment', ['kind']),
    ).toEqual([['pledge']])
  })

  it('knows a prefecture again by its bare name', () => {
    const tie =
      'Đoàn châu Hồng Hà (Trung Quốc) đến Lào Cai sáng nay. Lào Cai và Hồng Hà thiết lập quan hệ hữu nghị từ năm 2007.'
    expect(told(tie, 'partnership', ['a', 'b', 'kind', 'since'])).toEqual([
      ['Lao Cai|VN', 'Honghe|CN', 'friendship', '2007'],
    ])
  })

  it('reads a tie to be raised beside the one that stands', () => {
    const raised =
      'Incheon and San Diego signed a friendship agreement in 2019. The two cities agreed to upgrade their friendship to a sister-city relationship this year. They have yet to set a day.'
    expect(told(raised, 'partnership', ['kind', 'status', 'since'])).toEqual([
      ['friendship', 'established', '2019'],
      ['sister-city', 'planned', undefined],
    ])
    expect(told('Hue and Nara have yet to establish sister-city ties.', 'partnership', ['b'])).toEqual([])
  })
})

describe('a report on a delegation of one’s own', () => {
  const text = [
    'Kết quả đoàn công tác thành phố Huế thăm, làm việc tại Cộng hòa Pháp',
    'Thực hiện Quyết định số 1452/QĐ-UBND ngày 15/7/2026 về việc cử đoàn ra, từ ngày 27/7 đến ngày 04/8/2026, Đoàn công tác gồm 07 thành viên do đồng chí Phan Quý Lâm, Phó Chủ tịch UBND thành phố làm Trưởng đoàn đã thăm, làm việc tại thành phố Rennes và vùng Nouvelle-Aquitaine.',
    '1. Tại Rennes, Đoàn đã gặp bà Claire Morvan, Thị trưởng.',
    '2. Tại Bordeaux, Đoàn làm việc với Trường Đại học Bordeaux; hai bên đã ký kết Biên bản ghi nhớ về đào tạo nghề.',
    '3. Kiến nghị: Sở Ngoại vụ tham mưu mời đoàn vùng Nouvelle-Aquitaine dự Festival Huế 2028.',
  ].join('\n')

  it('leaves those who are to be invited at home, and its leader his own office', () => {
    expect(told(text, 'visit', ['from', 'head', 'to', 'start'], '2026-08-11')).toEqual([
      ['Hue|VN', 'Phan Quý Lâm', ['Rennes|FR', 'Nouvelle-Aquitaine|FR', 'Bordeaux|FR'], '2026-07-27'],
    ])
    expect(told(text, 'role', ['person', 'of'], '2026-08-11')).toContainEqual(['Phan Quý Lâm', 'Hue|VN'])
  })

  it('takes no day of a paper it refers to for that of a meeting or a signing', () => {
    const days = ['meeting', 'agreement'].flatMap((kind) => told(text, kind, ['date'], '2026-08-11').flat())
    expect(days).toHaveLength(3)
    expect(days).not.toContain('2026-07-15')
  })

  it('has the body that was met sign, and not the town most spoken of', () => {
    expect(told(text, 'agreement', ['parties'], '2026-08-11')).toEqual([
      [['Hue|VN', 'Trường Đại học Bordeaux']],
    ])
    const others =
      'On 2 August 2026, the Hue delegation met the Mayor of Lyon, and the two sides signed a pact.'
    expect(told(others, 'agreement', ['parties'], '2026-08-11')).toEqual([[['Hue|VN', 'Lyon|FR']]])
  })

  it('knows a festival by the year in its name', () => {
    expect(told(text, 'event', ['kind', 'date', 'status'], '2026-08-11')).toEqual([
      ['festival', '2028', 'planned'],
    ])
  })
})
