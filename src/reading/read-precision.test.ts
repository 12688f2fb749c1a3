import { describe, expect, test } from 'vitest'
import { gazetteer } from '#gazetteer/gazetteer.fixture.ts'
import type { KindName } from '#model/kinds/kind.ts'
import { read } from './read.ts'

function found(kind: KindName, text: string, lang: 'en' | 'vi' = 'en', published = '2022-06-20') {
  return read({ text, lang, published, publisher: '' }, gazetteer).statements.filter((s) => s.kind === kind)
}
const slotsOf = (...given: Parameters<typeof found>) => found(...given).map((s) => s.slots)

const EN = 'HAI PHONG – The desk for partners of Hai Phong wrote this on June 20, 2022.\n\n'

describe('fields of a paper', () => {
  const fields = (text: string) => slotsOf('agreement', EN + text).map((s) => s.sectors)

  test.each([
    ['Hai Phong and Kobe signed a memorandum on port decarbonisation on June 18.', ['ports', 'climate']],
    ['Hai Phong and Kobe signed a memorandum on heritage conservation on June 18.', ['culture']],
    ['Hai Phong and Kobe signed a Memorandum on Smart City Cooperation on June 18.', ['smart-city']],
  ])('%s', (text, wanted) => {
    expect(fields(text)).toEqual([wanted])
  })

  test('research into something and planning of something name no field by themselves', () => {
    expect(fields('Hai Phong and Kobe signed a memorandum on mangrove research on June 18.')).toEqual([
      undefined,
    ])
  })

  test('an occasion at which it was signed, and another paper of the sentence, keep their fields', () => {
    const fair = 'Hai Phong and Kobe signed a memorandum on June 18 beside the trade and tourism fair.'
    expect(fields(fair)).toEqual([undefined])
    const two =
      'Hai Phong and Kobe signed a memorandum on logistics on June 18; the pact of the two chambers on tourism was left for later.'
    expect(fields(two)).toEqual([['logistics']])
  })

  test('a programme or a roadmap is a plan', () => {
    const text = 'Hai Phong and Kobe signed a three-year roadmap on waste on June 18.'
    expect(slotsOf('agreement', EN + text)).toMatchObject([{ instrument: 'plan' }])
  })
})

describe('where money goes', () => {
  const figures = (text: string) => slotsOf('investment', EN + text)

  test('a place behind what the money goes into, however far', () => {
    const text =
      'Akashi Group said in May it would put 12 million USD into a factory off the ring road, Kobe.'
    expect(figures(text)).toMatchObject([{ host: 'Kobe|JP', origin: 'Akashi Group', measure: 'pledged' }])
  })

  test('approved for a place', () => {
    const text =
      'New Belgian investments approved for Quang Ninh stood at 18 million USD in the first half of 2021.'
    expect(figures(text)).toMatchObject([{ host: 'Quang Ninh|VN', origin: 'BE' }])
  })

  test('a rank among all localities is not a figure of all of them', () => {
    const text =
      'With cumulative pledges of 24 billion USD spread over 2,300 projects, the city sits sixth nationwide.'
    expect(figures(text)).toMatchObject([{ host: 'Hai Phong|VN', measure: 'stock', projects: 2300 }])
  })

  test('the whole that opens a sentence is not of the land whose part follows', () => {
    const text =
      'Out of 943 FDI projects valid on April 30, with a registered 24.1 billion USD, Japan accounts for 312 and about 5.6 billion USD.'
    expect(figures(text)[0]).toMatchObject({ amount: '24100000000 USD' })
    expect(figures(text)[0]?.origin).toBeUndefined()
  })

  test.each([
    'Akashi Valves has poured some 300 million USD into northern Vietnam.',
    'The city will assign two planners who worked on that project of the investors.',
    'From January through May the city revoked 21 licences; nine of those firms had invested nothing.',
    'In 2021 the Rwanda Trade Board registered Vietnamese investments worth 46 million USD.',
  ])('none of home: %s', (text) => {
    expect(figures(text)).toEqual([])
  })
})

const VI = 'HẢI PHÒNG – Bộ phận đối ngoại của Hải Phòng viết ngày 20/6/2022.\n\n'

