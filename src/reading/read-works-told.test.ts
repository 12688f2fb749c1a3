import { describe, expect, test } from 'vitest'
import { readSlots } from './read-slots.fixture.ts'

const figures = (text: string, lang: 'en' | 'vi' = 'en') =>
  readSlots('investment', text, { lang, published: '2021-06-20' })

const EN = 'HAI PHONG – The investment desk of Hai Phong wrote this on June 20, 2021.\n\n'
const VI = 'HẢI PHÒNG – Bộ phận xúc tiến đầu tư của Hải Phòng viết ngày 20/6/2021.\n\n'

describe('works a firm from abroad has built', () => {
  test.each([
    'The Danish firm Vesterlund Glass Ltd opened a 55 million USD bottle plant in Hai Phong on June 3.',
    'Denmark’s Vesterlund Glass Ltd broke ground on a bottle plant worth 55 million USD in Hai Phong on June 3.',
    'A 55 million USD bottle plant by Denmark’s Vesterlund Glass Ltd opened in Hai Phong on June 3.',
  ])('are its investment: %s', (text) => {
    expect(figures(EN + text)).toMatchObject([
      { host: 'Hai Phong|VN', origin: 'Vesterlund Glass Ltd', amount: '55000000 USD', measure: 'stock' },
    ])
  })

  test('what it is given leave to build is licensed', () => {
    const text =
      'On June 3 Vesterlund Glass received a licence for a 55 million USD bottle plant in Hai Phong.'
    expect(figures(EN + text)).toMatchObject([
      { origin: 'Vesterlund Glass', amount: '55000000 USD', measure: 'licensed', asof: '2021-06-03' },
    ])
  })

  test('a city’s own works and those of a firm of the land are none', () => {
    const own = 'The city of Hai Phong opened a 55 million USD water plant on June 3.'
    const firm = 'Song Cam Glass Ltd opened a 55 million USD bottle plant in Hai Phong on June 3.'
    expect(figures(EN + own)).toEqual([])
    expect(figures(EN + firm)).toEqual([])
  })
})

describe('whose money it is', () => {
  test.each([
    'An investment of 55 million USD in Hai Phong was pledged by Vesterlund Glass.',
    'Vesterlund Glass injected 55 million USD into Hai Phong.',
    'Vesterlund Glass’s investment in Hai Phong amounts to 55 million USD.',
  ])('stands behind the sum or owns it: %s', (text) => {
    expect(figures(EN + text)).toMatchObject([{ origin: 'Vesterlund Glass', amount: '55000000 USD' }])
  })

  test.each([
    ['Norlaks hứa bỏ thêm 8 triệu USD vào kho lạnh ở Hải Phòng.', 'Norlaks'],
    ['Norlaks cũng nhân dịp này báo sẽ chi thêm 8 triệu USD mở rộng xưởng ở Hải Phòng.', 'Norlaks'],
    [
      'Tập đoàn Norlaks dự kiến mở rộng nhà máy ở Hải Phòng với số vốn tăng thêm 8 triệu USD.',
      'Tập đoàn Norlaks',
    ],
    ['Tập đoàn Norlaks công bố kế hoạch đầu tư 8 triệu USD vào Hải Phòng.', 'Tập đoàn Norlaks'],
  ])('is a firm that promises to put in more: %s', (text, origin) => {
    expect(figures(VI + text, 'vi')).toMatchObject([{ origin, amount: '8000000 USD', measure: 'pledged' }])
  })

  test('who promises a school is no investor', () => {
    expect(figures(`${VI}Ông Minh hứa bỏ thêm 8 triệu USD vào trường học ở Hải Phòng.`, 'vi')).toEqual([])
  })
})

describe('leave to put in more', () => {
  test('is a licence, not a word given', () => {
    const text =
      'In the first quarter of 2021 Hai Phong licensed 22 new foreign projects with 410 million USD and allowed 15 others to raise their capital by 90 million USD.'
    expect(figures(EN + text)).toMatchObject([
      { projects: 22, amount: '410000000 USD', measure: 'licensed', asof: '2021-01/2021-03' },
      { projects: 15, amount: '90000000 USD', measure: 'licensed', asof: '2021-01/2021-03' },
    ])
  })
})

