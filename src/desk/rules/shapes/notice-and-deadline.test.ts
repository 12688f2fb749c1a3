import { describe, expect, test } from 'vitest'
import { ask, verdict } from '../ask-shape.test.support.ts'
import type { TripFacts } from '../trip-facts.ts'

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
