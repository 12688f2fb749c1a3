import { describe, expect, test } from 'vitest'
import { readSlots } from './read-slots.fixture.ts'

const figures = (text: string, lang: 'en' | 'vi') =>
  readSlots('investment', text, { lang, published: '2026-10-15' })

const EN =
  'HAI PHONG – The industrial zones authority of Hai Phong gave its figures. As of September 30, the city had 986 foreign projects worth 31.2 billion USD. '
const VI =
  'QUẢNG NAM – Tính đến hết tháng 9/2026, tỉnh Quảng Nam có 198 dự án FDI còn hiệu lực, tổng vốn đăng ký 6,2 tỷ USD. '

describe('rows of a table told in sentences', () => {
  test.each([
    ['South Korea leads with 9.4 billion USD in 214 projects.', 'KR', '9400000000 USD', 1],
    ['Japan is second (6.1 billion USD).', 'JP', '6100000000 USD', 2],
    ['Singapore has climbed to third with 4.2 billion USD.', 'SG', '4200000000 USD', 3],
    ['Belgium keeps seventh place with 812 million USD.', 'BE', '812000000 USD', 7],
    ['Forty-one of them come from Thailand with 1.4 billion USD.', 'TH', '1400000000 USD', undefined],
    ['Over USD 9.8 billion of it is South Korean, more than any other country.', 'KR', '9800000000 USD', 1],
  ])('en: %s', (text, origin, amount, rank) => {
    const rows = figures(EN + text, 'en')
    expect(rows).toHaveLength(2)
    expect(rows[1]).toMatchObject({ host: 'Hai Phong|VN', origin, amount, asof: '2026-09-30' })
    expect(rows[1]?.rank).toBe(rank)
  })

  test.each([
    ['Đứng đầu là Hàn Quốc với 71 dự án, 1,2 tỷ USD.', 'KR', '1200000000 USD', 1],
    ['Nhật Bản xếp thứ ba với 640 triệu USD.', 'JP', '640000000 USD', 3],
    ['Tiếp đến là Singapore, 980 triệu USD.', 'SG', '980000000 USD', undefined],
    ['Đức ở vị trí thứ mười, 45 triệu USD.', 'DE', '45000000 USD', 10],
    ['Pháp xếp thứ mười hai, 31 triệu USD.', 'FR', '31000000 USD', 12],
    ['Riêng Đài Loan góp 31 dự án, 1,4 tỷ USD.', 'TW', '1400000000 USD', undefined],
    ['Trung Quốc 2,3 tỷ, xếp thứ hai.', 'CN', '2300000000 USD', 2],
  ])('vi: %s', (text, origin, amount, rank) => {
    const rows = figures(VI + text, 'vi')
    expect(rows).toHaveLength(2)
    expect(rows[1]).toMatchObject({ host: 'Quang Nam|VN', origin, amount })
    expect(rows[1]?.rank).toBe(rank)
  })

  test.each([
    'South Korea is second among its export markets with 1.4 billion USD.',
    'Japan gave 20 million USD in aid.',
    'Korea sent 12 teachers.',
    'Tourists from Japan spent 30 million USD.',
    'Taiwan is not in the top ten.',
    'Germany lent it 45 million USD for a bridge.',
  ])('other money ends the table: %s', (text) => {
    expect(figures(EN + text, 'en')).toHaveLength(1)
  })

  test.each([
    'Kim ngạch xuất khẩu sang Nhật Bản đạt 310 triệu USD.',
    'Hàn Quốc viện trợ 12 triệu USD.',
    'Du khách Nhật Bản chi 30 triệu USD.',
  ])('vi: other money ends the table: %s', (text) => {
    expect(figures(VI + text, 'vi')).toHaveLength(1)
  })
})

describe('whose figure, and of which place', () => {
  test('a place among investors goes to the land spoken of before', () => {
    const text =
      'BINH DINH – Japan has long been a partner of Binh Dinh. At the end of June, it was 24 projects with 98 million USD, which is sixth place.'
    expect(figures(text, 'en')).toMatchObject([{ host: 'Binh Dinh|VN', origin: 'JP', projects: 24, rank: 6 }])
  })

  test('the place of a city among cities is no investor’s', () => {
    const text =
      'HAI PHONG – Japan has long been a partner of Hai Phong. The city has 986 foreign projects worth 31.2 billion USD, ranking third nationwide.'
    expect(figures(text, 'en').map((f) => f.origin)).toEqual([undefined])
  })

  test('figures of the province are not those of the town told from', () => {
    const text =
      'ĐÀ LẠT – Đoàn khách đến Đà Lạt sáng nay. Đà Lạt đón khách tại hội trường Đà Lạt. Tính đến cuối quý II, toàn tỉnh Lâm Đồng có 104 dự án FDI, tổng vốn 532 triệu USD; doanh nghiệp Nhật góp 19 dự án, 84 triệu USD.'
    expect(figures(text, 'vi').map((f) => f.host)).toEqual(['Lam Dong|VN', 'Lam Dong|VN'])
  })

  test('what is added on top is told by itself', () => {
    const text =
      'QUANG NINH – In the first nine months, Quang Ninh issued 41 new licences worth USD 812 million, plus USD 96 million that existing tenants were cleared to add.'
    expect(figures(text, 'en')).toMatchObject([
      { amount: '812000000 USD', measure: 'licensed' },
      { amount: '96000000 USD', measure: 'licensed', asof: '2026-01/2026-09' },
    ])
  })
})

describe('a company that puts up money for works', () => {
  test.each([
    ['en', 'Nordhavn Wind announced EUR 55 million for a blade plant in Quang Ngai.', 'Nordhavn Wind'],
    ['en', 'Hansung Tech intends to allocate 20 million euros for a plant in Quang Ngai.', 'Hansung Tech'],
    ['vi', 'Tập đoàn Hanbit nói sẽ chi 65 triệu USD xây nhà máy pin tại Quảng Ngãi.', 'Tập đoàn Hanbit'],
  ] as const)('%s: %s', (lang, text, origin) => {
    expect(figures(text, lang)).toMatchObject([{ host: 'Quang Ngai|VN', origin, measure: 'pledged' }])
  })

  test.each([
    ['en', 'Nordhavn Wind announced sales of EUR 55 million for a blade plant in Quang Ngai.'],
    ['en', 'The city of Quang Ngai set aside 2 million USD for a workshop.'],
    ['en', 'The Asian Development Bank announced USD 50 million for a water plant in Quang Ngai.'],
    ['vi', 'Ngân hàng Phát triển châu Á nói sẽ chi 65 triệu USD xây nhà máy nước tại Quảng Ngãi.'],
    ['vi', 'Tỉnh Quảng Ngãi chi 65 tỷ đồng xây trung tâm văn hóa bằng ngân sách.'],
  ] as const)('no budget, no sale: %s: %s', (lang, text) => {
    expect(figures(text, lang)).toEqual([])
  })
})
