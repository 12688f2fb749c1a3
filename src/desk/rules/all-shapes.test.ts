import { describe, expect, test } from 'vitest'
import { makeWorkCalendar } from '../clocks/work-calendar.ts'
import { findShape, SHAPES } from './all-shapes.ts'
import type { Verdict } from './shape.ts'
import type { Traveller, TripFacts } from './trip-facts.ts'

const near = { today: '2026-11-10', calendar: makeWorkCalendar('VN') }

function ask(name: string, terms: unknown, facts: TripFacts): Verdict {
  const shape = findShape(name)
  if (!shape) throw new Error(`no shape ${name}`)
  return shape.holds(facts, shape.terms.parse(terms), near)
}

/** The verdict in a word: `met`, `unmet`, `beside`, or the facts that are missing. */
function verdict(name: string, terms: unknown, facts: TripFacts): string {
  const found = ask(name, terms, facts)
  return found.is === 'unknown' ? `unknown: ${found.missing.join(', ')}` : found.is
}

const group = (count: number, rank: Traveller['rank'] = 'leader'): TripFacts => ({
  roster: Array.from({ length: count }, (_, i) => ({ key: `p${i}`, ...(i === 0 && rank ? { rank } : {}) })),
})

describe('head-count', () => {
  const terms = { most: 10, 'led-by': ['leader'] }
  test.each<[string, TripFacts, string]>([
    ['10 of 10', group(10), 'met'],
    ['11 of 10', group(11), 'unmet'],
    ['led by somebody else', group(16, 'deputy-leader'), 'beside'],
    ['the rank stated apart from the list', { ...group(16, 'official'), leaderRank: 'leader' }, 'unmet'],
    ['only a number', { headCount: 16, leaderRank: 'leader' }, 'unmet'],
    ['a number above the list', { ...group(9), headCount: 16 }, 'unmet'],
    [
      'one person on two lines',
      { roster: [...Array(12)].map(() => ({ key: 'same', rank: 'leader' })) },
      'met',
    ],
    ['nobody knows the rank', { headCount: 16 }, 'unknown: leader'],
    ['nobody knows how many', { leaderRank: 'leader' }, 'unknown: head-count'],
    ['nothing is known', {}, 'unknown: leader, head-count'],
  ])('%s: %s', (_what, facts, expected) => {
    expect(verdict('head-count', terms, facts)).toBe(expected)
  })

  test('without ranks every leader counts', () => {
    expect(verdict('head-count', { most: 10 }, { headCount: 11 })).toBe('unmet')
    expect(verdict('head-count', { most: 10 }, { headCount: 10 })).toBe('met')
  })
})

describe('days-per-country', () => {
  const terms = { most: 3, 'with-event': 5 }
  const us = (days: number, more: TripFacts = {}): TripFacts => ({
    countries: [{ country: 'US', days }],
    ...more,
  })
  test.each<[string, TripFacts, string]>([
    ['3 of 3', us(3), 'met'],
    ['4 of 3', us(4), 'unmet'],
    ['5 with an event', us(5, { eventGround: 'Forum in San Diego' }), 'met'],
    ['5 with an event of no words', us(5, { eventGround: ' ' }), 'unmet'],
    ['6 with an event', us(6, { eventGround: 'Forum' }), 'unmet'],
    [
      'one country, the trip’s own days',
      { countries: [{ country: 'US' }], days: { from: '2026-11-03', to: '2026-11-07' } },
      'unmet',
    ],
    ['one country, a number of days', { countries: [{ country: 'US' }], dayCount: 3 }, 'met'],
    [
      'two countries, days not divided',
      { countries: [{ country: 'US' }, { country: 'CA' }], dayCount: 5 },
      'unknown: country-days',
    ],
    [
      'one too long says so before the rest is known',
      { countries: [{ country: 'US', days: 6 }, { country: 'CA' }] },
      'unmet',
    ],
    ['no country', { dayCount: 9 }, 'unknown: countries'],
  ])('%s: %s', (_what, facts, expected) => {
    expect(verdict('days-per-country', terms, facts)).toBe(expected)
  })

  test('what would satisfy it: the event where that is enough, else a shorter stay', () => {
    const remedy = (days: number) => {
      const found = ask('days-per-country', terms, us(days))
      return found.is === 'unmet' ? found.satisfiedBy.en : ''
    }
    expect(remedy(5)).toContain('important event')
    expect(remedy(6)).toMatch(/^Shorten/)
  })
})

