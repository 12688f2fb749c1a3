import { describe, expect, test } from 'vitest'
import { gazetteer } from '#gazetteer/gazetteer.fixture.ts'
import type { KindName } from '#model/kinds/kind.ts'
import { read } from './read.ts'

function slotsOf(kind: KindName, text: string, published = '2026-02-11') {
  return read({ text: `HAI PHONG – ${text}`, lang: 'en', published }, gazetteer)
    .statements.filter((s) => s.kind === kind)
    .map((s) => s.slots)
}

const GUESTS = 'A delegation from Kobe led by Mayor Akira Fujimoto visited Hai Phong on February 9.'
const ABROAD = 'A delegation from Hai Phong is on a four-day visit to Japan.'

describe('offices as a newspaper prints them before a name', () => {
  test.each([
    [
      'Incheon City Vice Mayor Ahn Byung-chul spoke to them at the port.',
      { role: 'Vice Mayor', of: 'Incheon|KR' },
    ],
    [
      'Incheon City Deputy Mayor Ahn Byung-chul spoke to them at the port.',
      { role: 'Deputy Mayor', of: 'Incheon|KR' },
    ],
    [
      'Incheon Chamber of Commerce and Industry Chairman Ahn Byung-chul spoke to them at the port.',
      { role: 'Chairman', of: 'Incheon Chamber of Commerce and Industry' },
    ],
    [
      'South Korean Trade and Industry Minister Ahn Byung-chul spoke to them at the port.',
      { role: 'Trade and Industry Minister' },
    ],
    [
      'South Korean Foreign Affairs Minister Ahn Byung-chul spoke to them at the port.',
      { role: 'Foreign Affairs Minister' },
    ],
    [
      'Ahn Byung-chul, chairman of the committee on international relations, spoke to them at the port.',
      { role: 'chairman of the committee on international relations' },
    ],
  ])('%s', (text, office) => {
    expect(slotsOf('role', text)).toMatchObject([office])
  })
})

describe('what sentences around a journey tell of it', () => {
  test('who led it', () => {
    const text =
      'A delegation from Hai Phong visited Kobe last September. It was led by the then mayor, Le Anh Quan.'
    expect(slotsOf('visit', text)).toMatchObject([{ to: ['Kobe|JP'], head: 'Le Anh Quan' }])
  })

  test('who leads something else leads no journey', () => {
    const text = `A delegation from Hai Phong visited Kobe last September. The choir it heard was led by Ken Mori, a teacher.`
    expect(slotsOf('visit', text).map((s) => s.head)).toEqual([undefined])
  })

  test('how many are to go', () => {
    const text =
      'Hai Phong Vice Chairman Le Anh Quan will leave on February 20 for a business visit to Osaka. The delegation consists of 15 people.'
    expect(slotsOf('visit', text)).toMatchObject([{ to: ['Osaka|JP'], start: '2026-02-20', size: 15 }])
  })

  test('the day of going home is no first day', () => {
    expect(slotsOf('visit', `${GUESTS} The guests left on February 10 for home.`)).toMatchObject([
      { start: '2026-02-09' },
    ])
  })

  test('where they go on to', () => {
    const text = `${ABROAD} The delegation reached Osaka on Monday. On Friday it will be in a museum; then they will travel on to Hiroshima.`
    expect(slotsOf('visit', text)).toMatchObject([{ to: ['Osaka|JP', 'Hiroshima|JP'] }])
  })

  test('those who came to hear them are not counted with them', () => {
    expect(slotsOf('visit', `${GUESTS} About 180 members attended.`).map((s) => s.size)).toEqual([undefined])
  })

  test('a festival one travels to is where one travels to', () => {
    const text = "A delegation from Hai Phong visited Kobe last September for the town's wine festival."
    expect(slotsOf('event', text)).toMatchObject([{ kind: 'festival', place: 'Kobe|JP' }])
  })

  test('who looks on at a signing meets nobody by it', () => {
    const text =
      'Mayor Akira Fujimoto of Kobe and the Indian Ambassador to Japan, Arun Mehta, were present at the signing.'
    expect(slotsOf('meeting', text)).toEqual([])
  })
})

