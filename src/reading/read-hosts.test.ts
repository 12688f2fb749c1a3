import { describe, expect, test } from 'vitest'
import type { Language } from '#model/problem.ts'
import { readSlots } from './read-slots.fixture.ts'

const meetingsIn = (text: string, lang: Language = 'en', published = '2024-05-16') =>
  readSlots('meeting', text, { lang, published })

const HOLT = 'TURKU - Mayor Jens Holt of Kiel, Germany, arrived in Turku on Monday with nine colleagues.'
const PARK = 'HẢI PHÒNG - Thị trưởng Incheon (Hàn Quốc) Park Min-soo đến thăm Hải Phòng hôm 14/5.'

describe('meetings told by what host and guests did, the guest named in another sentence', () => {
  test.each([
    [`${HOLT} Mayor Minna Arve of Turku had the whole group over to the town hall on Tuesday.`, '2024-05-14'],
    [`${HOLT} On Tuesday Minna Arve, mayor of Turku, walked him along the river.`, '2024-05-14'],
    [`${HOLT} Minna Arve, mayor of Turku, had a working lunch with him on Wednesday.`, '2024-05-15'],
  ])('%s', (text, date) => {
    const participants = expect.arrayContaining(['Jens Holt', 'Minna Arve'])
    expect(meetingsIn(text)).toMatchObject([{ participants, place: 'Turku|FI', date }])
  })

  test.each([
    `${PARK} Người ra tận cửa đón khách là ông Nguyễn Văn Tùng, Chủ tịch UBND thành phố Hải Phòng.`,
    `${PARK} Trong bữa trà chiều với ông Nguyễn Văn Tùng, Chủ tịch UBND thành phố Hải Phòng, ông Park đề xuất mở đường bay.`,
  ])('%s', (text) => {
    const participants = expect.arrayContaining(['Park Min-soo', 'Nguyễn Văn Tùng'])
    expect(meetingsIn(text, 'vi')).toMatchObject([
      { participants, place: 'Hai Phong|VN', date: '2024-05-14' },
    ])
  })

  test('two sides who did a thing together', () => {
    const text =
      'CA MAU - The province had guests from Kampot, Cambodia, on Tuesday. Governor Sok Chanthavuth of Kampot and the Chairwoman of Ca Mau, Lam Thi Bao Chau, spent the day afloat.'
    const participants = ['Sok Chanthavuth', 'Lam Thi Bao Chau']
    expect(meetingsIn(text)).toMatchObject([{ participants, date: '2024-05-14' }])
  })
})

const BOTH = 'TURKU - Mayor Jens Holt of Kiel, Germany, likes trams. Mayor Minna Arve of Turku likes buses.'

describe('company kept, told without a verb of meeting', () => {
  test.each([
    [`${HOLT} Mayor Minna Arve of Turku had given him an hour and a half of her Tuesday.`, 'Turku|FI'],
    [`${HOLT} On Tuesday he and Mayor Minna Arve of Turku were laughing over an old map.`, 'Turku|FI'],
    [
      'TURKU - On Tuesday Mayor Minna Arve of Turku rowed across the bay with Mayor Jens Holt of Kiel.',
      'Turku|FI',
    ],
    [
      'TURKU - Mayor Minna Arve of Turku spoke of a call she paid on Tuesday on Mayor Jens Holt of Kiel.',
      'Kiel|DE',
    ],
  ])('%s', (text, place) => {
    const participants = expect.arrayContaining(['Jens Holt', 'Minna Arve'])
    expect(meetingsIn(text)).toMatchObject([{ participants, place, date: '2024-05-14' }])
  })

  test('the two told before, beside a meeting of others', () => {
    const others = 'On Monday Mayor Holt met Governor Anna Berg of Uppsala, Sweden.'
    const text = `${others} ${HOLT} Minna Arve, mayor of Turku, opened the hall. The pair spent half an hour alone.`
    expect(meetingsIn(text).map((m) => m.participants)).toContainEqual(['Jens Holt', 'Minna Arve'])
  })

  test.each([
    `${PARK} Ông Nguyễn Văn Tùng, Chủ tịch UBND thành phố Hải Phòng, đứng cả buổi sáng 15/5 trên cầu tàu với Thị trưởng Park Min-soo.`,
  ])('%s', (text) => {
    const participants = expect.arrayContaining(['Park Min-soo', 'Nguyễn Văn Tùng'])
    expect(meetingsIn(text, 'vi')).toMatchObject([{ participants, date: '2024-05-15' }])
  })

  test.each([
    `${BOTH} The two mayors have never sat together.`,
    `${BOTH} The two cities stand together.`,
    'TURKU - Mayor Minna Arve of Turku spent May on the pact with Mayor Jens Holt of Kiel.',
    'TURKU - Mayor Minna Arve of Turku has yet to sit down for tea with Mayor Jens Holt of Kiel.',
  ])('%s', (text) => {
    expect(meetingsIn(text)).toEqual([])
  })
})

describe('people of two sides who did not meet', () => {
  test.each([
    `${HOLT} Minna Arve, mayor of Turku, told the council that the budget was short.`,
    `${HOLT} Minna Arve, mayor of Turku, hopes to receive them again.`,
    `${HOLT} Minna Arve, mayor of Turku, was waiting for a train.`,
    'TURKU - Mayor Jens Holt of Kiel, Germany, and Minna Arve, mayor of Turku, exchanged letters.',
    'TURKU - Mayor Jens Holt of Kiel, Germany, and Mayor Minna Arve of Turku condemned the attack.',
    'TURKU - Mayor Jens Holt of Kiel, Germany, and Mayor Minna Arve of Turku issued a statement on the flood.',
    'TURKU - Mayor Jens Holt of Kiel, Germany, wrote. Mayor Minna Arve of Turku presented him with a book by post.',
    'TURKU - Mayor Jens Holt of Kiel, Germany, and Minna Arve, mayor of Turku, would like to have dinner.',
  ])('%s', (text) => {
    expect(meetingsIn(text)).toEqual([])
  })

  test('a chairman who speaks of something else, in Vietnamese', () => {
    const text = `${PARK} Chủ tịch UBND thành phố Hải Phòng Nguyễn Văn Tùng cho biết kinh tế tăng 10%.`
    expect(meetingsIn(text, 'vi')).toEqual([])
  })
})
