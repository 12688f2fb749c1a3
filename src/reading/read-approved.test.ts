import { describe, expect, test } from 'vitest'
import { gazetteer } from '#gazetteer/gazetteer.fixture.ts'
import type { KindName } from '#model/kinds/kind.ts'
import { read } from './read.ts'

function slotsOf(kind: KindName, text: string, publisher = '', published = '2025-09-18') {
  return read({ text, published, ...(publisher ? { publisher } : {}) }, gazetteer)
    .statements.filter((s) => s.kind === kind)
    .map((s) => s.slots)
}

describe('what those who decide have only allowed', () => {
  const AKRON = (text: string) => `AKRON, Ohio – ${text} The session lasted two hours.`

  test('a paper a council approves is still to be signed, on the day told of its signing', () => {
    const text = AKRON(
      'The Akron City Council on Tuesday approved a sister city agreement with Chemnitz, Germany. The signing is set for November 4 in Chemnitz.',
    )
    expect(slotsOf('agreement', text)).toMatchObject([{ status: 'planned', date: '2025-11-04' }])
    expect(slotsOf('partnership', text)).toMatchObject([{ b: 'Chemnitz|DE', status: 'planned' }])
  })

  test('leave given to the mayor makes no paper, and the day of the vote is not its own', () => {
    const text = AKRON(
      'Council voted 9-2 on Monday to authorize the mayor to sign a memorandum of understanding with Chemnitz, Germany.',
    )
    expect(slotsOf('agreement', text).map((s) => [s.status, s.date])).toEqual([['planned', undefined]])
  })

  test('in Vietnamese, too', () => {
    const text =
      'Ngày 15/9, HĐND tỉnh Ninh Thuận thông qua nghị quyết về việc thiết lập quan hệ kết nghĩa với tỉnh Attapeu (Lào).'
    expect(slotsOf('partnership', text, 'baoninhthuan.com.vn')).toMatchObject([
      { b: 'Attapeu|LA', status: 'planned' },
    ])
  })

  test.each([
    'The council endorsed in May a memorandum with Chemnitz, which the two cities signed that same month.',
    'In 1997 the Akron City Council approved a sister city agreement with Chemnitz, Germany.',
  ])('what has been signed since, or was allowed years ago, is no plan: %s', (text) => {
    expect(slotsOf('agreement', AKRON(text)).map((s) => s.status)).not.toContain('planned')
  })
})

describe('the day of a paper', () => {
  test('a month behind the deed is the last of its name', () => {
    const text =
      'AKRON, Ohio – The University of Akron and Chemnitz University of Technology signed a memorandum of understanding in March on rubber research.'
    expect(slotsOf('agreement', text).map((s) => s.date)).toEqual(['2025-03'])
  })

  test('the next day is that behind the news, not behind a day of long ago in between', () => {
    const text =
      'On September 15, 2025, Akron and Chemnitz signed a friendship agreement at City Hall.\n\nAkron has a sister city in Bristol, England (April 3, 1984).\n\nOn the following day, the University of Akron and Chemnitz University of Technology signed an agreement.'
    expect(slotsOf('agreement', text).map((s) => s.date)).toEqual(['2025-09-15', '2025-09-16'])
  })

  test('a tie entered into on a day has it, the day before the verb or behind it', () => {
    const text = 'Akron on Thursday entered into a five-year partnership with Chemnitz, Germany.'
    expect(slotsOf('partnership', text)).toMatchObject([{ b: 'Chemnitz|DE', since: '2025-09-18' }])
  })
})

describe('partners', () => {
  const NINH_THUAN = (text: string) => slotsOf('partnership', text, 'baoninhthuan.com.vn')

  test('a list may open with the level of its places', () => {
    const text =
      'Ninh Thuận có quan hệ hợp tác với các tỉnh Attapeu, Sekong (Lào) và thành phố Sokcho (Hàn Quốc).'
    expect(NINH_THUAN(text).map((s) => s.b)).toEqual(['Attapeu|LA', 'Sekong|LA', 'Sokcho|KR'])
  })

  test('who lets a paper run out is home and the one partner of the sentence, not another told before', () => {
    const text =
      'Tỉnh Ninh Thuận hợp tác với tỉnh Attapeu (Lào) và thành phố Sokcho (Hàn Quốc).\n\nThỏa thuận hợp tác với bang Perak (Malaysia) ký năm 2012 đã hết hiệu lực, hai bên không gia hạn.'
    expect(slotsOf('agreement', text, 'baoninhthuan.com.vn')).toMatchObject([
      { parties: ['Perak|MY', 'Ninh Thuan|VN'], date: '2012' },
    ])
  })

  test('a year in brackets may have its deed beside it', () => {
    const text = 'Akron has sister city affiliations with Chemnitz, Germany (affiliated June 1, 1997).'
    expect(slotsOf('partnership', text).map((s) => s.since)).toEqual(['1997-06-01'])
  })

  test('a partner nobody knows, or told by its sort, lends no other its paper', () => {
    const text = (partner: string) =>
      `AKRON, Ohio – Akron is twinned with Chemnitz, Germany. A friendship agreement with ${partner}, signed in 2002, has expired.`
    expect(slotsOf('agreement', text('Qorva Valley'))).toEqual([])
    expect(slotsOf('agreement', text('the Lebanese university'))).toEqual([])
    expect(slotsOf('agreement', text('Byblos, Lebanon')).length).toBe(1)
  })
})

describe('papers side by side', () => {
  test('behind a semicolon another paper has its own fields', () => {
    const text =
      'Ngày 15/9, Sở Y tế tỉnh Ninh Thuận và Sở Y tế tỉnh Attapeu ký biên bản ghi nhớ về phòng, chống dịch bệnh; Trường Cao đẳng Nghề Ninh Thuận và Trường Cao đẳng Nghề Attapeu ký thỏa thuận hợp tác đào tạo.'
    expect(slotsOf('agreement', text, 'baoninhthuan.com.vn').map((s) => s.sectors)).toEqual([
      ['health'],
      ['training'],
    ])
  })

  test('a name keeps the small words it closes with, and ends before what is laid before a council', () => {
    const text =
      'Ngày 15/9, Sở Nông nghiệp tỉnh Ninh Thuận và Viện Nghiên cứu Nho quốc tế ký biên bản ghi nhớ. UBND tỉnh trình HĐND tỉnh việc ký thỏa thuận với tỉnh Attapeu (Lào).'
    expect(slotsOf('agreement', text, 'baoninhthuan.com.vn').map((s) => s.parties)).toEqual([
      ['Sở Nông nghiệp tỉnh Ninh Thuận', 'Viện Nghiên cứu Nho quốc tế'],
      ['Ninh Thuan|VN', 'Attapeu|LA'],
    ])
  })
})

describe('whose text it is', () => {
  const TEXT =
    'Kurume City concluded a friendship agreement with Hue City on September 15, 2025. It was signed by Mayor Akio Mori of Kurume City and Chairman Phan Ngoc Kha of the Hue City People’s Committee. The two cities will promote exchange. Kurume has ties with Modesto in California. '

  test('a committee named in full is that of the guests', () => {
    expect(slotsOf('partnership', `${TEXT}`, 'city.kurume.fukuoka.jp')).toContainEqual(
      expect.objectContaining({ a: 'Kurume|JP', b: 'Modesto|US' }),
    )
  })
})
