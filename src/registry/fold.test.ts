import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Slots } from '#model/kinds/kind.ts'
import { foldBook } from './fold.ts'
import type { Folding } from './folding.ts'

let made = 0

/** What a source says of the tie between Đà Nẵng and Daegu. */
function tie(slots: Slots, more: Partial<Folding> = {}): Folding {
  made += 1
  return {
    statementId: `st-${made}`,
    sourceId: `s-${made}`,
    kind: 'partnership',
    slots: { a: 'Da Nang|VN', b: 'Daegu|KR', ...slots },
    parties: { a: 'da-nang', b: 'daegu' },
    countries: ['KR', 'VN'],
    quote: 'q',
    amended: false,
    day: '2025-01-01',
    order: made,
    ...more,
  }
}

function since(...foldings: readonly Folding[]) {
  const records = foldBook(foldings)
  expect(records).toHaveLength(1)
  const held = records[0]?.slots.since
  return { shown: held?.shown.value, reason: held?.reason, others: held?.others.map((other) => other.value) }
}

describe('the value shown', () => {
  test('of one source, and of several that agree', () => {
    expect(since(tie({ since: '2004' }))).toEqual({ shown: '2004', reason: 'only', others: [] })
    expect(since(tie({ since: '2004' }), tie({ since: '2004' }))).toEqual({
      shown: '2004',
      reason: 'agreed',
      others: [],
    })
  })

  test('is the finest telling of a date, on every statement that tells it', () => {
    const tellings = [tie({ since: '2004-05-12' }), tie({ since: '2004-05' }), tie({ since: '2004' })]
    for (const order of [tellings, [...tellings].reverse(), [tellings[1], tellings[0], tellings[2]]]) {
      const foldings = order.flatMap((each) => each ?? [])
      expect(since(...foldings)).toEqual({ shown: '2004-05-12', reason: 'more-precise', others: [] })
      expect(foldBook(foldings)[0]?.slots.since?.shown.statementIds).toHaveLength(3)
    }
  })

  test('is the newest of those that differ, with the others beside it', () => {
    const older = tie({ since: '2004' }, { day: '2019-03-01' })
    const newer = tie({ since: '2005' }, { day: '2024-03-01' })
    expect(since(newer, older)).toEqual({ shown: '2005', reason: 'newest', others: ['2004'] })
  })

  test('is no day on which an older source already told of the tie', () => {
    const standing = tie({ status: 'established', kind: 'cooperation' }, { day: '2025-03-01' })
    const signed = (more: Slots = {}) =>
      tie({ since: '2026-11-10', kind: 'cooperation', ...more }, { day: '2026-11-11' })
    expect(since(standing, signed()).shown).toBeUndefined()
    expect(since(tie({ since: '2004' }, { day: '2025-03-01' }), signed())).toEqual({
      shown: '2004',
      reason: 'only',
      others: ['2026-11-10'],
    })
    const planned = tie({ status: 'planned', kind: 'cooperation' }, { day: '2025-03-01' })
    expect(since(planned, signed()).shown).toBe('2026-11-10')
    expect(since(standing, signed({ kind: 'sister-city' })).shown).toBe('2026-11-10')
    const amended = tie({ since: '2026-11-10' }, { day: '2026-11-11', amended: true })
    expect(since(standing, amended).shown).toBe('2026-11-10')
  })

  test('of one day is what is said outright, not by implication or as the word of another', () => {
    const outright = tie({ since: '2005' })
    for (const other of [
      tie({ since: '2004', saidBy: 'Somebody' }),
      tie({ since: '2004' }, { implied: ['since'] }),
    ]) {
      expect(since(other, outright)).toEqual({ shown: '2005', reason: 'most-direct', others: ['2004'] })
    }
    expect(since(tie({ since: '2004' }, { implied: ['status'] }), outright).reason).toBe('first')
  })

  test('of one day is what more say, else what was told first', () => {
    expect(since(tie({ since: '2004' }), tie({ since: '2005' }), tie({ since: '2005' }))).toEqual({
      shown: '2005',
      reason: 'more-sources',
      others: ['2004'],
    })
    const reprint = { origin: 's-0' }
    expect(
      since(tie({ since: '2004' }), tie({ since: '2005' }, reprint), tie({ since: '2005' }, reprint)),
    ).toEqual({
      shown: '2004',
      reason: 'first',
      others: ['2005'],
    })
    expect(since(tie({ since: '2005' }, reprint), tie({ since: '2005' }, reprint)).reason).toBe('only')
    expect(since(tie({ since: '2004' }), tie({ since: '2005' }))).toEqual({
      shown: '2004',
      reason: 'first',
      others: ['2005'],
    })
  })

  test('is what a person put there, even where it is rougher or older', () => {
    const amended = tie({ since: '2004' }, { amended: true, day: '2010-01-01' })
    expect(since(amended, tie({ since: '2004-05-12' }))).toEqual({
      shown: '2004',
      reason: 'judged',
      others: ['2004-05-12'],
    })
  })

  test('of a text is compared folded, of money by its sum', () => {
    const gift = (thing: string) =>
      tie(
        { giver: 'Daegu|KR', receiver: 'Da Nang|VN', thing },
        { kind: 'gift', parties: { giver: 'daegu', receiver: 'da-nang' } },
      )
    expect(foldBook([gift('A bronze bell'), gift('a bronze  bell')])[0]?.slots.thing?.reason).toBe('agreed')
    const figure = (amount: string) =>
      tie({ host: 'Da Nang|VN', amount }, { kind: 'investment', parties: { host: 'da-nang' } })
    expect(foldBook([figure('382000000 USD'), figure('382000000.0 USD')])[0]?.slots.amount?.others).toEqual(
      [],
    )
    expect(
      foldBook([figure('382000000 USD'), figure('381000000 USD')])[0]?.slots.amount?.others,
    ).toHaveLength(1)
  })
})

