import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { KindName, Slots } from '#model/kinds/kind.ts'
import type { Folding } from '../folding.ts'
import { COMPARISONS } from './all-comparisons.ts'
import { things, told } from './told-foldings.test.support.ts'

const parties = ['Da Nang|VN', 'Pyeongtaek|KR']
const mou = { parties, instrument: 'mou', status: 'signed' } as const

describe('agreements', () => {
  test('told twice with the same day, or the day on which it was made known, are one', () => {
    expect(
      things(
        told('agreement', { ...mou, date: '2025-04-02' }),
        told('agreement', { ...mou, date: '2025-04-03' }),
      ),
    ).toBe(1)
    expect(
      things(
        told('agreement', { ...mou, date: '2025-04-02' }),
        told('agreement', { ...mou, date: '2025-04' }),
      ),
    ).toBe(1)
    expect(things(told('agreement', { ...mou, date: '2025-04-02' }), told('agreement', mou))).toBe(1)
  })

  test('two instruments signed on one day stay two', () => {
    const date = '2025-04-02'
    const one = { sourceId: 's-one' }
    expect(
      things(
        told('agreement', { ...mou, date }),
        told('agreement', { ...mou, instrument: 'contract', date }),
      ),
    ).toBe(2)
    const fields = (sectors: readonly string[]) => told('agreement', { ...mou, date, sectors }, one)
    expect(things(fields(['tourism']), fields(['education']))).toBe(2)
    expect(things(fields(['tourism', 'trade']), fields(['tourism']))).toBe(1)
    const titled = (title: string) => told('agreement', { ...mou, date, title }, one)
    expect(things(titled('Memorandum on ports'), titled('Memorandum on schools'))).toBe(2)
  })

  test('“an agreement” elsewhere is the memorandum of that day, but one of two is not guessed', () => {
    const date = '2025-04-02'
    const general = told('agreement', { ...mou, instrument: 'agreement', date })
    expect(things(told('agreement', { ...mou, date }), general)).toBe(1)
    expect(
      things(
        told('agreement', { ...mou, date }),
        told('agreement', { ...mou, instrument: 'contract', date }),
        general,
      ),
    ).toBe(3)
  })

  test('one without a day never runs two dated ones into one', () => {
    const first = told('agreement', { ...mou, date: '2004-06-25' })
    const second = told('agreement', { ...mou, date: '2025-04-02' })
    const loose = told('agreement', mou)
    expect(things(first, loose)).toBe(1)
    expect(things(first, second, loose)).toBe(3)
    expect(things(first, second, loose, told('agreement', mou))).toBe(3)
  })

  test('a plan is not the deed done before it was made known', () => {
    const plan = told('agreement', { ...mou, status: 'planned' }, { day: '2025-05-01' })
    expect(things(told('agreement', { ...mou, date: '2004-06-25' }), plan)).toBe(2)
    expect(things(told('agreement', { ...mou, date: '2025-06-01' }, { day: '2025-06-02' }), plan)).toBe(1)
  })

  test('other parties, other days and a party alone are apart', () => {
    const date = '2025-04-02'
    expect(
      things(told('agreement', { ...mou, date }), told('agreement', { ...mou, date: '2025-05-02' })),
    ).toBe(2)
    expect(
      things(
        told('agreement', { ...mou, date }),
        told('agreement', { ...mou, parties: ['Da Nang|VN', 'Daegu|KR'], date }),
      ),
    ).toBe(2)
    expect(
      things(
        told('agreement', { ...mou, parties: ['Da Nang|VN'], date }),
        told('agreement', { ...mou, parties: ['Da Nang|VN'], date }),
      ),
    ).toBe(2)
  })
})

describe('visits', () => {
  const visit = { from: 'Pyeongtaek|KR', to: ['Da Nang|VN'], status: 'done' } as const

  test('of one sender within a week are one journey; a month later another', () => {
    expect(
      things(
        told('visit', { ...visit, start: '2025-04-01' }),
        told('visit', { ...visit, start: '2025-04-04' }),
      ),
    ).toBe(1)
    expect(
      things(
        told('visit', { ...visit, start: '2025-04-01' }),
        told('visit', { ...visit, start: '2025-05-01' }),
      ),
    ).toBe(2)
    expect(
      things(
        told('visit', { ...visit, start: '2025-04-01' }),
        told('visit', { ...visit, from: 'Daegu|KR', start: '2025-04-01' }),
      ),
    ).toBe(2)
  })

  test('without a day join the one they may be, and none of two', () => {
    expect(things(told('visit', visit), told('visit', { ...visit, start: '2025-04-01' }))).toBe(1)
    expect(
      things(
        told('visit', visit),
        told('visit', { ...visit, start: '2025-04-01' }),
        told('visit', { ...visit, start: '2023-04-01' }),
      ),
    ).toBe(3)
    expect(
      things(
        told('visit', { ...visit, head: 'Jung Jang Seon' }),
        told('visit', { ...visit, head: 'Kim Min Su' }),
      ),
    ).toBe(2)
  })

  test('two delegations one document tells of on one day stay two', () => {
    const led = (head: string) =>
      told('visit', { ...visit, head, start: '2025-04-01' }, { sourceId: 's-one' })
    expect(things(led('Jung Jang Seon'), led('Kim Min Su'))).toBe(2)
  })
})

