import { describe, expect, test } from 'vitest'
import type { SlotValue } from '#model/kinds/kind.ts'
import type { BookRecord } from '#model/record.ts'
import type { Tier, Unit } from '#model/succession.ts'
import { drawLines, type Line } from './succeed/lines.ts'
import { type Succeeding, succeed } from './succeed.ts'

const DAY = '2025-07-01'
const EVE = '2025-06-30'

function unit(key: string, name: string): Unit {
  return { key, name, country: 'VN' }
}

const HEIR = unit('heir', 'Da Nang')
const LINES: readonly Line[] = [
  { id: 'x-1', from: unit('da-nang', 'Da Nang'), to: HEIR, day: DAY, sort: 'merged' },
  { id: 'x-2', from: unit('quang-nam', 'Quang Nam'), to: HEIR, day: DAY, sort: 'merged' },
  { id: 'x-3', from: unit('hoi-an', 'Hoi An'), to: HEIR, day: DAY, sort: 'abolished' },
]
const OURS = new Set(['heir', 'da-nang', 'quang-nam', 'hoi-an'])
const TIERS: Readonly<Record<string, Tier>> = {
  heir: 'metropolis',
  'da-nang': 'metropolis',
  'quang-nam': 'province',
  'hoi-an': 'city',
  champasak: 'province',
  szentendre: 'city',
  busan: 'metropolis',
}

let made = 0

function record(
  kind: BookRecord['kind'],
  parties: Readonly<Record<string, string>>,
  slots: Readonly<Record<string, SlotValue>> = {},
): BookRecord {
  made += 1
  const held = Object.entries(slots).map(([slot, value]) => [
    slot,
    { shown: { value, statementIds: [`r-${made}`] }, reason: 'only', others: [] },
  ])
  return { id: `r-${made}`, kind, slots: Object.fromEntries(held), parties, statementIds: [`r-${made}`] }
}

function tie(
  a: string,
  b: string,
  slots: Readonly<Record<string, SlotValue>> = { since: '2000' },
): BookRecord {
  return record('partnership', { a, b }, { status: 'established', ...slots })
}

function book(records: readonly BookRecord[], more: Partial<Succeeding> = {}): Succeeding {
  return {
    records,
    lines: drawLines(LINES),
    unitOf: (id) => (id.startsWith('body:') ? undefined : id),
    isOurs: (key) => OURS.has(key),
    tierOf: (key) => TIERS[key],
    withinOf: (key) => ({ 'hoi-an': 'quang-nam', changwon: 'gyeongnam' })[key],
    endedOn: () => undefined,
    predecessorsOf: (heir) => (heir === 'heir' ? ['da-nang', 'quang-nam', 'hoi-an'] : []),
    ...more,
  }
}

const notes = (list: readonly { readonly notes: readonly { readonly note: string }[] }[]) =>
  list.map((each) => each.notes.map((note) => note.note))

describe('who holds a tie', () => {
  test.each([
    ['hoi-an', DAY, ['hoi-an'], ['heir'], ['x-3']],
    ['hoi-an', EVE, ['hoi-an'], ['hoi-an'], []],
    ['heir', DAY, ['da-nang'], ['heir'], ['x-1']],
    ['heir', EVE, ['da-nang'], ['da-nang'], []],
  ])('told of %s, read on %s', (ours, day, before, after, via) => {
    expect(succeed(book([tie(ours, 'szentendre')]), { day }).ties).toMatchObject([{ before, after, via }])
  })

  test('which side is ours does not matter; a tie between two of ours is none', () => {
    expect(succeed(book([tie('szentendre', 'hoi-an')]), { day: DAY }).ties).toMatchObject([
      { after: ['heir'], partners: ['szentendre'] },
    ])
    expect(succeed(book([tie('hoi-an', 'quang-nam')]), { day: DAY }).ties).toEqual([])
  })

  test('what is not ours, denied or yet to come is left out', () => {
    const records = [
      tie('hue', 'szentendre'),
      tie('hoi-an', 'szentendre', { since: '2000', status: 'denied' }),
      { ...tie('hoi-an', 'busan', { since: '2030' }), heldFrom: '2030-01-01' },
    ]
    expect(succeed(book(records), { day: DAY }).ties).toEqual([])
  })

  test('a tie told under the former unit and again under its heir of the same name is one', () => {
    const [first, again] = [
      tie('da-nang', 'busan', { since: '1997' }),
      tie('heir', 'busan', { since: '1997-06' }),
    ]
    const { ties, doubles } = succeed(book([again, first]), { day: DAY })
    expect(ties).toMatchObject([{ recordId: first.id, toldIn: [first.id, again.id] }])
    expect(doubles).toEqual([])
  })

  test('a tie without a day is taken for the former unit’s and said to be', () => {
    const { ties } = succeed(book([tie('heir', 'busan', {})]), { day: DAY })
    expect(ties).toMatchObject([{ origin: 'da-nang', unsure: true }])
    expect(notes(ties)).toEqual([['undated']])
  })

  test('of a post without a day nothing is assumed', () => {
    const post = record('role', { person: 'body:x', of: 'heir' }, { role: 'Chair', status: 'present' })
    expect(succeed(book([post]), { day: DAY }).roles).toMatchObject([{ origin: 'heir', notes: [] }])
  })

  test('a post of a unit that ended ended with it', () => {
    const post = record('role', { person: 'body:x', of: 'hoi-an' }, { role: 'Chair', status: 'present' })
    const { roles } = succeed(book([post]), { day: '2026-01-01' })
    expect(roles[0]?.notes).toEqual([{ note: 'office-ended', on: EVE }])
  })
})

