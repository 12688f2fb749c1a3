import { describe, expect, test } from 'vitest'
import type { Language } from '#model/problem.ts'
import { readSlots } from './read-slots.fixture.ts'

const visitsIn = (text: string, lang: Language = 'en') =>
  readSlots('visit', text, { lang, published: '2024-05-16' })

describe('who goes abroad without a place told beside him is of where the text is told from', () => {
  test.each([
    [
      'TURKU – The Mayor will lead a delegation to Kiel in September.',
      { from: 'Turku|FI', to: ['Kiel|DE'], start: '2024-09', status: 'planned' },
    ],
    [
      'TURKU – The Mayor visited Kiel from 6 to 8 May.',
      { from: 'Turku|FI', to: ['Kiel|DE'], start: '2024-05-06', days: 3, status: 'done' },
    ],
    [
      'TURKU – The cost of sending three councillors to Kiel from 3 to 5 June is 900 euros.',
      { from: 'Turku|FI', to: ['Kiel|DE'], size: 3, start: '2024-06-03', status: 'planned' },
    ],
    [
      'TURKU – Councillors spoke of the twinning with Kiel. A delegation will go there in August, the chair said.',
      { from: 'Turku|FI', to: ['Kiel|DE'], start: '2024-08', status: 'planned' },
    ],
  ])('%s', (text, slots) => {
    expect(visitsIn(text)).toMatchObject([slots])
  })

  test.each([
    'TURKU – The mayor of a Danish port and the ministry of Norway sent engineers to Kiel in March.',
    'TURKU – The mayor hopes to go to Kiel one day.',
    'TURKU – The mayor sent a letter to Kiel in March.',
  ])('but not: %s', (text) => {
    expect(visitsIn(text).filter((v) => v.from === 'Turku|FI')).toEqual([])
  })
})

describe('people told by where they set out', () => {
  test.each([
    [
      'TURKU – Six bakers came over from Kiel on 7 May to run a stall in Turku.',
      { from: 'Kiel|DE', to: ['Turku|FI'], size: 6, start: '2024-05-07' },
    ],
    [
      'Seven firefighters flew from Turku to Kiel on 9 May.',
      { from: 'Turku|FI', to: ['Kiel|DE'], size: 7, start: '2024-05-09' },
    ],
    [
      'TURKU – The week of sport brought 40 young rowers from Kiel to Turku from 3 to 8 May.',
      { from: 'Kiel|DE', to: ['Turku|FI'], size: 40, start: '2024-05-03', days: 6 },
    ],
  ])('%s', (text, slots) => {
    expect(visitsIn(text)).toMatchObject([slots])
  })

  test('figures that come from a land travel nowhere', () => {
    const text = 'TURKU – Of 26 projects, eighteen come from Germany with 90 million euros.'
    expect(visitsIn(text)).toEqual([])
  })

  test('a delegation named behind a body is not that body', () => {
    const text =
      'TURKU – At the invitation of Turku City Council, a delegation from Kiel will be in the city from 3 to 5 June.'
    expect(visitsIn(text)).toMatchObject([
      { from: 'Kiel|DE', to: ['Turku|FI'], start: '2024-06-03', days: 3 },
    ])
  })
})

describe('an invitation', () => {
  const MET = 'TURKU – Mayor Elina Ranta of Turku received Mayor Jens Holt of Kiel, Germany, on Tuesday. '

  test.each([
    [`${MET}Holt invited Ranta to Kiel in October, and she accepted.`, 'en'],
    [
      'Sáng 14/5, Thị trưởng Turku (Phần Lan) Elina Ranta tiếp Thị trưởng Kiel (Đức) Jens Holt. Ông Holt mời bà Ranta sang thăm Kiel vào tháng 10/2024; bà Ranta đã nhận lời.',
      'vi',
    ],
  ] as const)('that is taken is a journey to come: %s', (text, lang) => {
    expect(visitsIn(text, lang)).toContainEqual(
      expect.objectContaining({ from: 'Turku|FI', to: ['Kiel|DE'], start: '2024-10', status: 'planned' }),
    )
  })

  test('takes no days from the visit it is told in', () => {
    const text =
      'TURKU – A delegation led by Mayor Jens Holt of Kiel, Germany, visited Turku on Tuesday. He invited Mayor Elina Ranta of Turku to visit Kiel in October, and she accepted. The guests stayed for four days.'
    expect(visitsIn(text)).toContainEqual(expect.objectContaining({ from: 'Kiel|DE', days: 4 }))
  })

  test.each([
    `${MET}Holt invited Ranta to Kiel in October.`,
    `${MET}Holt invited Ranta to Kiel in October, but she has not accepted.`,
    `${MET}Holt invited Ranta to Kiel in October. She accepted a gift.`,
  ])('that is not taken leads nowhere: %s', (text) => {
    expect(visitsIn(text).filter((v) => v.from === 'Turku|FI')).toEqual([])
  })
})