describe('where an occasion is', () => {
  const places = (text: string, lang: 'en' | 'vi' = 'en') =>
    slotsOf('event', (lang === 'en' ? EN : VI) + text, lang).map((s) => s.place)

  test.each([
    ['The mayor was invited to the Busan International Film Festival, to be held on October 5.', 'Busan|KR'],
    ['An exhibition on gardens opened on June 1 at the Guangzhou Library.', 'Guangzhou|CN'],
    ['The city will host a forum on ports on July 9.', 'Hai Phong|VN'],
  ])('%s', (text, place) => {
    expect(places(text)).toEqual([place])
  })

  test('in a bracket behind it', () => {
    const text = 'Phát biểu tại Lễ kỷ niệm 20 năm quan hệ Quảng Trị - Savannakhet (Đông Hà, ngày 25/5/2022).'
    expect(places(text, 'vi')).toEqual(['Dong Ha|VN'])
  })

  test('what people met for, and what was told over a screen, is in no place that is named', () => {
    expect(
      places(
        'Leaders of Hai Phong and Kobe met on June 18 to celebrate the tenth anniversary of their pact.',
      ),
    ).toEqual([undefined])
    expect(places('The two sides followed the signing ceremony on June 18 over a video link.')).toEqual([
      undefined,
    ])
  })
})

describe('whose an office is', () => {
  const offices = (text: string, lang: 'en' | 'vi' = 'en') =>
    Object.fromEntries(slotsOf('role', text, lang).map((s) => [s.person, s.of]))

  test('a bare noun before the title is the body told before', () => {
    const text = `${EN}Students of Can Tho University came on June 18. University Vice Rector Nguyen Van Trung thanked the city.`
    expect(offices(text)).toEqual({ 'Nguyen Van Trung': 'Can Tho University' })
  })

  test('a roll of sides names each before its people', () => {
    const text = `${EN}Those who signed were, for Ha Giang, standing deputy secretary Tran Van Son; for Cao Bang, Chairman Le Van Minh.`
    expect(offices(text)).toMatchObject({ 'Tran Van Son': 'Ha Giang|VN' })
  })

  test('the secretary of a city’s committee is the city’s', () => {
    const text = `${EN}The guests met Ho Chi Minh City Party Committee Secretary Do Van Khai on June 18.`
    expect(offices(text)).toEqual({ 'Do Van Khai': 'Ho Chi Minh City|VN' })
  })

  test('a city chairman with a Vietnamese name is none of a city across the sea', () => {
    const text =
      'OAKLAND – The port of Oakland will send people to Da Nang in July. In Da Nang City Chairman Le Van Hung will receive them. Oakland hopes for ships.'
    expect(offices(text)).toEqual({ 'Le Van Hung': 'Da Nang|VN' })
  })
})

describe('the year and the sort of a tie', () => {
  const ties = (text: string) =>
    slotsOf('partnership', EN + text).map((s) => [s.b, s.kind, s.since].filter((v) => v !== undefined))

  test('a year is that of the partner it stands with', () => {
    expect(ties('Hai Phong has been a sister to Kobe in Japan since 1975, and to Kunming of China.')).toEqual(
      expect.arrayContaining([['Kunming|CN', 'sister-city']]),
    )
    const kept =
      'It keeps friendly ties with Gangwon province and Luang Prabang, and has been cooperating with Japan’s Hokkaido since 2013.'
    expect(ties(kept)).toEqual(expect.arrayContaining([['Luang Prabang|LA', 'friendship']]))
  })

  test('international partners are no sisters, whatever the headline says of another', () => {
    const text =
      'The sister city of Kobe wrote in May.\n\nOther international partners are Xinyi (Taiwan) and Zhaoqing (China).'
    expect(ties(text)).toEqual(expect.arrayContaining([['Zhaoqing|CN', 'cooperation']]))
  })

  test('a paper renewed sets nothing up, and a pact that is held was not signed on the day of the news', () => {
    const renewed =
      'A memorandum with Kisarazu on waste sorting and port management, about to run out, was renewed in March.'
    expect(slotsOf('partnership', EN + renewed).map((s) => s.since)).toEqual([undefined])
    const held = 'On June 18 the fair opened. Binh Lieu district has a friendship pact with Dongxing.'
    expect(found('agreement', EN + held)).toEqual([])
  })

  test('whoever is mistaken for a partner is none', () => {
    expect(ties('Kitakyushu is often mistaken for a partner city of Hai Phong.')).toEqual([])
  })
})