describe('a place by money and another by number', () => {
  test.each([
    'Japan is the second-largest investor in Hai Phong by capital (1.4 billion USD) and third by number of projects (96).',
    'Japan ranks third in number of projects with 96 and second in capital with 1.4 billion USD in Hai Phong.',
  ])('en: each has its own figure: %s', (text) => {
    const read = figures(EN + text)
    expect(read).toHaveLength(2)
    expect(read).toContainEqual(expect.objectContaining({ amount: '1400000000 USD', rank: 2, origin: 'JP' }))
    expect(read).toContainEqual(expect.objectContaining({ projects: 96, rank: 3, origin: 'JP' }))
  })

  test('vi: each has its own figure', () => {
    const text =
      'Nhật Bản đứng thứ hai về vốn với 1,4 tỷ USD và đứng thứ ba về số dự án với 96 dự án tại Hải Phòng.'
    const read = figures(VI + text, 'vi')
    expect(read).toHaveLength(2)
    expect(read).toContainEqual(expect.objectContaining({ amount: '1400000000 USD', rank: 2 }))
    expect(read).toContainEqual(expect.objectContaining({ projects: 96, rank: 3 }))
  })

  test('of several who are called the top ones nobody is first', () => {
    const text =
      'Korea (9 billion USD), Japan (4 billion USD) and Singapore (2 billion USD) are the top investors in Hai Phong.'
    expect(figures(EN + text).map((one) => one.rank)).toEqual([undefined, undefined, undefined])
  })
})

describe('part of what is counted', () => {
  test('is told with whose it is', () => {
    expect(
      figures(`${EN}Of the 410 projects in Hai Phong, 96 are Japanese, with 1.4 billion USD.`),
    ).toMatchObject([{ origin: 'JP', projects: 96, amount: '1400000000 USD' }])
  })

  test('what is counted up to a month is counted already', () => {
    const text =
      'Các nhà đầu tư Quảng Tây đã đăng ký 9 dự án, vốn 70 triệu USD tại Hải Phòng tính đến hết tháng 3.'
    expect(figures(VI + text, 'vi')).toMatchObject([{ asof: '2021-03' }])
  })
})

describe('what is said of another sum or place', () => {
  test('what stands so far is no bar to what is promised behind it', () => {
    const text =
      'Vesterlund Glass has invested 200 million USD in Hai Phong so far, and its head said it would pour a further 30 million USD into a plant there.'
    expect(figures(EN + text).map((one) => one.measure)).toEqual(['stock', 'pledged'])
  })

  test('behind other towns of the land stands the host, not who was named before', () => {
    const text =
      'Japan has 96 projects with 1.4 billion USD in Hai Phong. The city was home to 410 foreign projects with 5.2 billion USD, second only to Hanoi.'
    const all = figures(EN + text).find((one) => one.projects === 410)
    expect(all?.origin).toBeUndefined()
    expect(all?.rank).toBeUndefined()
  })

  test('a certificate tells whose money it is', () => {
    const text =
      'Ngày 3/6, Hải Phòng trao giấy chứng nhận đăng ký đầu tư cho Công ty Norlaks với tổng vốn 15 triệu USD.'
    expect(figures(VI + text, 'vi')).toMatchObject([{ origin: 'Công ty Norlaks', measure: 'licensed' }])
  })

  test('capital that was used up is none', () => {
    expect(figures(`${VI}Vốn FDI thực hiện tại Hải Phòng trong 4 tháng đạt 600 triệu USD.`, 'vi')).toEqual([])
  })

  test('a day behind a colon is no aside of who was told of before', () => {
    const text =
      'Figures of the fair, which we pass on as they are: at the end of May, Hai Phong counted 410 foreign projects worth 5.2 billion USD.'
    expect(figures(EN + text)).toMatchObject([{ projects: 410, asof: '2021-05' }])
  })

  test('the bureau that counts is no investor by its short name', () => {
    const text =
      'The promotion bureau, HPX, registered foreign investment of 90 million USD in Hai Phong in the first half of 2021.'
    expect(figures(EN + text)).toMatchObject([{ amount: '90000000 USD', asof: '2021-01/2021-06' }])
    expect(figures(EN + text)[0]?.origin).toBeUndefined()
  })

  test('the months just over are those of the year', () => {
    const text = (months: string) =>
      `${VI}${months} tháng qua, Hải Phòng cấp mới 23 dự án FDI với 141 triệu USD.`
    expect(figures(text('Năm'), 'vi')).toMatchObject([{ projects: 23, asof: '2021-01/2021-05' }])
    expect(figures(text('Ba'), 'vi')[0]?.asof).not.toBe('2021-01/2021-03')
  })
})

describe('what is pledged for a part of the province a text is of', () => {
  const hosts = (place: string) =>
    readSlots(
      'investment',
      `LONG AN – Chủ tịch UBND tỉnh Long An Lê Văn Tám dự lễ. Tập đoàn Nordvig (Đan Mạch) cam kết đầu tư 150 triệu USD xây nhà máy men ở ${place}.`,
      { lang: 'vi', published: '2021-06-20' },
    ).map(({ host }) => host)

  test.each([
    ['Bến Lức', 'Long An|VN'],
    ['huyện Đức Hòa', 'Long An|VN'],
    ['Cần Thơ', 'Can Tho|VN'],
  ])('%s: %s', (place, host) => {
    expect(hosts(place)).toEqual([host])
  })
})