describe('how many and how long', () => {
  test.each([
    ['TURKU – The Kiel delegation, made up of 16 councillors, was in Turku on Monday.', { size: 16 }],
    ['TURKU – Kiel sent six engineers to Turku on 3 May.', { size: 6 }],
    [
      'TURKU – A delegation from Kiel was in Turku on 3 May: 21 people, four days, one rainy picnic.',
      { days: 4 },
    ],
  ])('%s', (text, slots) => {
    expect(visitsIn(text)).toMatchObject([slots])
  })

  test('a week told is when, not how long', () => {
    const [visit] = visitsIn('TURKU – Turku played host to a trade mission from Kiel last week.')
    expect(visit).toMatchObject({ from: 'Kiel|DE' })
    expect(visit?.days).toBeUndefined()
  })

  test('whoever only might come, or is called off, is not on the way', () => {
    expect(visitsIn('Nếu có kinh phí, đoàn Hải Phòng có thể sang thăm Kiel (Đức).', 'vi')).toEqual([])
    const off =
      'Chuyến thăm Hải Phòng của đoàn đại biểu thành phố Kiel (Đức), dự kiến ngày 14/5, đã bị hủy vì bão.'
    expect(visitsIn(off, 'vi')).toEqual([])
  })
})

describe('two sorts of people counted beside each other', () => {
  test('are one party', () => {
    const text = 'TURKU – Twenty-four pupils and three teachers from Kiel arrived in Turku on Sunday.'
    expect(visitsIn(text)).toMatchObject([{ from: 'Kiel|DE', size: 27 }])
  })

  test('things counted beside people are not', () => {
    const text = 'TURKU – Two buses and three teachers from Kiel arrived in Turku on Sunday.'
    expect(visitsIn(text).map((v) => v.size)).toEqual([3])
  })
})

describe('the partner called by no name', () => {
  test.each([
    [
      'Kiel has been twinned with Turku since 1967. A group of 12 from our twin town arrived in Turku on Monday.',
      'en',
      { from: 'Kiel|DE', size: 12 },
    ],
    [
      'Hải Phòng và thành phố Kiel (Đức) kết nghĩa từ năm 2007. Tháng 4 vừa qua, đoàn của thành phố bạn đã sang thăm Hải Phòng.',
      'vi',
      { from: 'Kiel|DE', to: ['Hai Phong|VN'], start: '2024-04' },
    ],
  ] as const)('%s', (text, lang, slots) => {
    expect(visitsIn(text, lang)).toMatchObject([slots])
  })

  test('is nobody where two are spoken of', () => {
    const text =
      'Turku is twinned with Kiel in Germany and Bergen in Norway. A group of 12 from our twin town arrived in Turku on Monday.'
    expect(visitsIn(text)).toEqual([])
  })
})

describe('further places of a journey, in Vietnamese', () => {
  test('from land to land', () => {
    const text =
      'Đoàn Hải Phòng do Phó Chủ tịch UBND thành phố Lê Văn Hà dẫn đầu thăm Bỉ từ ngày 6/5. Ngày 9/5, đoàn rời Bỉ sang Đức.'
    expect(visitsIn(text, 'vi')).toMatchObject([
      { from: 'Hai Phong|VN', to: ['BE', 'DE'], start: '2024-05-06' },
    ])
  })

  test('a party of so many of a place', () => {
    const text = 'Ngày 10/5, Hải Phòng đón đoàn đại biểu 20 người của thành phố Kiel (Đức).'
    expect(visitsIn(text, 'vi')).toMatchObject([{ from: 'Kiel|DE', to: ['Hai Phong|VN'], size: 20 }])
  })
})

test('who set off on Monday has set off', () => {
  const text = 'A group of 24 pupils from Turku set off for Kiel on Monday morning.'
  expect(visitsIn(text)).toMatchObject([{ from: 'Turku|FI', start: '2024-05-13', status: 'done' }])
})