describe('a list', () => {
  const agreement = (sectors: readonly string[], amended = false) =>
    tie(
      { parties: ['Da Nang|VN', 'Daegu|KR'], date: '2025-04-02', sectors },
      { kind: 'agreement', parties: { 'parties.0': 'da-nang', 'parties.1': 'daegu' }, amended },
    )

  test('shows everything any source names, once', () => {
    const record = foldBook([agreement(['trade', 'tourism']), agreement(['tourism', 'ports'])])[0]
    expect(record?.slots.sectors?.shown.value).toEqual(['trade', 'tourism', 'ports'])
    expect(record?.slots.parties?.shown.value).toEqual(['Da Nang|VN', 'Daegu|KR'])
    expect(record?.parties).toEqual({ 'parties.0': 'da-nang', 'parties.1': 'daegu' })
  })

  test('a person corrected says so', () => {
    expect(foldBook([agreement(['trade'], true)])[0]?.slots.sectors?.reason).toBe('judged')
  })
})

describe('when a record holds', () => {
  const held = (kind: Folding['kind'], slots: Slots) => {
    const record = foldBook([tie(slots, { kind })])[0]
    return [record?.heldFrom, record?.heldTo]
  }

  test('a tie from its first day on, a happening on its days, a figure on its day', () => {
    expect(held('partnership', { since: '1997' })).toEqual(['1997-01-01', undefined])
    expect(held('partnership', { since: '1997', heldTo: '2008-06' })).toEqual(['1997-01-01', '2008-06-30'])
    expect(held('visit', { start: '2025-04-02', status: 'done' })).toEqual(['2025-04-02', '2025-04-02'])
    expect(held('investment', { host: 'Da Nang|VN', asof: '2024-12' })).toEqual(['2024-12-01', '2024-12-31'])
    expect(held('agreement', { instrument: 'mou', date: '2025-04-02' })).toEqual(['2025-04-02', undefined])
  })

  test('a plan from when it is known, not from the day it is for', () => {
    expect(held('visit', { start: '2026-09', status: 'planned' })).toEqual([undefined, undefined])
    expect(held('agreement', { instrument: 'mou', date: '2026-01-01', status: 'planned' })).toEqual([
      undefined,
      undefined,
    ])
  })

  test('nothing where no day is told, and never to before from', () => {
    expect(held('partnership', {})).toEqual([undefined, undefined])
    expect(held('partnership', { since: '2010', heldTo: '2008' })).toEqual(['2010-01-01', undefined])
  })
})

