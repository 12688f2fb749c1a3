import { describe, expect, test } from 'vitest'
import type { KindName } from '#model/kinds/kind.ts'
import type { Language } from '#model/problem.ts'
import { readSlots } from './read-slots.fixture.ts'

const slotsOf = (kind: KindName, text: string, lang: Language = 'en', published = '2024-05-16') =>
  readSlots(kind, text, { lang, published })

describe('how many travelled, counted by the companions of the one told apart', () => {
  const came = 'TURKU, May 16 – Mayor Jens Holt of Kiel, Germany, arrived in Turku on Sunday.'
  test.each([
    [`${came} With him came eleven boat builders.`, 12],
    [`${came} He had seven harbour pilots in tow.`, 8],
    [`${came} Holt and four other councillors slept on the ferry.`, 5],
    [`${came} The 14 Kiel officials stayed in the old customs house.`, 14],
    [`${came} They number nineteen.`, 19],
  ])('%s', (text, size) => {
    expect(slotsOf('visit', text)).toMatchObject([{ from: 'Kiel|DE', size }])
  })

  test.each([
    `${came} He sat down with eleven boat builders of the city.`,
    `${came} He signed off on eleven new boat lifters.`,
    `${came} Turku and four other towns have a say in it.`,
  ])('%s', (text) => {
    expect(slotsOf('visit', text)[0]?.size).toBeUndefined()
  })

  test('in Vietnamese', () => {
    const text =
      'Sáng 14/5, Phó Chủ tịch UBND tỉnh Tây Ninh Trần Văn Sơn và 13 cán bộ sang Svay Rieng (Campuchia) chúc Tết.'
    expect(slotsOf('visit', text, 'vi')).toMatchObject([{ from: 'Tay Ninh|VN', size: 14 }])
  })
})

describe('journeys kept apart', () => {
  test('a journey of years ago is not the one of this week', () => {
    const text =
      'TURKU, May 16 – In March 2011 a delegation from Kiel, Germany, visited Turku. On Monday Mayor Jens Holt of Kiel arrived in Turku with nine colleagues.'
    expect(slotsOf('visit', text).map((v) => v.start)).toEqual(['2011-03', '2024-05-13'])
  })

  test('who travels with a delegation is not sent one', () => {
    const text =
      'VARNA, May 16 – Mayor Ivan Portnih of Varna travels to Norway with a delegation in early October.'
    expect(slotsOf('visit', text).map((v) => v.from)).not.toContain('NO')
  })
})

describe('whose people they are, told by their names and titles', () => {
  const of = (text: string, person: string, lang: Language = 'en') =>
    slotsOf('role', text, lang).find((one) => one.person === person)?.of

  test('a name written with letters of another land is of that land', () => {
    const text =
      'KIEL, May 16 – Kiel, a port in the north, is tied to Gdynia. On Monday Mayor Zdzisława Łęcka opened the fish market with Mayor Jens Holt.'
    expect(of(text, 'Zdzisława Łęcka')).toBe('Gdynia|PL')
    expect(of(text, 'Jens Holt')).toBe('Kiel|DE')
  })

  test('a committee of the people is of the Vietnamese place', () => {
    const text =
      'GIMHAE, South Korea – Mayor Hong Tae-yong flew to Bien Hoa on Monday. Chairman Ly Phuc Kha of the local People’s Committee showed him the kilns.'
    expect(of(text, 'Ly Phuc Kha')).toBe('Bien Hoa|VN')
  })

  test('a title that Vietnamese places do not have is of the other place', () => {
    const text =
      'Tỉnh Bình Dương và tỉnh Gangwon (Hàn Quốc) họp trực tuyến. Chủ tịch UBND tỉnh Huỳnh Bảo Lâm và Tỉnh trưởng Noh Sang-min chủ trì.'
    expect(of(text, 'Noh Sang-min', 'vi')).toBe('Gangwon|KR')
    expect(of(text, 'Huỳnh Bảo Lâm', 'vi')).toBe('Binh Duong|VN')
  })
})