describe('days-in-all, countries', () => {
  test.each<[string, string, unknown, TripFacts, string]>([
    ['10 of 10 days', 'days-in-all', { most: 10 }, { days: { from: '2026-11-01', to: '2026-11-10' } }, 'met'],
    [
      '11 of 10 days',
      'days-in-all',
      { most: 10 },
      { days: { from: '2026-11-01', to: '2026-11-11' } },
      'unmet',
    ],
    ['no days', 'days-in-all', { most: 10 }, {}, 'unknown: days'],
    [
      '3 countries',
      'countries',
      { most: 3 },
      { countries: ['US', 'CA', 'MX'].map((country) => ({ country })) },
      'met',
    ],
    [
      'the same twice',
      'countries',
      { most: 1 },
      { countries: [{ country: 'US' }, { country: 'US' }] },
      'met',
    ],
    [
      '4 countries',
      'countries',
      { most: 3 },
      { countries: ['US', 'CA', 'MX', 'CU'].map((country) => ({ country })) },
      'unmet',
    ],
    ['none named', 'countries', { most: 3 }, { countries: [] }, 'unknown: countries'],
  ])('%s', (_what, shape, terms, facts, expected) => {
    expect(verdict(shape, terms, facts)).toBe(expected)
  })
})

describe('trips-a-year', () => {
  const trips = (...counts: readonly (number | undefined)[]): TripFacts => ({
    roster: counts.map((count) => (count === undefined ? {} : { tripsThisYear: count })),
  })
  test.each<[string, TripFacts, string]>([
    ['the second', trips(1, 0), 'met'],
    ['the third', trips(0, 2), 'unmet'],
    ['nobody knows', trips(0, undefined), 'unknown: trips'],
    ['the third of one, of the others nobody knows', trips(undefined, 2), 'unmet'],
    ['no list', {}, 'unknown: roster'],
    [
      'a business guest is not counted',
      { roster: [{ rank: 'outside', tripsThisYear: 9 }, { tripsThisYear: 0 }] },
      'met',
    ],
  ])('%s: %s', (_what, facts, expected) => {
    expect(verdict('trips-a-year', { most: 2 }, facts)).toBe(expected)
  })
})

describe('key-leaders', () => {
  const ranks = ['leader', 'deputy-leader']
  const one = { rank: 'leader', employer: 'UBND' } as const
  const two = { rank: 'deputy-leader', employer: 'UBND' } as const
  const other = { rank: 'deputy-leader', employer: 'HĐND' } as const
  const clerk = { rank: 'official', employer: 'UBND' } as const
  test.each<[string, boolean, TripFacts, string]>([
    ['one', true, { roster: [one, clerk] }, 'met'],
    ['two of one body', true, { roster: [one, two] }, 'unmet'],
    ['two of two bodies', true, { roster: [one, other] }, 'met'],
    ['two of two bodies, where bodies do not matter', false, { roster: [one, other] }, 'unmet'],
    ['bodies not known', true, { roster: [one, { rank: 'deputy-leader' }] }, 'unknown: employers'],
    ['ranks not known', true, { roster: [one, {}] }, 'unknown: ranks'],
    ['no list', true, {}, 'unknown: roster'],
  ])('%s (of one body: %s)', (_what, sameBody, facts, expected) => {
    expect(verdict('key-leaders', { ranks, most: 1, 'same-body': sameBody }, facts)).toBe(expected)
  })
})

describe('notice-before', () => {
  const terms = { notice: 'conference-dossier', before: 'conference-start', days: 30, count: 'calendar' }
  const filed = (dossier?: string, start?: string): TripFacts => ({
    moments: {
      ...(dossier ? { 'conference-dossier': dossier } : {}),
      ...(start ? { 'conference-start': start } : {}),
    },
  })
  test.each<[string, TripFacts, string]>([
    ['30 days ahead', filed('2026-11-01', '2026-12-01'), 'met'],
    ['29 days ahead', filed('2026-11-02', '2026-12-01'), 'unmet'],
    ['not filed, time left', filed(undefined, '2026-12-24'), 'unknown: moment:conference-dossier'],
    ['not filed, last day', filed(undefined, '2026-12-10'), 'unknown: moment:conference-dossier'],
    ['not filed, too late', filed(undefined, '2026-12-09'), 'unmet'],
    ['no day set', filed('2026-11-01'), 'unknown: moment:conference-start'],
    ['nothing known', {}, 'unknown: moment:conference-start, moment:conference-dossier'],
  ])('%s: %s', (_what, facts, expected) => {
    expect(verdict('notice-before', terms, facts)).toBe(expected)
  })

  test('a running term names its day', () => {
    expect(ask('notice-before', terms, filed(undefined, '2026-12-24'))).toMatchObject({ due: '2026-11-24' })
  })

  test('the first day of a visit is that of its days', () => {
    const facts: TripFacts = {
      direction: 'in',
      days: { from: '2026-11-20', to: '2026-11-21' },
      moments: { 'request-received': '2026-11-06' },
    }
    const two = { notice: 'request-received', before: 'visit-start', days: 14, count: 'calendar' }
    expect(verdict('notice-before', two, facts)).toBe('met')
    expect(verdict('notice-before', { ...two, days: 15 }, facts)).toBe('unmet')
  })
})

