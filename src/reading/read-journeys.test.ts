import { describe, expect, test } from 'vitest'
import type { KindName } from '#model/kinds/kind.ts'
import type { Language } from '#model/problem.ts'
import { readSlots } from './read-slots.fixture.ts'

const slotsOf = (kind: KindName, text: string, lang: Language = 'en', published = '2024-05-16') =>
  readSlots(kind, text, { lang, published })

describe('how long a journey lasted, told by its first day and its last', () => {
  test.each([
    [
      'Mayor Jens Holt of Kiel is taking a 12-strong party to Turku, Finland. They land on Monday 20 May and fly home on the 24th.',
      { from: 'Kiel|DE', start: '2024-05-20', days: 5, status: 'planned' },
    ],
    [
      'TURKU, May 16 – Mayor Jens Holt of Kiel, Germany, arrived in Turku on Sunday with nine colleagues. The group goes home on Friday.',
      { from: 'Kiel|DE', size: 10, start: '2024-05-12', days: 6 },
    ],
  ])('%s', (text, slots) => {
    expect(slotsOf('visit', text)).toMatchObject([slots])
  })

  test('a stay until a day, in Vietnamese', () => {
    const text =
      'Chiều muộn 13/5, ông Bun-thạn Xay-nha-vông, Tỉnh trưởng Salavan (Lào), đến thăm tỉnh Quảng Trị. Đoàn ở lại Đông Hà đến hết ngày 15/5.'
    expect(slotsOf('visit', text, 'vi')).toMatchObject([{ from: 'Salavan|LA', start: '2024-05-13', days: 3 }])
  })

  test('the day others leave, or a day far from the arrival, gives no length', () => {
    const text =
      'TURKU, May 16 – Mayor Jens Holt of Kiel, Germany, arrived in Turku on Sunday with nine colleagues. The exhibition opens on Friday.'
    expect(slotsOf('visit', text)[0]?.days).toBeUndefined()
  })
})

describe('where a journey leads, and where it goes on to', () => {
  test('guests of a region came to the city that had the honours', () => {
    const text =
      'Leaders of two border provinces met their neighbour this week. The meeting gathered delegations of Lang Son and Cao Bang around Liu Ning, Secretary of the Party Committee of China’s Guangxi Zhuang Autonomous Region, on May 14. Nanning had the honours this time.'
    const goals = slotsOf('visit', text).map((v) => v.to as readonly string[])
    expect(goals.map((to) => to.includes('Nanning|CN'))).toEqual([true, true])
  })

  test('who is here and leaves for elsewhere sets out on a second journey', () => {
    const text =
      'CHIBA, May 15 – Governor Kumagai Toshihito of Chiba, Japan, received a 25-strong mission of Hai Phong headed by Le Tien Chau. The mission leaves for Osaka on May 18.'
    expect(slotsOf('visit', text)).toMatchObject([
      { from: 'Hai Phong|VN', to: ['Chiba|JP'], status: 'done' },
      { from: 'Hai Phong|VN', to: ['Osaka|JP'], status: 'planned', start: '2024-05-18', size: 25 },
    ])
  })

  test('two guests across one table each made a journey', () => {
    const text =
      'DONG HA, May 15 – On May 14 Quang Tri signed two papers with its neighbours in Laos. The signings took place in Dong Ha. Across the table were Deputy Governor of Savannakhet Kham Sengthong and Governor of Salavan Bounma Phonkeo.'
    expect(slotsOf('visit', text).map((v) => v.from)).toEqual(['Savannakhet|LA', 'Salavan|LA'])
  })
})

describe('what is only talked of', () => {
  test('to speak about a proposal is to make none', () => {
    const text =
      'Ông Lê Hữu Thọ, Phó Chủ tịch UBND tỉnh Quảng Trị, tiếp khách. Về đề xuất lập khu kinh tế chung, ông Thọ cho biết hai bên mới trao đổi, chưa có văn bản nào.'
    expect(slotsOf('commitment', text, 'vi').filter((c) => c.kind === 'proposal')).toEqual([])
  })

  test('who proposes it himself makes one', () => {
    const text =
      'Ông Lê Hữu Thọ, Phó Chủ tịch UBND tỉnh Quảng Trị, đề xuất hai bên cùng lập khu kinh tế chung.'
    expect(slotsOf('commitment', text, 'vi')).toMatchObject([{ kind: 'proposal' }])
  })

  test.each([
    'The Kiel City Council voted on Monday to approve a sister city agreement with Hue, Vietnam, which will be signed in October.',
    'City councillors voted to approve a friendship agreement between Kiel and Hue, Vietnam, to be signed in October.',
  ])('%s', (text) => {
    expect(slotsOf('agreement', text)).toMatchObject([{ status: 'planned' }])
  })

  test('a paper signed is signed, whatever is to be signed after it', () => {
    const text =
      'Kiel, Germany, signed a friendship agreement with Hue, Vietnam, on Monday; a plan for it will be signed in October.'
    expect(slotsOf('agreement', text)[0]).toMatchObject({ instrument: 'agreement', status: 'signed' })
  })
})

describe('who goes on which journey', () => {
  test('whoever goes where guests came from is none of the guests', () => {
    const text =
      'Four teachers from Yantai, China, are back home after three weeks in the schools of Tauranga.\n\nThe exchange was agreed when a council delegation headed by deputy mayor Jen Orchard visited Yantai in April 2023. The schools of Tauranga are glad.'
    expect(readSlots('visit', text, { publisher: 'www.taurangapost.co.nz' })).toMatchObject([
      { from: 'Yantai|CN', to: ['Tauranga|NZ'], size: 4 },
      { from: 'Tauranga|NZ', to: ['Yantai|CN'], head: 'Jen Orchard', start: '2023-04' },
    ])
  })

  test.each([
    [
      'Deputy Mayor Nguyen Thi Hoang of Da Nang chaired the meeting on Monday. The mayor will lead a delegation to Kobe on 15 July.',
      'en',
    ],
    [
      'Ngày 5/5/2024, Phó Chủ tịch UBND tỉnh Đồng Nai Nguyễn Thị Hoàng chủ trì họp. Đoàn do Chủ tịch UBND tỉnh làm Trưởng đoàn sẽ làm việc với chính quyền tỉnh Hyogo ngày 15/7.',
      'vi',
    ],
  ] as const)('who stands in for a head is not the head: %s', (text, lang) => {
    expect(JSON.stringify(readSlots('visit', text, { lang }))).not.toMatch(/Ho[aà]ng/)
  })
})

describe('what is sent to a place is a journey where it is people', () => {
  test.each([
    ['TURKU – Turku sent 10,000 masks to Kiel in 2020.', []],
    ['TURKU – Turku sent 20 laptops and 300 books to Kiel in May.', []],
    ['TURKU – Turku sent 12 nurses to Kiel in May.', ['Kiel|DE']],
    ['TURKU – Turku sent nine of its bakers to Kiel in May.', ['Kiel|DE']],
  ])('%s', (text, goals) => {
    expect(slotsOf('visit', text).flatMap(({ to }) => to)).toEqual(goals)
  })
})