describe('when and with whom a journey was made', () => {
  const AUTUMN = '2025-09-18'

  test.each([
    ['Hai Phong Mayor Le Anh Quan traveled to Kobe in February for the Snow Festival.', '2025-02', 'done'],
    [
      'Hai Phong Mayor Le Anh Quan will travel to Kobe in February for the Snow Festival.',
      '2026-02',
      'planned',
    ],
  ])('a month is that of the deed told right before it: %s', (text, start, status) => {
    expect(slotsOf('visit', text, AUTUMN)).toMatchObject([{ to: ['Kobe|JP'], start, status }])
  })

  test('whoever leads guests from a sister city is of it', () => {
    const text =
      'Hai Phong will receive a delegation from its sister city Kobe from March 3 to 6. The delegation is headed by Mayor Akira Fujimoto and consists of nine members.'
    expect(slotsOf('visit', text)).toMatchObject([
      { from: 'Kobe|JP', to: ['Hai Phong|VN'], head: 'Akira Fujimoto', size: 9, start: '2026-03-03' },
    ])
    expect(slotsOf('role', text)).toMatchObject([{ role: 'Mayor', of: 'Kobe|JP' }])
  })
})

describe('what an office is for is no body', () => {
  test.each([
    ['Commissioner for Finance', 'The Commissioner for Finance, Ben Okri, spoke to them at the port.'],
    ['Director of Services', 'The Director of Services, Mr. Ben Okri, spoke to them at the port.'],
    ['Chief of Staff', 'The Chief of Staff, Ben Okri, spoke to them at the port.'],
  ])('%s', (role, text) => {
    expect(slotsOf('role', text)).toMatchObject([{ role, of: 'Hai Phong|VN' }])
  })

  test('a body stays one', () => {
    const text = 'The Director of Kobe Trade Centre, Mr. Ben Okri, spoke to them at the port.'
    expect(slotsOf('role', text)).toMatchObject([{ role: 'Director', of: 'Kobe Trade Centre' }])
  })
})

describe('a firm of one word that puts up money', () => {
  test.each([
    'Vorlex has pledged $100 million for a new assembly line in Hai Phong.',
    'Vorlex plans to spend $100 million on its plant in Hai Phong.',
    'A Danish firm, Vorlex, will invest $100 million in a plant in Hai Phong.',
  ])('%s', (text) => {
    expect(slotsOf('investment', text)).toMatchObject([{ origin: 'Vorlex', amount: '100000000 USD' }])
    expect(slotsOf('commitment', text)).toMatchObject([{ by: 'Vorlex', kind: 'pledge' }])
  })

  test('not somebody called by his last name', () => {
    const text =
      'Guests met Anders Vorlex, who runs a school. Vorlex has pledged $100 million for a new assembly line in Hai Phong.'
    expect(slotsOf('investment', text).map((s) => s.origin)).not.toContain('Vorlex')
  })
})

describe('papers told by their number', () => {
  const TWO = `${ABROAD} Two memoranda were signed in Osaka on Wednesday.`

  test('nobody signs by being the place of it', () => {
    expect(slotsOf('agreement', TWO)).toEqual([])
  })

  test('each has its own two sides behind, and their day', () => {
    const text = `${TWO} One is between Hai Phong University and Osaka University on nursing; the other, between Hai Phong Port and Osaka Port, is on waste.`
    expect(slotsOf('agreement', text)).toMatchObject([
      { parties: ['Hai Phong University', 'Osaka University'], instrument: 'mou', date: '2026-02-11' },
      { parties: ['Hai Phong Port', 'Osaka Port'], instrument: 'mou', date: '2026-02-11' },
    ])
  })

  test('a meeting between two is no paper', () => {
    const text = `${TWO} The first meeting between Hai Phong University and Osaka University was in May.`
    expect(slotsOf('agreement', text)).toEqual([])
  })
})