describe('where a text is told from, by the land nobody has to name', () => {
  const goals = (aside: string) =>
    slotsOf(
      'visit',
      `The Finnish guests brought gifts. Mayor Minna Arve of Turku, ${aside}, arrived on Monday with nine colleagues. Turku and Kiel have been sisters since 1973. Turku gave a kite and Kiel a canoe.`,
    ).map((visit) => visit.to)

  test('the land of the guests is named again and again, that of home is not', () => {
    expect(goals('in the west of Finland')).toEqual([['Kiel|DE']])
  })

  test('lands that are both named settle nothing', () => {
    expect(goals('in Finland, as the German papers wrote')).toEqual([])
  })
})

describe('who met whom, told by what was done', () => {
  const came = 'TURKU, May 16 – Mayor Jens Holt of Kiel, Germany, arrived in Turku on Tuesday.'
  const meetings = (text: string, lang: Language = 'en') =>
    slotsOf('meeting', text, lang).map((m) => [...(m.participants as string[])].sort())

  test.each([
    `${came} On Wednesday Holt and Minna Arve, the mayor of Turku, tasted the new herring.`,
    `${came} Minna Arve, the mayor of Turku, invited him to her office.`,
    `${came} Opposite him stood Minna Arve, the mayor of Turku.`,
    `${came} Minna Arve, mayor of Turku, was waiting for the guests on the quay.`,
  ])('%s', (text) => {
    expect(meetings(text)).toEqual([['Jens Holt', 'Minna Arve']])
  })

  test.each([
    `${came} Holt and Minna Arve, the mayor of Turku, hoped for rain.`,
    `${came} Minna Arve, the mayor of Turku, will invite him to her office.`,
    `${came} Minna Arve, the mayor of Turku, wrote him a letter.`,
  ])('%s', (text) => {
    expect(meetings(text)).toEqual([])
  })

  test('each host of a guest is another meeting', () => {
    const text =
      'Sáng 14/5, Chủ tịch UBND tỉnh Tây Ninh Trần Văn Sơn sang Svay Rieng (Campuchia) chúc Tết. Tiếp đoàn là Tỉnh trưởng Svay Rieng Men Vibol. Buổi chiều, ra tận cổng đón đoàn là Phó Tỉnh trưởng Svay Rieng Ros Pharith.'
    expect(meetings(text, 'vi')).toEqual([
      ['Men Vibol', 'Trần Văn Sơn'],
      ['Ros Pharith', 'Trần Văn Sơn'],
    ])
  })

  test('talks of guests are where they came to', () => {
    const text = `${came} The talks were short. Over lunch he and Minna Arve, the mayor of Turku, drew up a list.`
    expect(slotsOf('meeting', text)).toMatchObject([{ place: 'Turku|FI' }])
  })
})

describe('the town a sentence is written from is no party to what it tells', () => {
  test.each([
    ['GANDHINAGAR: Gujarat signed a pact with Hyogo on Wednesday.', ['Gujarat|IN', 'Hyogo|JP']],
    ['CHENNAI: The Gujarat government signed a pact with Hyogo on Wednesday.', ['Gujarat|IN', 'Hyogo|JP']],
    ['Chennai signed a pact with Hyogo on Wednesday.', ['Chennai|IN', 'Hyogo|JP']],
  ])('%s', (text, parties) => {
    expect(slotsOf('agreement', text).map((paper) => paper.parties)).toEqual([parties])
  })

  test('a paper made during the visit bears no year of the tie spoken of on it', () => {
    const text =
      'Consul General Mary Ward met the chairman of Can Tho, Le Van Tam, on 14 May. They spoke of the sister-city tie with Riverside, signed in 2016, which has yet to see a visit.\n\nDuring the visit, Can Tho University and the University of California signed a memorandum.'
    const dates = slotsOf('agreement', text).map((paper) => paper.date)
    expect(dates).toContain('2024-05-14')
    expect(dates).not.toContain('2016')
  })
})
