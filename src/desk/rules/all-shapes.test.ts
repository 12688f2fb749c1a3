import { describe, expect, test } from 'vitest'
import { SHAPES } from './all-shapes.ts'
import { ask, verdict } from './ask-shape.test.support.ts'
import type { TripFacts } from './trip-facts.ts'

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
    [
      'a letter that names nobody, whoever sends it',
      business,
      { payers: [{ kind: 'budget' }], invitations: [{ named: false }] },
      'met',
    ],
    [
      'a letter of the host, however it asks',
      business,
      { payers: [{ kind: 'budget' }], invitations: [{ kind: 'host' }] },
      'met',
    ],
    [
      'a business invites, and how is not known',
      business,
      { payers: [{ kind: 'budget' }], invitations: [{ kind: 'business' }] },
      'unknown: invitations',
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
      'money-per-day': { of: 'meals', most: { A: '1500000 VND' } },
    }
    expect(Object.keys(terms)).toEqual(expect.arrayContaining(SHAPES.map((shape) => shape.name)))
    expect(SHAPES.map((shape) => ask(shape.name, terms[shape.name], {}).is)).toEqual(
      SHAPES.map((shape) => (shape.name === 'money-per-day' ? 'beside' : 'unknown')),
    )
  })
})