describe('what is no tie, no journey and no office of now', () => {
  const pairs = (text: string) => slotsOf('partnership', EN + text).map((s) => [s.a, s.b])

  test('the province a city is told to lie in', () => {
    expect(
      pairs('Hai Phong and Chongzuo, a prefecture-level city of Guangxi Province, agreed to twin.'),
    ).not.toContainEqual(expect.arrayContaining(['Guangxi|CN']))
    expect(pairs('The capital of Wallonia and that of West Java are now sister cities.')).toEqual([])
  })

  test('a tie told with both its sides, a request turned down, and a guest’s own partners', () => {
    expect(pairs('A third paper, which twinned Kampala with Kinshasa, was terminated in 2019.')).toEqual([
      ['Kampala|UG', 'Kinshasa|CD'],
    ])
    expect(
      pairs('The council will decline the request of the City of Ternopil for a formal twinning.'),
    ).toEqual([])
  })

  test('the capital of a land is no other city of it', () => {
    const text =
      'Kharkiv asked for help. In April 2022 the Ukrainian capital and Kobe concluded a pact on health.'
    expect(slotsOf('agreement', EN + text).flatMap((s) => s.parties)).not.toContain('Kharkiv|UA')
  })

  test('a host who shows guests round sets out for nowhere', () => {
    const text = 'Director Tran Van Minh of Hai Phong then took the party to the museum of Kobe.'
    expect(found('visit', EN + text)).toEqual([])
  })

  test('who signed long ago does not hold the office now', () => {
    const text =
      'The two became sisters on May 4, 2009, when Chairman Bui Van Thang put pen to paper in Hai Phong.'
    expect(found('role', EN + text)).toEqual([])
    expect(found('role', `${EN}Chairman Bui Van Thang put pen to paper on June 18, 2022.`)).toHaveLength(1)
  })

  test('a city that pitches itself proposes nothing, and an occasion of a year alone has no place', () => {
    expect(
      found('commitment', `${EN}Hai Phong pitched itself to some 120 business people in Sydney.`),
    ).toEqual([])
    expect(found('event', `${VI}Lễ hội năm 2019 đã thu hút đông đảo người dân.`, 'vi')).toEqual([])
  })
})

describe('how many come, for how long, and to whom', () => {
  const journeys = (text: string, lang: 'en' | 'vi' = 'en') =>
    slotsOf('visit', (lang === 'en' ? EN : VI) + text, lang)

  test('a group told by its members, and a leader who brought others', () => {
    const counted =
      'A delegation from Kobe, consisting of nine members, visited Hai Phong from June 11 to 15.'
    expect(journeys(counted)).toMatchObject([{ from: 'Kobe|JP', size: 9, days: 5 }])
    const brought =
      'Kobe Mayor Akira Fujimoto visited Hai Phong on June 11. Fujimoto, who has brought 22 people with him, thanked the city.'
    expect(journeys(brought)).toMatchObject([{ head: 'Akira Fujimoto', size: 23 }])
  })

  test('firms are no heads', () => {
    const text = 'A delegation of 20 firms from Kobe visited Hai Phong on June 11.'
    expect(journeys(text).map((s) => s.size)).toEqual([undefined])
  })

  test('each of two groups has its own sender', () => {
    const text =
      'Chiều 9/6, hai đoàn đại biểu của tỉnh Hủa Phăn và tỉnh Xiêng Khoảng đến chúc mừng Hải Phòng.'
    expect(journeys(text, 'vi').map((s) => s.from)).toEqual(['Houaphanh|LA', 'Xiangkhouang|LA'])
  })

  test('a town with its state opens a text told from there', () => {
    const text = 'Rocky Ford, Colo. – Officials from Pilsen, Czechia, will come in July.'
    expect(slotsOf('visit', text)).toMatchObject([{ from: 'Pilsen|CZ', to: ['Rocky Ford|US'] }])
  })

  test('whoever is called on is at home', () => {
    const text =
      'Ngày 19/6, Đại sứ Việt Nam tại Hungary Bùi Lan Chi đã đến chào xã giao Thị trưởng thành phố Szeged László Varga.'
    expect(slotsOf('meeting', text, 'vi')).toMatchObject([{ place: 'Szeged|HU' }])
  })

  test('whose figures they are: told before the colon, or by a pronoun behind the sum', () => {
    expect(
      slotsOf('investment', `${VI}Xếp sau là Singapore: 12 dự án, vốn 870 triệu USD.`, 'vi'),
    ).toMatchObject([{ origin: 'SG', projects: 12 }])
    const text =
      'Japanese firms have 90 projects in Hai Phong. In terms of capital, with 4.1 billion USD, they come second, after those from the Republic of Korea.'
    expect(slotsOf('investment', EN + text)).toMatchObject([{ origin: 'JP' }, { origin: 'JP', rank: 2 }])
  })

  test('whom somebody called on is asked for nothing', () => {
    const told = 'On Tuesday morning he called on the Mayor of the city, Timo Haapasalo.'
    expect(slotsOf('commitment', EN + told)).toEqual([])
    const asked = 'Mayor Timo Haapasalo called on businesses in Hai Phong to invest in heating.'
    expect(slotsOf('commitment', EN + asked)).toMatchObject([{ kind: 'request' }])
  })
})
