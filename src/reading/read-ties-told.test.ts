import { describe, expect, test } from 'vitest'
import { gazetteer } from '#gazetteer/gazetteer.fixture.ts'
import { readDates } from './dates/read-dates.ts'
import { read } from './read.ts'
import { tokenize } from './tokens.ts'

function tiesIn(text: string, lang: 'en' | 'vi' = 'en') {
  return read({ text, lang, published: '2024-07-16' }, gazetteer)
    .statements.filter((one) => one.kind === 'partnership')
    .map(({ slots }) => slots as Record<string, unknown>)
    .map(({ a, b, kind, status, since }) => [a, b, kind, status, since].join(' '))
}

const datesOf = (text: string, lang: 'en' | 'vi') =>
  readDates({ tokens: tokenize(text), lang }, '2024-07-16').map(({ iso }) => iso)

describe('a year counted from the one told before', () => {
  test.each([
    [
      'en',
      'The first came in 1975, another nineteen years later and a third a year earlier.',
      '1975 1994 1993',
    ],
    [
      'en',
      'It was 1980 (1980 on the stone); the same year there were two, the following year none.',
      '1980 1981',
    ],
    [
      'vi',
      'Năm 2001 là thành phố thứ nhất, bảy năm sau là thành phố thứ hai, cùng năm có thêm tỉnh.',
      '2001 2008 2008',
    ],
    ['vi', 'Nơi này từ năm 2010, nơi kia sớm hơn hai năm.', '2010 2008'],
  ] as const)('%s: %s', (lang, text, dates) => {
    expect(new Set(datesOf(text, lang))).toEqual(new Set(dates.split(' ')))
  })

  test.each([
    ['en', 'Two years later they met.', ''],
    ['en', 'From 2020 on, 20 years later than planned, it grew.', '2020'],
    ['vi', 'Hai năm sau khi ký năm 2010.', '2010'],
  ] as const)('none where nothing is counted from: %s: %s', (lang, text, dates) => {
    expect(datesOf(text, lang).join(' ')).toBe(dates)
  })
})

describe('ties told by participle, noun and fate', () => {
  test.each([
    ['Twinned since 1976, Gdansk and Bremen share a street name each.', 'Gdansk', 'Bremen', '1976'],
    [
      'Hai Phong and Incheon have cooperated on ports and training since 1997.',
      'Hai Phong',
      'Incheon',
      '1997',
    ],
    [
      'KOBE – The friendship of old counts. Kobe’s friendship with Riga, on the Baltic, goes back to 1974.',
      'Kobe',
      'Riga',
      '1974',
    ],
  ])('%s', (text, a, b, year) => {
    const [tie = '', ...more] = tiesIn(text)
    expect(more).toEqual([])
    expect(tie).toContain(a)
    expect(tie).toContain(b)
    expect(tie).toContain(`established ${year}`)
  })

  test('a tie whose end is told', () => {
    expect(tiesIn('RIGA – Riga’s cooperation with Minsk was broken off in 2022.')).toEqual([
      'Riga|LV Minsk|BY cooperation ended ',
    ])
    expect(
      tiesIn('EUGENE – Councilors voted 6-2 on Monday to end the city’s sister relationship with Irkutsk.'),
    ).toEqual(['Eugene|US Irkutsk|RU sister-city ended '])
  })

  test('the heir of a merger takes over what the other had', () => {
    const text =
      'After the merger with Ba Ria-Vung Tau, Ho Chi Minh City takes over the partnership with Sakai.'
    expect(tiesIn(text)).toEqual(['Ho Chi Minh City|VN Sakai|JP cooperation established '])
  })

  test('partners counted among others', () => {
    const text = 'Hue counts Nara, Blois and Gyeongju among its partners.'
    expect(tiesIn(text).map((tie) => tie.split(' ')[1])).toEqual(['Nara|JP', 'Blois|FR', 'Gyeongju|KR'])
  })

  test.each([
    'KOBE – An intended link with Portland was given up in 1988.',
    'KOBE – A friendship with a neighbour lapsed in Riga.',
    'The twinning of Swindon with Ocotal was proposed in 1989 but never came about.',
    'The twin towers of Kobe look towards Riga Square.',
  ])('none: %s', (text) => {
    expect(tiesIn(text)).toEqual([])
  })
})

describe('what is no tie of two towns', () => {
  test.each([
    'Leeds made friends with Dortmund’s brewers.',
    'The road link with Dortmund was closed on Monday, Leeds said.',
    'Turku opened its air links with Kiel in 1990.',
    'Sister cities of Turku\n\nCork is a port in Ireland.\n\nBergen has many hills.\n\nLyon likes silk.',
  ])('%s', (text) => expect(tiesIn(text)).toEqual([]))
})

describe('ties told of a partner in Vietnamese', () => {
  test.each([
    [
      'Nara, thành phố kết nghĩa của Huế từ năm 1990, tặng chuông.',
      'Hue|VN Nara|JP sister-city established 1990',
    ],
    ['Lạng Sơn hủy thỏa thuận hữu nghị với Nam Ninh.', 'Lang Son|VN Nanning|CN friendship ended '],
  ])('%s', (text, tie) => {
    expect(tiesIn(text, 'vi')).toEqual([tie])
  })

  test.each([
    'Nara, thành phố lớn của Nhật Bản, gửi tặng Huế một chiếc chuông.',
    'Đường bay Đà Nẵng - Incheon: ba năm kết nối.',
  ])('none: %s', (text) => {
    expect(tiesIn(text, 'vi')).toEqual([])
  })

  test('the next of a roll by a year counted on', () => {
    const ties = tiesIn('Năm 2007, Khánh Hòa ký kết nghĩa với Ulsan; 12 năm sau là Saint Petersburg.', 'vi')
    expect(ties).toContain('Khanh Hoa|VN Saint Petersburg|RU sister-city established 2019')
  })
})

test.each([
  'Turku is also twinned with Kiel, although the two councils have had little contact since 2012.',
  'The twinning of Turku with Kiel has been dormant since 2015.',
  'Turku has friends in Lyon. Its twinning with Louisville, Kentucky, has been dormant since 2015.',
])('the year from which nothing happened is not when the tie began: %s', (text) => {
  expect(tiesIn(text).map((tie) => tie.split(' ').at(-1))).toEqual([''])
})

test.each([
  [
    'Leeds has partnership links with Brno and Lille, and a friendship agreement with Colombo.',
    ['Leeds|GB Brno|CZ cooperation', 'Leeds|GB Colombo|LK friendship', 'Leeds|GB Lille|FR cooperation'],
  ],
  [
    'Turku has sister city ties with Kiel and a friendship agreement with Durban.',
    ['Turku|FI Durban|ZA friendship', 'Turku|FI Kiel|DE sister-city'],
  ],
])('each tie of a sentence is of its own sort: %s', (text, ties) => {
  expect(tiesIn(text).sort()).toEqual(ties.map((tie) => `${tie} established `))
})
