import { describe, expect, test } from 'vitest'
import { readSlots } from './read-slots.fixture.ts'

const figures = (text: string, lang: 'en' | 'vi', published = '2021-06-20') =>
  readSlots('investment', text, { lang, published })

const EN = 'HAI PHONG – The investment desk of Hai Phong wrote this on June 20, 2021.\n\n'
const VI = 'HẢI PHÒNG – Bộ phận xúc tiến đầu tư của Hải Phòng viết ngày 20/6/2021.\n\n'
const HELD = 'Foreign investors held 410 projects in Hai Phong with 5.2 billion USD at the end of May.'
const CO = 'Hải Phòng hiện có 410 dự án đầu tư nước ngoài với tổng vốn 5,2 tỷ USD.'

describe('a sum that leaves its currency out', () => {
  test('goes on in that of the sum before', () => {
    expect(figures(`${EN}${HELD} Japanese firms had 96 projects, worth 1.4 billion.`, 'en')[1]).toMatchObject(
      {
        origin: 'JP',
        projects: 96,
        amount: '1400000000 USD',
      },
    )
    expect(figures(`${VI}${CO} Nhật Bản có 96 dự án, vốn 1,4 tỷ.`, 'vi')[1]).toMatchObject({
      origin: 'JP',
      projects: 96,
      amount: '1400000000 USD',
    })
  })

  test('people, goods and sums of long before are none', () => {
    const people = `${EN}${HELD} Japanese investors like a town of 2.1 million.`
    expect(figures(people, 'en').some((one) => one.amount === '2100000 USD')).toBe(false)
    const tonnes = `${VI}${CO} Doanh nghiệp Nhật Bản xuất khẩu 2 triệu tấn.`
    expect(figures(tonnes, 'vi').some((one) => one.amount === '2000000 USD')).toBe(false)
    const far = `${EN}${HELD} It rained. It rained again. The sun came. The tide rose. Japanese firms had 96 projects, worth 1.4 billion.`
    expect(figures(far, 'en').some((one) => one.amount === '1400000000 USD')).toBe(false)
  })
})

describe('a place among investors', () => {
  test.each([
    ['As for Japan, nobody else brings more: 96 projects with 1.4 billion USD in Hai Phong.', 1],
    ['Japan remains in first place in Hai Phong with 96 projects and 1.4 billion USD.', 1],
    ['Japanese investors have 96 projects in Hai Phong with 1.4 billion USD; only Korea has more.', 2],
    ['Japanese investors have 96 projects in Hai Phong with 1.4 billion USD, just behind Korea.', 2],
    ['Japanese investors have 96 projects in Hai Phong with 1.4 billion USD, behind Korea and China.', 3],
    ['Japan is no better than ninth in Hai Phong, with 96 projects and 1.4 billion USD.', 9],
  ])('en: %s', (text, rank) => {
    expect(figures(EN + text, 'en')).toMatchObject([{ origin: 'JP', amount: '1400000000 USD', rank }])
  })

  test.each([
    ['Nhật Bản có 96 dự án tại Hải Phòng, vốn 1,4 tỷ USD, chưa nước nào vượt qua.', 1],
    ['Nhật Bản có 96 dự án tại Hải Phòng, vốn 1,4 tỷ USD, chỉ sau Hàn Quốc.', 2],
    ['Nhật Bản có 96 dự án tại Hải Phòng, vốn 1,4 tỷ USD, đứng sau Hàn Quốc, Trung Quốc và Singapore.', 4],
    ['Nhật Bản có 96 dự án tại Hải Phòng, vốn 1,4 tỷ USD, xếp thứ mười hai.', 12],
  ])('vi: %s', (text, rank) => {
    expect(figures(VI + text, 'vi')).toMatchObject([{ origin: 'JP', amount: '1400000000 USD', rank }])
  })

  test('being spoken of beside others, and after a day, places nobody', () => {
    const beside = 'Japanese investors have 96 projects in Hai Phong with 1.4 billion USD; Korea has fewer.'
    const after = 'Sau ngày 1/5, Nhật Bản có 96 dự án tại Hải Phòng, vốn 1,4 tỷ USD.'
    expect(figures(EN + beside, 'en')[0]?.rank).toBeUndefined()
    expect(figures(VI + after, 'vi')[0]?.rank).toBeUndefined()
  })
})

