import { describe, expect, test } from 'vitest'
import type { Language } from '#model/problem.ts'
import { readSlots } from './read-slots.fixture.ts'

const figuresIn = (text: string, lang: Language = 'en') =>
  readSlots('investment', text, { lang, published: '2024-07-16' })

describe('where a figure is and what it is of, told elsewhere in the sentence', () => {
  test.each([
    [
      'KOBE - The mayor of Kobe flew to Da Nang. Japan’s firms stand in fourth place in Da Nang; registered were 14 projects with 112 million USD.',
      { host: 'Da Nang|VN', projects: 14 },
    ],
    [
      'HANOI - A delegation of Hanoi is in Asia. Uzbekistan hosted 61 projects by companies from Busan worth 212 million USD as of June.',
      { host: 'UZ', projects: 61, origin: 'Busan|KR' },
    ],
  ])('%s', (text, figure) => expect(figuresIn(text)).toContainEqual(expect.objectContaining(figure)))

  test.each([
    'Japanese capital in Hai Phong comes in 14 projects worth 200 million USD.',
    'Japanese investors have put 200 million USD into 14 projects at Dinh Vu Park No. 3 in Hai Phong.',
    'Japanese firms run 14 projects worth 200 million USD in Hai Phong, and the largest plant is growing.',
  ])('no place among investors: %s', (text) => {
    const [figure] = figuresIn(text)
    expect(figure).toMatchObject({ projects: 14, origin: 'JP' })
    expect(figure?.rank).toBeUndefined()
  })

  test('a body that counts puts in no money', () => {
    const text =
      'HUE - The Hue Investment Promotion Agency had 12 projects licensed, with capital of 40 million USD.'
    expect(figuresIn(text)[0]?.origin).toBeUndefined()
  })
})

describe('what came in over months is licensed, what is held is stock', () => {
  test.each([
    ['HUE - From January to June 2024 foreign firms invested 40 million USD in Hue.', 'licensed'],
    ['HUE - Since then Japanese firms hold 40 projects in Hue worth 90 million USD.', 'stock'],
  ])('%s', (text, measure) => expect(figuresIn(text)[0]).toMatchObject({ measure }))
})

describe('places among investors in words', () => {
  test.each([
    ['Tính đến 31/5/2024, Hàn Quốc có 23 dự án tại Đà Nẵng, tổng vốn 41,5 triệu USD, không nước nào hơn.', 1],
  ])('%s', (text, rank) => expect(figuresIn(text, 'vi')[0]).toMatchObject({ rank }))
})

test('the eleventh is no tenth', () => {
  const text =
    'Tính đến 31/5/2024, Malaysia có 23 dự án tại Đà Nẵng, tổng vốn 41,5 triệu USD, xếp thứ mười một.'
  expect(figuresIn(text, 'vi')[0]?.rank).not.toBe(10)
})

describe('a pledge for a district told as such is of the province it is told from', () => {
  test.each([
    [
      'LONG AN - Tỉnh Long An tiếp khách. Tập đoàn Hanbit sẽ chi 65 triệu USD xây nhà máy ở huyện Đức Hòa.',
      'Long An|VN',
    ],
    [
      'LONG AN - Tỉnh Long An tiếp khách. Tập đoàn Hanbit sẽ chi 65 triệu USD xây nhà máy ở Bình Dương.',
      'Binh Duong|VN',
    ],
  ])('%s', (text, host) => expect(figuresIn(text, 'vi')).toMatchObject([{ host, measure: 'pledged' }]))
})
