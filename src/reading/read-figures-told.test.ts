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

describe('what a firm is to put up', () => {
  const HEAD = 'HAI PHONG – The parks of Hai Phong had a busy spring.\n\n'
  const pledged = (sentence: string) =>
    figuresIn(`${HEAD}${sentence}`).map(({ amount, origin, measure }) => `${origin} ${amount} ${measure}`)

  test.each([
    ['Marisco has given its word to spend another $15 million here on a squid line.', 'Marisco'],
    ['Otowa Foods announced plans to build a $15 million noodle factory in Hai Phong.', 'Otowa Foods'],
    [
      'Otowa Foods has told us that it will build a second mill at the port for 15 million dollars.',
      'Otowa Foods',
    ],
    ['Norra Kraft committed $15 million to expand its paper mill in Hai Phong.', 'Norra Kraft'],
    ['Vindar Wind of Bergen, Norway, promises $15 million for a blade factory in Hai Phong.', 'Vindar Wind'],
    ['UPN has confirmed that it will put 15 million dollars into sidings and workshops in Hai Phong.', 'UPN'],
    [
      'Taiwanese shoe maker Long Wei will set up a factory in Hai Phong at a cost of $15 million.',
      'Long Wei',
    ],
    ['Otowa Foods decided to build a $15 million research center in Hai Phong.', 'Otowa Foods'],
    ['Otowa Foods will develop a $15 million resort in Hai Phong.', 'Otowa Foods'],
    ['Otowa Foods is opening a $15 million noodle factory in Hai Phong.', 'Otowa Foods'],
    ['Two Chinese textile makers will put in $15 million.', 'CN'],
    ['The zone has received commitments worth $15 million from nine companies.', 'undefined'],
  ])('is its pledge: %s', (sentence, whose) =>
    expect(pledged(sentence)).toEqual([`${whose} 15000000 USD pledged`]),
  )

  test.each([
    'The city council will build a $15 million library in Hai Phong.',
    'Hai Phong plans to build a $15 million plant for its water.',
    'The Asian Development Bank will put 15 million dollars into workshops in Hai Phong.',
    'Otowa Foods announced plans to buy a $15 million factory in Hai Phong.',
  ])('money of the public hand, and what is bought, is none: %s', (sentence) =>
    expect(pledged(sentence)).toEqual([]),
  )

  test('the firm of the sentence before pledges only where this one goes back to it', () => {
    const before = 'Otowa Foods opened an office on Friday. '
    expect(pledged(`${before}The company will spend $15 million on a plant here.`)).toEqual([
      'Otowa Foods 15000000 USD pledged',
    ])
    expect(pledged(`${before}C.P. Nordland will spend $15 million on a plant here.`)).not.toContain(
      'Otowa Foods 15000000 USD pledged',
    )
  })
})