describe('meetings', () => {
  const met = (participants: readonly string[], date?: string) =>
    told('meeting', { participants, ...(date ? { date } : {}) })

  test('of the same people on one day are one', () => {
    expect(things(met(['Ho Ky', 'Jung Jang'], '2025-04-02'), met(['Jung Jang', 'Ho Ky'], '2025-04-02'))).toBe(
      1,
    )
    expect(
      things(met(['Ho Ky', 'Jung Jang', 'Li Na'], '2025-04-30'), met(['Jung Jang', 'Ho Ky'], '2025-05-01')),
    ).toBe(1)
    expect(things(met(['Ho Ky', 'Jung Jang']), met(['Jung Jang', 'Ho Ky']))).toBe(1)
  })

  test('with one shared person are two, on other days and on one day', () => {
    expect(things(met(['Ho Ky', 'Jung Jang'], '2025-04-02'), met(['Ho Ky', 'Kim Min'], '2025-04-02'))).toBe(2)
    expect(things(met(['Ho Ky', 'Jung Jang'], '2025-04-02'), met(['Ho Ky', 'Jung Jang'], '2025-06-02'))).toBe(
      2,
    )
    expect(things(met(['Ho Ky'], '2025-04-02'), met(['Ho Ky', 'Kim Min'], '2025-04-02'))).toBe(2)
  })
})

describe('events', () => {
  const event = (slots: Slots, more: Partial<Folding> = {}) =>
    told('event', { kind: 'forum', ...slots }, more)

  test('on one day are one, with the place told and without', () => {
    expect(
      things(
        event({ place: 'Da Nang|VN', date: '2025-05-30' }),
        event({ place: 'Da Nang|VN', date: '2025-05-31' }),
      ),
    ).toBe(1)
    expect(things(event({ place: 'Da Nang|VN', date: '2025-05-30' }), event({ date: '2025-05-30' }))).toBe(1)
    expect(
      things(
        event({ title: 'Port Forum', date: '2025' }),
        event({ title: 'Port Forum', date: '2025-05-30' }),
      ),
    ).toBe(1)
  })

  test('of another kind, place, year or title are two', () => {
    const forum = event(
      { place: 'Da Nang|VN', date: '2025-05-30', title: 'Port Forum' },
      { sourceId: 's-one' },
    )
    expect(things(forum, told('event', { kind: 'fair', place: 'Da Nang|VN', date: '2025-05-30' }))).toBe(2)
    expect(things(forum, event({ place: 'Hue|VN', date: '2025-05-30' }))).toBe(2)
    expect(things(forum, event({ place: 'Da Nang|VN', date: '2026-05-30', title: 'Port Forum' }))).toBe(2)
    expect(
      things(
        forum,
        event({ place: 'Da Nang|VN', date: '2025-05-30', title: 'Youth Forum' }, { sourceId: 's-one' }),
      ),
    ).toBe(2)
    expect(
      things(event({ place: 'Da Nang|VN', date: '2025' }), event({ place: 'Da Nang|VN', date: '2025' })),
    ).toBe(2)
  })
})

test('likeness is the same either way, and what is alike shares a key', () => {
  const date = fc.constantFrom(
    undefined,
    '2004',
    '2025-04',
    '2025-04-02',
    '2025-04-05',
    '2025-04-01/2025-04-05',
  )
  const names = fc.subarray(['Da Nang|VN', 'Daegu|KR', 'Ho Ky', 'Li Na'], { minLength: 1 })
  const folding = fc
    .record({
      kind: fc.constantFrom<KindName>('agreement', 'visit', 'meeting', 'event'),
      names,
      date,
      one: fc.boolean(),
      planned: fc.boolean(),
    })
    .map(({ kind, names: there, date: when, one, planned }) => {
      const slots: Record<string, Slots> = {
        agreement: { parties: there, ...(when ? { date: when } : {}) },
        visit: { from: there[0] ?? '', to: there.slice(-1), ...(when ? { start: when } : {}) },
        meeting: { participants: there, ...(when ? { date: when } : {}) },
        event: { kind: 'forum', title: there[0] ?? '', ...(when ? { date: when } : {}) },
      }
      const status = planned ? 'planned' : 'done'
      return told(kind, { ...slots[kind], status }, one ? { sourceId: 's-one' } : {})
    })
  fc.assert(
    fc.property(folding, folding, (a, b) => {
      if (a.kind !== b.kind) return
      const { compare, keys } = COMPARISONS[a.kind]
      expect(compare(a, b).score).toBe(compare(b, a).score)
      if (compare(a, b).score >= 0.5) expect(keys(a).some((key) => keys(b).includes(key))).toBe(true)
    }),
  )
})