describe('what there is to look at', () => {
  test('doubles: two predecessors, or a predecessor and the heir itself; never one unit with itself', () => {
    const two = succeed(book([tie('da-nang', 'champasak'), tie('quang-nam', 'champasak')]), { day: DAY })
    expect(two.doubles).toMatchObject([{ sort: 'same', heir: 'heir', partner: 'champasak' }])
    expect(two.ties.every((each) => each.notes[0]?.note === 'double')).toBe(true)
    const own = tie('heir', 'champasak', { since: '2025-09' })
    const mixed = succeed(book([own, tie('quang-nam', 'champasak')]), { day: '2026-01-01' })
    expect(mixed.doubles.map((each) => [...each.origins].sort())).toEqual([['heir', 'quang-nam']])
    expect(succeed(book([tie('da-nang', 'champasak')]), { day: DAY }).doubles).toEqual([])
  })

  test('no double on the eve, nor with a tie that ended or was only planned', () => {
    const records = [tie('da-nang', 'champasak'), tie('quang-nam', 'champasak')]
    expect(succeed(book(records), { day: EVE }).doubles).toEqual([])
    for (const status of ['ended', 'planned']) {
      const other = tie('quang-nam', 'champasak', { since: '2000', status })
      expect(succeed(book([tie('da-nang', 'champasak'), other]), { day: DAY }).doubles).toEqual([])
    }
  })

  test('a tie that is only planned is told so, and nobody looks for the day it was made', () => {
    const { ties } = succeed(book([tie('quang-nam', 'busan', { status: 'planned' })]), { day: DAY })
    expect(notes(ties)[0]).toContain('planned')
    expect(notes(ties)[0]).not.toContain('undated')
    expect(notes(succeed(book([tie('quang-nam', 'busan')]), { day: DAY }).ties)[0]).not.toContain('planned')
  })

  test('a partner and the unit it lies in make a weaker double', () => {
    const { doubles } = succeed(book([tie('da-nang', 'changwon'), tie('quang-nam', 'gyeongnam')]), {
      day: DAY,
    })
    expect(doubles).toMatchObject([{ sort: 'within', partner: 'gyeongnam' }])
  })

  test.each([
    ['hoi-an', 'szentendre', true],
    ['quang-nam', 'champasak', true],
    ['quang-nam', 'busan', false],
    ['da-nang', 'champasak', false],
    ['quang-nam', 'nobody-knows', false],
  ])('tier: %s with %s: %s', (ours, partner, told) => {
    const { ties } = succeed(book([tie(ours, partner)]), { day: DAY })
    expect(notes(ties)[0]?.includes('tier')).toBe(told)
    expect(notes(succeed(book([tie(ours, partner)]), { day: EVE }).ties)[0]).not.toContain('tier')
  })

  test('a unit that ended and is followed by nobody on file is said to be', () => {
    const alone = book([tie('hoi-an', 'busan')], { lines: drawLines([]), endedOn: () => DAY })
    expect(succeed(alone, { day: DAY }).ties[0]?.notes).toEqual([{ note: 'not-loaded', on: EVE }])
    expect(succeed(alone, { day: EVE }).ties[0]?.notes).toEqual([])
  })

  test('an agreement two predecessors signed stands once for each', () => {
    const made = record('agreement', {
      'parties.0': 'da-nang',
      'parties.1': 'quang-nam',
      'parties.2': 'busan',
    })
    expect(succeed(book([made]), { day: DAY }).agreements.map((each) => each.origin)).toEqual([
      'da-nang',
      'quang-nam',
    ])
  })
})

