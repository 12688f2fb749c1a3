import { describe, expect, test } from 'vitest'
import type { Slots } from '#model/kinds/kind.ts'
import { officeWords } from './office-words.ts'
import { things, told } from './told-foldings.test.support.ts'

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

  test('of another sort of capital are apart; one that does not say is foreign', () => {
    const foreign = figure({ projects: 285, asof: '2024-12' })
    expect(things(foreign, figure({ projects: 700, asof: '2024-12', whose: 'domestic' }))).toBe(2)
    expect(things(foreign, figure({ projects: 900, asof: '2024-12', whose: 'mixed' }))).toBe(2)
    expect(things(foreign, figure({ projects: 280, asof: '2024-12', whose: 'foreign' }))).toBe(1)
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