describe('the investor told before a colon or in an earlier clause', () => {
  test.each([
    ['en', EN, 'Japanese capital in Hai Phong is no secret: 96 projects, 1.4 billion USD.'],
    [
      'en',
      EN,
      'Japan’s makers feel at home in Hai Phong; registered as of May 31 were 96 projects with 1.4 billion USD.',
    ],
    ['vi', VI, 'Phần của người Nhật khá lớn: 96 dự án, vốn 1,4 tỷ USD.'],
  ] as const)('%s: %s%s', (lang, head, text) => {
    expect(figures(head + text, lang)).toMatchObject([
      { host: 'Hai Phong|VN', origin: 'JP', projects: 96, amount: '1400000000 USD' },
    ])
  })

  test('everybody’s figures are not those of a land spoken of before', () => {
    const told = 'The Japanese consul praised the town; all foreign projects number 410 with 5.2 billion USD.'
    expect(figures(EN + told, 'en').map((one) => one.origin)).toEqual([undefined])
    const of = 'Khách Nhật Bản khen thành phố: tổng cộng 410 dự án đầu tư nước ngoài, vốn 5,2 tỷ USD.'
    expect(figures(VI + of, 'vi').map((one) => one.origin)).toEqual([undefined])
  })
})

describe('investors told in turn', () => {
  const places = (text: string, lang: 'en' | 'vi') =>
    figures(text, lang).map(({ origin, rank }) => `${origin} ${rank}`)

  test('each stands one place behind the one before', () => {
    const en = `${EN}${HELD} Korea leads with 120 projects worth 1.9 billion USD, followed by Japan with 96 projects worth 1.4 billion USD and Singapore with 41 projects worth 700 million USD.`
    expect(places(en, 'en').slice(1)).toEqual(['KR 1', 'JP 2', 'SG 3'])
    const vi = `${VI}${CO} Trong đó, Hàn Quốc đứng đầu với 120 dự án, vốn 1,9 tỷ USD; tiếp đến là Nhật Bản với 96 dự án, vốn 1,4 tỷ USD.`
    expect(places(vi, 'vi').slice(1)).toEqual(['KR 1', 'JP 2'])
  })

  test('and so behind one told in brackets, whose sum is not the sum of all', () => {
    const en = `${EN}Foreign investment in Hai Phong in 2020 stood at 900 million USD, with Japan (360 million USD) the largest source, followed by Singapore (210 million USD).`
    expect(places(en, 'en')).toEqual(['undefined undefined', 'JP 1', 'SG 2'])
  })

  test('those told beside each other without a word of turn stand nowhere', () => {
    const en = `${EN}${HELD} Korea leads with 120 projects worth 1.9 billion USD. Thailand has 8 projects worth 30 million USD and Laos has 2 projects worth 1 million USD.`
    expect(places(en, 'en').slice(2)).toEqual(['TH undefined', 'LA undefined'])
  })

  test('a share of what came in over a year came in over that year', () => {
    const en = `${EN}Foreign investments registered in Hai Phong reached 900 million USD in 2020. Japan brought 360 million USD, 40 percent of the total.`
    expect(figures(en, 'en')[1]).toMatchObject({ origin: 'JP', measure: 'licensed', asof: '2020' })
  })
})

describe('what stands now, told behind what came in over a year', () => {
  test('is of no day of that year', () => {
    const vi = `${VI}Năm 2020, Hải Phòng thu hút 11 dự án FDI, vốn 215 triệu USD; đến nay thành phố có 46 dự án còn hiệu lực với 1,1 tỷ USD.`
    expect(figures(vi, 'vi').map(({ measure, asof }) => `${measure} ${asof}`)).toEqual([
      'licensed 2020',
      'stock undefined',
    ])
  })

  test('the lands counted beside the projects part no figure', () => {
    const vi = `${VI}Hải Phòng có 423 dự án FDI của 30 quốc gia, vùng lãnh thổ, tổng vốn 4,4 tỷ USD.`
    expect(figures(vi, 'vi')).toMatchObject([{ projects: 423, amount: '4400000000 USD' }])
  })
})

test('two firms that pledge in one sentence each give their word', () => {
  const text = `${EN}Otowa Stores Ltd has pledged 12 million USD for a mall in Hai Phong, and Norra Textiles Ltd is to open a 9 million USD garment factory in Hai Phong.`
  const by = readSlots('commitment', text, { lang: 'en', published: '2021-06-20' }).map((s) => s.by)
  expect(by).toEqual(['Otowa Stores Ltd', 'Norra Textiles Ltd'])
})