test('a record keeps the address of its oldest statement', () => {
  const [first, second] = [tie({ since: '2004' }), tie({ since: '2005' })]
  expect(foldBook([second, first])[0]?.id).toBe(first.statementId)
  expect(foldBook([second])[0]?.id).toBe(second.statementId)
})

test('the same statements give the same book in any order', () => {
  const date = fc.constantFrom('2004', '2004-05', '2004-05-12', '2005')
  const folding = fc
    .record({
      date,
      partner: fc.constantFrom('daegu', 'jeju'),
      amended: fc.boolean(),
      day: fc.constantFrom('2020', '2024'),
    })
    .map(({ date: told, partner, amended, day }) =>
      tie({ since: told, b: partner }, { parties: { a: 'da-nang', b: partner }, amended, day }),
    )
  const shuffled = fc
    .array(folding, { maxLength: 8 })
    .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })))
  fc.assert(
    fc.property(shuffled, ([all, mixed]) => {
      const book = foldBook(all)
      expect(foldBook(mixed)).toEqual(book)
      expect(book.flatMap((record) => record.statementIds).sort()).toEqual(
        all.map((each) => each.statementId).sort(),
      )
      for (const record of book) {
        const since = record.slots.since
        const cited = [since?.shown, ...(since?.others ?? [])].flatMap((value) => value?.statementIds ?? [])
        expect([...cited].sort()).toEqual([...record.statementIds].sort())
      }
    }),
  )
})

describe('when a tie held', () => {
  const held = (...foldings: readonly Folding[]) => {
    const [record] = foldBook(foldings)
    return [record?.heldFrom, record?.heldTo]
  }

  test('a later stage does not move its beginning', () => {
    expect(held(tie({ since: '2004' }), tie({ status: 'dormant', heldFrom: '2015' }))).toEqual([
      '2004-01-01',
      undefined,
    ])
  })

  test('an earlier stage does, and a plan has no beginning but its own', () => {
    expect(held(tie({ since: '2004' }), tie({ status: 'contact', heldFrom: '2001-05' }))[0]).toBe(
      '2001-05-01',
    )
    expect(held(tie({ status: 'planned', since: '2027' }))).toEqual([undefined, undefined])
    expect(held(tie({ status: 'dormant', heldFrom: '2015' }))[0]).toBe('2015-01-01')
  })
})

test('what shares nothing with the rest stands by itself, each thing where it was first told', () => {
  const far = (name: string) => tie({ b: `${name}|DE` }, { parties: { a: 'da-nang', b: name } })
  const told = [
    far('ulm'),
    tie({ since: '2004' }),
    far('trier'),
    tie({ since: '2004' }),
    far('ulm'),
    far('jena'),
  ]
  const ids = told.map((folding) => folding.statementId)
  const records = foldBook(told)
  const [ulm, daegu, trier, again, ulmAgain, jena] = ids
  expect(records.map((record) => record.statementIds)).toEqual([
    [ulm, ulmAgain],
    [daegu, again],
    [trier],
    [jena],
  ])
  expect(records[2]).toEqual(foldBook(told.slice(2, 3))[0])
  expect(records[2]?.slots.b).toEqual({
    shown: { value: 'trier|DE', statementIds: [trier] },
    reason: 'only',
    others: [],
  })
})

test('what a person put right and nobody else tells is shown as judged', () => {
  const [record] = foldBook([tie({ since: '2004' }, { amended: true })])
  expect(record?.slots.since?.reason).toBe('judged')
})
