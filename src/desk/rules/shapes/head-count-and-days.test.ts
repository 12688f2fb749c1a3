import { describe, expect, test } from 'vitest'
import { ask, verdict } from '../ask-shape.test.support.ts'
import type { Traveller, TripFacts } from '../trip-facts.ts'

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