describe('figures', () => {
  const figure = (host: string, slots: Readonly<Record<string, SlotValue>>) =>
    record('investment', { host, origin: 'kr' }, { measure: 'stock', asof: '2024-12-31', ...slots })
  const rebased = (...records: readonly BookRecord[]) => succeed(book(records), { day: DAY }).rebased

  test('like figures of all predecessors are added; one within another is shown and not added', () => {
    const [only] = rebased(
      figure('da-nang', { projects: 285, amount: '382000000 USD' }),
      figure('quang-nam', { projects: 60, amount: '900000000 USD' }),
      figure('hoi-an', { projects: 10, amount: '50000000 USD' }),
    )
    expect(only).toMatchObject({ heir: 'heir', unlike: [], sum: { projects: 345, amount: '1282000000 USD' } })
    expect(only?.parts.map((part) => [part.unit, part.within])).toEqual([
      ['da-nang', undefined],
      ['quang-nam', undefined],
      ['hoi-an', 'quang-nam'],
    ])
  })

  test('a count that one of them does not state is not summed, the capital still is', () => {
    const [only] = rebased(
      figure('da-nang', { amount: '1 USD' }),
      figure('quang-nam', { projects: 60, amount: '2 USD' }),
    )
    expect(only?.sum).toEqual({ amount: '3 USD' })
  })

  test.each([
    ['one predecessor is missing', [figure('da-nang', { projects: 1 })], ['missing']],
    [
      'two currencies',
      [figure('da-nang', { amount: '1 USD' }), figure('quang-nam', { amount: '1 EUR' })],
      ['currencies'],
    ],
    [
      'one is estimated',
      [figure('da-nang', { projects: 1 }), figure('quang-nam', { projects: 1, estimated: true })],
      ['estimated'],
    ],
    [
      'no measure',
      [
        record('investment', { host: 'da-nang', origin: 'kr' }, { projects: 1, asof: '2024-12-31' }),
        record('investment', { host: 'quang-nam', origin: 'kr' }, { projects: 1, asof: '2024-12-31' }),
      ],
      ['not-said'],
    ],
    [
      'one has two',
      [
        figure('da-nang', { projects: 1 }),
        figure('da-nang', { projects: 2 }),
        figure('quang-nam', { projects: 1 }),
      ],
      ['twice'],
    ],
  ])('refused: %s', (_name, records, why) => {
    const [only] = rebased(...records)
    expect(only?.sum).toBeUndefined()
    expect(only?.unlike.map((each) => each.why)).toEqual(why)
    expect(only?.parts).toHaveLength(records.length)
  })

  test('other days and measures are other figures', () => {
    const both = rebased(
      figure('da-nang', { projects: 1 }),
      figure('quang-nam', { projects: 1, measure: 'licensed' }),
    )
    expect(both.map((each) => each.unlike.map((reason) => reason.why))).toEqual([['missing'], ['missing']])
  })

  test('the heir’s own figures of after are nobody’s sum', () => {
    expect(rebased(figure('heir', { projects: 400, asof: '2025-12-31' }))).toEqual([])
  })
})

test('read on the eve, the book is the same with the table and without it', () => {
  const records = [
    tie('hoi-an', 'szentendre'),
    tie('da-nang', 'champasak'),
    tie('quang-nam', 'champasak'),
    tie('heir', 'busan'),
  ]
  const namesake = LINES.slice(0, 1)
  const read = (lines: readonly Line[]) =>
    succeed(book(records, { lines: drawLines(lines, namesake) }), { day: EVE }).ties.map(
      ({ recordId, before, after, notes: told }) => ({ recordId, before, after, told }),
    )
  expect(read(LINES)).toEqual(read([]))
})
