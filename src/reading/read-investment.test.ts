import { describe, expect, test } from 'vitest'
import { gazetteer } from '#gazetteer/gazetteer.fixture.ts'
import type { KindName } from '#model/kinds/kind.ts'
import { read } from './read.ts'

function found(kind: KindName, text: string, lang: 'en' | 'vi', published = '2021-06-20') {
  return read({ text, lang, published, publisher: '' }, gazetteer).statements.filter((s) => s.kind === kind)
}
const slotsOf = (...given: Parameters<typeof found>) => found(...given).map((s) => s.slots)

const EN = 'HAI PHONG – The investment desk of Hai Phong wrote this on June 20, 2021.\n\n'
const VI = 'HẢI PHÒNG – Bộ phận xúc tiến đầu tư của Hải Phòng viết ngày 20/6/2021.\n\n'

describe('an occasion that bears a name instead of a word for its sort', () => {
  test.each([
    ['en', 'The event “Hai Phong 2021 – Investment and Growth”, held on May 12, drew three hundred firms.'],
    ['en', 'The success of “Hai Phong 2021 – Investment and Growth”, which was held on May 12, pleased all.'],
    ['en', 'The conference “Hai Phong 2021 – Investment and Growth” took place on May 12.'],
  ] as const)('%s: %s', (lang, text) => {
    expect(slotsOf('event', EN + text, lang)).toEqual([
      {
        kind: 'conference',
        title: 'Hai Phong 2021 – Investment and Growth',
        date: '2021-05-12',
        place: 'Hai Phong|VN',
        status: 'done',
      },
    ])
  })

  test.each([
    'Chương trình “Hải Phòng 2021 – Hợp tác đầu tư” được tổ chức ngày 12/5.',
    'Hội nghị “Hải Phòng 2021 – Hợp tác đầu tư” diễn ra ngày 12/5.',
  ])('vi: %s', (text) => {
    expect(slotsOf('event', VI + text, 'vi')).toMatchObject([
      { kind: 'conference', title: 'Hải Phòng 2021 – Hợp tác đầu tư', date: '2021-05-12' },
    ])
  })

  test('a film, a song and a body called after a forum are none', () => {
    expect(slotsOf('event', `${EN}The event “The River and the Town” was held on May 12.`, 'en')).toEqual([])
    expect(slotsOf('event', `${VI}Chương trình “Dòng sông quê tôi” được tổ chức ngày 12/5.`, 'vi')).toEqual(
      [],
    )
    const text = 'They will meet leaders of the Mekong Trade Forum in Can Tho, which was founded in 2009.'
    expect(slotsOf('event', EN + text.replace(' in Can Tho', ''), 'en')).toEqual([])
  })

  test('what a body would hold in a month of the year the document tells is still to come', () => {
    const text =
      'HAI PHONG – June 20, 2021. The embassy would hold a conference on trade in Hai Phong in October.'
    expect(slotsOf('event', text, 'en', '2021').map((one) => one.status)).toEqual(['planned'])
  })
})

describe('certificates handed over at an occasion', () => {
  const told =
    'The event “Hai Phong 2021 – Investment and Growth”, held on May 12, drew three hundred firms. During the event, the city granted investment licences to 41 projects worth a combined US$2.5 billion'

  test('are of its day; investors some of them come from are no origin of all', () => {
    expect(slotsOf('investment', `${EN}${told}, many of which are from Japanese investors.`, 'en')).toEqual([
      {
        host: 'Hai Phong|VN',
        projects: 41,
        amount: '2500000000 USD',
        measure: 'licensed',
        asof: '2021-05-12',
        whose: 'mixed',
      },
    ])
    const foreign = slotsOf('investment', `${EN}${told.replace('to 41', 'to 41 foreign')}.`, 'en')
    expect(foreign.map((one) => [one.asof, one.whose])).toEqual([['2021-05-12', undefined]])
    const vi =
      'Hội nghị “Hải Phòng 2021 – Hợp tác đầu tư” diễn ra ngày 12/5. Tại hội nghị này, thành phố trao giấy chứng nhận đầu tư cho 41 dự án với tổng vốn 2,5 tỷ USD, phần lớn là của Nhật Bản.'
    expect(slotsOf('investment', VI + vi, 'vi')).toMatchObject([
      { host: 'Hai Phong|VN', projects: 41, amount: '2500000000 USD', asof: '2021-05-12' },
    ])
    expect(slotsOf('investment', VI + vi, 'vi')[0]).not.toHaveProperty('origin')
  })

  test('an origin of all of them stays; a day of their own goes first; what stands is of no occasion', () => {
    const own = `${EN}${told.replace('41 projects', '41 Japanese projects')}.`
    expect(slotsOf('investment', own, 'en')[0]).toMatchObject({ origin: 'JP' })
    const stock = `${EN}The conference “Hai Phong 2021 – Investment and Growth” took place on May 12. At the conference it was said that Hai Phong has 500 foreign projects with registered capital of US$20 billion.`
    expect(slotsOf('investment', stock, 'en').map((one) => [one.measure, one.asof])).toEqual([
      ['stock', undefined],
    ])
    const far = `${EN}Certificates went to 41 projects worth US$2.5 billion from foreign investors.`
    expect(slotsOf('investment', far, 'en').map((one) => one.asof)).toEqual([undefined])
  })
})

describe('who travels in a delegation without being named', () => {
  const journey = 'Mayor Kim Min Soo of Ulsan visited Hai Phong on June 10.'
  test.each([
    [
      'en',
      `${journey} His delegation comprises city officials and executives of shipbuilders.`,
      'His delegation',
    ],
    ['en', `${journey} He said Ulsan’s delegation includes business representatives.`, 'Ulsan’s delegation'],
    [
      'vi',
      'Thị trưởng Ulsan Kim Min Soo thăm Hải Phòng ngày 10/6. Cùng đi có đại diện 12 doanh nghiệp.',
      'Cùng đi',
    ],
    [
      'vi',
      'Đoàn thành phố Ulsan gồm 18 doanh nghiệp do ông Kim Min Soo dẫn đầu thăm Hải Phòng ngày 10/6.',
      '',
    ],
  ] as const)('%s: %s', (lang, text, begins) => {
    const whole = (lang === 'en' ? EN : VI) + text
    const visits = found('visit', whole, lang)
    expect(visits.map((one) => one.slots.members)).toEqual([['business']])
    const span = visits[0]?.spans?.['members.0']
    expect(span ? whole.slice(span.start, span.end).startsWith(begins) : begins === '').toBe(true)
  })

  test.each([
    ['en', `${journey} The delegation included no firms.`],
    ['en', `${journey} A trade mission will follow next year.`],
    ['en', `${journey} The mayor met with business leaders of Hai Phong.`],
    [
      'vi',
      'Đoàn thành phố Ulsan do ông Kim Min Soo dẫn đầu thăm Hải Phòng ngày 10/6. Đoàn không có doanh nghiệp.',
    ],
  ] as const)('%s: %s tells of nobody', (lang, text) => {
    const visits = slotsOf('visit', (lang === 'en' ? EN : VI) + text, lang)
    expect(visits.filter((one) => one.members !== undefined)).toEqual([])
  })
})
