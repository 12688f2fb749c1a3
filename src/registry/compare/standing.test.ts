import { describe, expect, test } from 'vitest'
import type { KindName, Slots } from '#model/kinds/kind.ts'
import { clusterFoldings } from '#registry/cluster.ts'
import type { Folding } from '#registry/folding.ts'
import { officeWords } from './office-words.ts'

let made = 0

/** A statement whose parties are known by the very names in its slots; each from a source of its own unless said. */
function told(kind: KindName, slots: Slots, more: Partial<Folding> = {}): Folding {
  made += 1
  const parties = Object.entries(slots).flatMap(([slot, value]) => {
    if (slot === 'sectors') return []
    if (Array.isArray(value)) return value.map((name, i) => [`${slot}.${i}`, name])
    return typeof value === 'string' && /\||^[A-Z]{2}$|^[A-Z][a-z]+ [A-Z]/.test(value) ? [[slot, value]] : []
  })
  return {
    statementId: `st-${made}`,
    sourceId: `s-${made}`,
    kind,
    slots,
    parties: Object.fromEntries(parties),
    countries: [],
    quote: 'We will open a direct flight between the two cities',
    amended: false,
    day: '2025-04-10',
    order: made,
    ...more,
  }
}

/** How many things a few statements are about. */
function things(...foldings: readonly Folding[]): number {
  const inOrder = clusterFoldings(foldings).length
  expect(clusterFoldings([...foldings].reverse())).toHaveLength(inOrder)
  return inOrder
}

describe('offices held', () => {
  const holds = (role: string, of = 'Pyeongtaek|KR') => told('role', { person: 'Jung Jang Seon', role, of })

  test('told longer, shorter or in the other language are one', () => {
    expect(things(holds('Mayor'), holds('Mayor of Pyeongtaek City'))).toBe(1)
    expect(things(holds('Mayor'), holds('Thị trưởng'))).toBe(1)
    expect(things(holds('Vice Chairman of the People’s Committee'), holds('Phó Chủ tịch UBND'))).toBe(1)
    expect(things(holds('Deputy Mayor'), holds('Phó Thị trưởng'))).toBe(1)
  })

  test('of another rank or body are two, and a short name of two is not guessed', () => {
    expect(things(holds('Mayor'), holds('Vice Mayor'))).toBe(2)
    expect(things(holds('Mayor'), holds('Former Mayor'))).toBe(2)
    expect(things(holds('Mayor'), holds('Mayor', 'Daegu|KR'))).toBe(2)
    expect(
      things(holds('Chairman of the Council'), holds('Chairman of the Chamber'), holds('Chairman')),
    ).toBe(3)
  })

  test('the words of an office leave out what says nothing', () => {
    expect(officeWords('Mayor of the City of Daegu').words).toEqual(new Set(['mayor', 'daegu']))
    expect(officeWords('Nguyên Phó Chủ tịch UBND thành phố').rank).toBe('former vice')
  })
})

describe('figures', () => {
  const figure = (slots: Slots) =>
    told('investment', { host: 'Da Nang|VN', origin: 'KR', measure: 'stock', ...slots })

  test('for one day are one, however exactly the day is told', () => {
    expect(
      things(figure({ projects: 285, asof: '2024-12' }), figure({ projects: 280, asof: '2024-12-31' })),
    ).toBe(1)
  })

  test('of another day, measure, ground or kind are apart, with a day and without', () => {
    const stock = figure({ projects: 285, asof: '2024-12' })
    expect(things(stock, figure({ projects: 285 }))).toBe(2)
    expect(things(stock, figure({ projects: 285, asof: '2025-03' }))).toBe(2)
    expect(things(stock, figure({ projects: 285, asof: '2024-12', measure: 'licensed' }))).toBe(2)
    expect(things(stock, figure({ projects: 285, asof: '2024-12', estimated: true }))).toBe(2)
    expect(things(stock, figure({ projects: 285, asof: '2024-12', territory: 'Quang Nam|VN' }))).toBe(2)
  })
})

describe('promises', () => {
  const said = (quote: string, by = 'Ho Ky Minh') => told('commitment', { by, kind: 'pledge' }, { quote })
  const words = 'Da Nang will open a direct flight to Pyeongtaek and send 20 students each year'

  test('in the same words but the odd one are one', () => {
    expect(things(said(words), said(words.replace('will open', 'shall open')))).toBe(1)
  })

  test('with another number, turned round, by another speaker or only begun alike are two', () => {
    expect(things(said(words), said(words.replace('20', '30')))).toBe(2)
    expect(things(said(words), said(words.replace('will open', 'will not open')))).toBe(2)
    expect(things(said(words), said(words, 'Jung Jang Seon'))).toBe(2)
    expect(things(said(words), said('Da Nang will open a direct flight'))).toBe(2)
  })
})

test('a tie is one a pair, a gift one a thing and day', () => {
  const tie = (slots: Slots) => told('partnership', slots)
  expect(
    things(tie({ a: 'Da Nang|VN', b: 'Daegu|KR', since: '2004' }), tie({ a: 'Daegu|KR', b: 'Da Nang|VN' })),
  ).toBe(1)
  expect(things(tie({ a: 'Da Nang|VN', b: 'Daegu|KR' }), tie({ a: 'Da Nang|VN', b: 'Jeju|KR' }))).toBe(2)
  const gift = (slots: Slots) =>
    told('gift', { giver: 'Daegu|KR', receiver: 'Da Nang|VN', thing: 'a bell', ...slots })
  expect(things(gift({}), gift({ thing: 'A bell' }))).toBe(1)
  expect(things(gift({ date: '2024' }), gift({ date: '2025' }))).toBe(2)
})
