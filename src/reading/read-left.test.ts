import { describe, expect, test } from 'vitest'
import type { KindName } from '#model/kinds/kind.ts'
import { readSlots } from './read-slots.fixture.ts'

type Text = { readonly text: string; readonly lang?: 'en' | 'vi'; readonly publisher?: string }

const slotsOf = (kind: KindName, { text, lang = 'en', publisher = '' }: Text) =>
  readSlots(kind, text, { lang, published: '2024-06-20', publisher })

const HOME_EN =
  'Sakai city opened its garden on Monday. The city of Sakai paid for it, and Sakai’s children planted it.'
const HOME_VI = 'Thành phố Huế vừa mở vườn mới. Huế trả tiền, và trẻ em Huế trồng cây. '

describe('ties no shape reads', () => {
  test('a sentence that calls a tie by its name tells of home’s with the one foreign place it names', () => {
    const text = `${HOME_EN} Then there is Berkeley in the United States, an old friend since 1967.`
    expect(slotsOf('partnership', { text })).toEqual([
      expect.objectContaining({ a: 'Sakai|JP', b: 'Berkeley|US', since: '1967', status: 'established' }),
    ])
  })

  test('a list goes on in the sentence behind', () => {
    const text = `${HOME_VI}Gần nhất là Gyeongju của Hàn Quốc, kết nghĩa từ năm 2007. Có Honolulu của Mỹ nữa, ký năm 1995.`
    expect(slotsOf('partnership', { text, lang: 'vi' })).toEqual([
      expect.objectContaining({ b: 'Gyeongju|KR', since: '2007', kind: 'sister-city' }),
      expect.objectContaining({ b: 'Honolulu|US', since: '1995', kind: 'sister-city' }),
    ])
  })

  test('one that was broken off is over', () => {
    const text = `${HOME_EN} The old partnership since 1980 with Vladivostok was cut, and Vladivostok is our friend no longer than that.`
    expect(slotsOf('partnership', { text }).map((s) => s.status)).not.toContain('established')
  })

  test.each([
    'A friend in the office whispers that Berkeley is next.',
    'Talk of Berkeley as our twin is a rumour.',
    'Our friends came from Berkeley to tour the garden.',
    'The sister school of Berkeley has a garden.',
    'A city of 400,000, Berkeley was chosen in 1969 for the first garden.',
  ])('none is told by: %s', (last) => {
    expect(slotsOf('partnership', { text: `${HOME_EN} ${last}` })).toEqual([])
  })
})

describe('the land of the outlet', () => {
  const text =
    'Guests from Nagano praised the tram. Nagano has an older one. Ústí nad Labem runs forty cars. Our city has been a twin of Nagano since 1999.'

  test('decides between two places spoken of alike', () => {
    expect(slotsOf('partnership', { text, publisher: 'tramnews.cz' })).toEqual([
      expect.objectContaining({ a: 'Usti nad Labem|CZ', b: 'Nagano|JP' }),
    ])
  })

  test('is not told by an ending that is sold to anybody', () => {
    const told = slotsOf('partnership', { text, publisher: 'tramnews.io' })
    expect(told).toEqual(slotsOf('partnership', { text }))
  })
})

describe('who asks and who promises', () => {
  const mayor = 'Mayor Lena Orth of Kassel spoke on Monday.'

  test.each([
    ['pledge', `${mayor} Orth has already promised to have the hall repaired by May.`],
    ['pledge', `${mayor} Orth offered free desk space to the first firm from Hue.`],
    ['request', `${mayor} Orth would be glad if the province sent two engineers to Kassel.`],
    [
      'pledge',
      'Malvern Tide, a private firm from Kassel, has pledged 25 million dollars for a yard at Cam Ranh.',
    ],
  ])('%s: %s', (kind, text) => {
    expect(slotsOf('commitment', { text })).toEqual([expect.objectContaining({ kind })])
  })

  test('who stands before a relative clause is meant by the verb behind it', () => {
    const text = `${mayor} Helen Ward, who chairs the council of Reading, promised to send three buses to Kassel.`
    expect(slotsOf('commitment', { text })).toEqual([expect.objectContaining({ by: 'Helen Ward' })])
  })

  test('a firm invests, not the town it is from', () => {
    const text =
      'Malvern Tide, a private firm from Kassel, has pledged 25 million dollars for a yard in Khanh Hoa.'
    expect(slotsOf('investment', { text })).toEqual([expect.objectContaining({ origin: 'Malvern Tide' })])
  })

  test.each([
    `${mayor} Orth offered condolences to the people of the province.`,
    `${mayor} Orth would love the chance to visit.`,
  ])('courtesies are none: %s', (text) => {
    expect(slotsOf('commitment', { text })).toEqual([])
  })
})

describe('sums no shape reads', () => {
  const home = 'Long An province printed its figures on Monday. Long An is pleased with them.'

  test('a sum of money from abroad is told with the certificates beside it', () => {
    const text = `${home} July to September saw 29 new certificates go to foreign tenants, together USD 118 million.`
    expect(slotsOf('investment', { text })).toEqual([
      expect.objectContaining({
        host: 'Long An|VN',
        projects: 29,
        amount: '118000000 USD',
        measure: 'licensed',
      }),
    ])
  })

  test.each([
    'A loan of USD 30 million from Japan pays for the road, an investment the province needs.',
    'A Danish firm once spoke of USD 2 billion of capital and has lodged no file.',
    'The registered Korean plan of USD 40 million was struck off.',
    'Rice exports to Japan came to USD 90 million of capital goods.',
  ])('none: %s', (last) => {
    expect(slotsOf('investment', { text: `${home} ${last}` })).toEqual([])
  })
})