describe('names that are called like towns', () => {
  test('what a town was called before is no partner', () => {
    const text = 'Hai Phong and Da Lat (formerly Kobe) have been sister cities since 1990.'
    expect(slotsOf('partnership', text).map((s) => s.b)).not.toContain('Kobe|JP')
  })

  test('a firm by its noun and its deed', () => {
    const text = 'German chemical maker Dover plans to invest $40 million in Hai Phong.'
    expect(slotsOf('investment', text)).toMatchObject([{ origin: 'Dover', host: 'Hai Phong|VN' }])
  })

  test('a town stays one', () => {
    const text = `${GUESTS} Developers in Dover will invest $40 million in Hai Phong.`
    expect(slotsOf('investment', text).map((s) => s.origin)).not.toContain('Dover')
  })
})

describe('hosts and guests of one sentence', () => {
  test('who holds talks beside a delegation is not on the road with it', () => {
    const text =
      'Leaders of Hai Phong and a delegation from Kobe, headed by Mayor Akira Fujimoto, held talks in Hai Phong on February 9.'
    expect(slotsOf('visit', text).map((s) => s.from)).toEqual(['Kobe|JP'])
  })

  test('an office is of a place and does not say what the place is', () => {
    const text =
      "Chairman of the People's Committee of the northern city of Hai Phong Tran Van Thu received the mayor on February 9."
    expect(slotsOf('role', text)).toMatchObject([
      { role: "Chairman of the People's Committee", of: 'Hai Phong|VN' },
    ])
  })
})

describe('days and years of one among several', () => {
  test('the year of the latter is not that of both', () => {
    const text = 'Hai Phong has sister city ties with Seattle in the US and Kobe, the latter since 1981.'
    expect(slotsOf('partnership', text).map(({ b, since }) => `${b} ${since ?? ''}`)).toEqual([
      'Seattle|US ',
      'Kobe|JP 1981',
    ])
  })

  test('who signs with somebody has met him, on the day told right behind and where he was', () => {
    const text =
      'Chairman Tran Van Thu returned to Hai Phong on Tuesday after a four-day visit to Kobe, Japan, where he signed a memorandum of understanding on deep-sea fisheries with Kobe Mayor Akira Fujimoto on Feb. 8.'
    expect(slotsOf('meeting', text)).toMatchObject([{ place: 'Kobe|JP', date: '2026-02-08' }])
  })
})

describe('who signs for whom', () => {
  test.each([
    'Mayor Akira Fujimoto of Kobe signed a memorandum with Incheon Port Authority president Kang Joon-suk.',
    'Mayor Akira Fujimoto of Kobe signed a memorandum with the Incheon Port Authority.',
  ])('a mayor for his city, with a body: %s', (text) => {
    expect(slotsOf('agreement', text)).toMatchObject([{ parties: ['Kobe|JP', 'Incheon Port Authority'] }])
  })

  test('a mayor who looks on signs nothing', () => {
    const text =
      'Mayor Akira Fujimoto of Kobe looked on as the Incheon Port Authority signed a memorandum with Hanjin Shipping.'
    expect(slotsOf('agreement', text).flatMap(({ parties }) => parties)).not.toContain('Kobe|JP')
  })

  test('a signed agreement spoken of again is the one told before', () => {
    const text =
      'Mayor Akira Fujimoto of Kobe and Chairman Tran Van Thu of Hai Phong signed an agreement on February 9. Fujimoto thanked the people of Hai Phong, emphasising that the signed agreement will open new doors for Kobe.'
    expect(slotsOf('agreement', text).map((s) => s.status)).toEqual(['signed'])
  })

  test('what a paper provides for is no second paper, and a metro mayor is of no town called so', () => {
    const text =
      'Metro Mayor Callum Reid of Liverpool and Chairman Tran Van Thu of Hai Phong signed a memorandum on February 9. Under the agreement, the two cities exchanged lists of trainees.'
    expect(slotsOf('agreement', text)).toHaveLength(1)
    expect(slotsOf('role', text)).toContainEqual(
      expect.objectContaining({ person: 'Callum Reid', of: 'Liverpool|GB' }),
    )
  })
})