describe('deadline-after', () => {
  const working = { after: 'opinions-asked', done: 'opinions-given', days: 7, count: 'working' }
  const asked = (from?: string, to?: string): TripFacts => ({
    moments: { ...(from ? { 'opinions-asked': from } : {}), ...(to ? { 'opinions-given': to } : {}) },
  })
  test.each<[string, TripFacts, string]>([
    ['on the seventh working day', asked('2026-10-20', '2026-10-29'), 'met'],
    ['on the eighth', asked('2026-10-20', '2026-10-30'), 'unmet'],
    ['over Tết', asked('2026-02-10', '2026-02-26'), 'met'],
    ['over Tết, a day late', asked('2026-02-10', '2026-02-27'), 'unmet'],
    ['running', asked('2026-11-09'), 'unknown: moment:opinions-given'],
    ['run out', asked('2026-10-20'), 'unmet'],
    ['not begun', asked(), 'unknown: moment:opinions-asked'],
  ])('%s: %s', (_what, facts, expected) => {
    expect(verdict('deadline-after', working, facts)).toBe(expected)
  })

  test('fifteen calendar days from the signing', () => {
    const terms = { after: 'agreement-signed', done: 'agreement-reported', days: 15, count: 'calendar' }
    const signed = { 'agreement-signed': '2026-11-02' }
    expect(ask('deadline-after', terms, { moments: signed })).toMatchObject({
      is: 'unknown',
      due: '2026-11-17',
    })
    expect(
      verdict('deadline-after', terms, { moments: { ...signed, 'agreement-reported': '2026-11-17' } }),
    ).toBe('met')
    expect(
      verdict('deadline-after', terms, { moments: { ...signed, 'agreement-reported': '2026-11-18' } }),
    ).toBe('unmet')
  })
})

describe('required-part', () => {
  test.each<[string, TripFacts, string]>([
    ['all there', { parts: ['programme', 'budget'] }, 'met'],
    ['one missing', { parts: ['programme'] }, 'unmet'],
    ['none there', { parts: [] }, 'unmet'],
    ['nobody has said', {}, 'unknown: parts'],
  ])('%s: %s', (_what, facts, expected) => {
    expect(verdict('required-part', { parts: ['programme', 'budget'] }, facts)).toBe(expected)
  })

  test('names what is missing and nothing else', () => {
    const found = ask('required-part', { parts: ['programme', 'budget'] }, { parts: ['programme'] })
    expect(found.is === 'unmet' && found.says.vi).toBe('Hồ sơ chưa có: dự toán kinh phí.')
  })
})

describe('forbidden-payer', () => {
  const business = { payers: ['business'], 'invited-by-name': ['business'] }
  const fromHost = { invitations: [{ kind: 'host', named: false }] } as const
  test.each<[string, unknown, TripFacts, string]>([
    ['the budget pays', business, { payers: [{ kind: 'budget' }], ...fromHost }, 'met'],
    [
      'a business pays',
      business,
      { payers: [{ kind: 'business', name: 'Công ty X' }], ...fromHost },
      'unmet',
    ],
    [
      'a business asks for somebody by name',
      business,
      { payers: [{ kind: 'budget' }], invitations: [{ kind: 'business', named: true }] },
      'unmet',
    ],
    [
      'a business invites the city',
      business,
      { payers: [{ kind: 'budget' }], invitations: [{ kind: 'business', named: false }] },
      'met',
    ],
    ['whose money is not known', business, { payers: [{ name: 'Quỹ Y' }], ...fromHost }, 'unknown: payers'],
    ['nothing is known', business, {}, 'unknown: payers, invitations'],
    ['a business pays, the rest is not known', business, { payers: [{ kind: 'business' }] }, 'unmet'],
    [
      'tourism on the budget',
      { trip: 'tourism', payers: ['budget'] },
      { kind: 'tourism', payers: [{ kind: 'budget' }] },
      'unmet',
    ],
    [
      'work on the budget',
      { trip: 'tourism', payers: ['budget'] },
      { kind: 'work', payers: [{ kind: 'budget' }] },
      'met',
    ],
    ['work, payer not known', { trip: 'tourism', payers: ['budget'] }, { kind: 'work' }, 'met'],
    [
      'a trip of unknown sort',
      { trip: 'tourism', payers: ['budget'] },
      { payers: [{ kind: 'budget' }] },
      'unknown: kind',
    ],
    ['a travel agency asks', { 'no-agency': true }, { request: { throughAgency: true } }, 'unmet'],
    ['the body itself asks', { 'no-agency': true }, { request: { throughAgency: false } }, 'met'],
    ['who asks is not known', { 'no-agency': true }, {}, 'unknown: request'],
  ])('%s', (_what, terms, facts, expected) => {
    expect(verdict('forbidden-payer', terms, facts)).toBe(expected)
  })
})

describe('listed-country', () => {
  const terms = { countries: ['CN', 'RU'] }
  test.each<[string, TripFacts, string]>([
    ['a tie that stands', { partner: { country: 'CN', tie: 'stands' } }, 'unmet'],
    ['a tie that is meant', { partner: { country: 'RU', tie: 'meant' } }, 'unmet'],
    ['another country', { partner: { country: 'TW', tie: 'stands' } }, 'met'],
    ['country not known', { partner: { tie: 'meant' } }, 'unknown: partner-country'],
    ['no tie stated', { partner: { country: 'CN' } }, 'unknown: tie'],
  ])('%s: %s', (_what, facts, expected) => {
    expect(verdict('listed-country', terms, facts)).toBe(expected)
  })
})

describe('repeat-within', () => {
  const came = (day: string, body = 'Sở Du lịch Nha Trang', topic = 'Xe buýt'): TripFacts => ({
    direction: 'in',
    days: { from: '2026-11-20', to: '2026-11-20' },
    request: { body: 'SỞ DU LỊCH NHA TRANG', topic: 'xe buýt', earlier: [{ body, topic, day }] },
  })
  test.each<[string, TripFacts, string]>([
    ['a day less than two years before', came('2024-11-21'), 'unmet'],
    ['two years before to the day', came('2024-11-20'), 'met'],
    ['on another topic', came('2026-01-05', 'Sở Du lịch Nha Trang', 'Cảng'), 'met'],
    ['another body', came('2026-01-05', 'Sở Du lịch Huế'), 'met'],
    ['a visit still to come', came('2026-12-05'), 'met'],
    ['earlier visits not known', { request: { body: 'X', topic: 'Y' } }, 'unknown: earlier-requests'],
    ['topic not known', { request: { body: 'X', earlier: [] } }, 'unknown: request'],
  ])('%s: %s', (_what, facts, expected) => {
    expect(verdict('repeat-within', { years: 2 }, facts)).toBe(expected)
  })
})

describe('the shapes', () => {
  test('each has a name of its own and says what it does in both languages', () => {
    expect(new Set(SHAPES.map((shape) => shape.name)).size).toBe(SHAPES.length)
    expect(SHAPES.filter(({ says }) => !says.en || !says.vi || says.en === says.vi)).toEqual([])
  })

  test.each(SHAPES.map((shape) => [shape.name, shape] as const))(
    '%s refuses thresholds it does not know',
    (_name, shape) => {
      expect(shape.terms.safeParse({ mots: 3 }).success).toBe(false)
      expect(shape.terms.safeParse(null).success).toBe(false)
    },
  )

  test('nothing known is never met', () => {
    const terms: Readonly<Record<string, unknown>> = {
      'head-count': { most: 10 },
      'days-per-country': { most: 3 },
      'days-in-all': { most: 3 },
      countries: { most: 3 },
      'trips-a-year': { most: 2 },
      'key-leaders': { ranks: ['leader'], most: 1, 'same-body': true },
      'notice-before': { notice: 'submitted', before: 'departure', days: 1, count: 'working' },
      'deadline-after': { after: 'return', done: 'trip-reported', days: 1, count: 'working' },
      'required-part': { parts: ['budget'] },
      'forbidden-payer': { payers: ['business'] },
      'listed-country': { countries: ['CN'] },
      'repeat-within': { years: 2 },
    }
    expect(Object.keys(terms)).toEqual(expect.arrayContaining(SHAPES.map((shape) => shape.name)))
    expect(SHAPES.map((shape) => ask(shape.name, terms[shape.name], {}).is)).toEqual(
      SHAPES.map(() => 'unknown'),
    )
  })
})
