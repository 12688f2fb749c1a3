import { describe, expect, test } from 'vitest'
import { findShape } from '../all-shapes.ts'
import { ask } from '../ask-shape.test.support.ts'
import type { TripFacts } from '../trip-facts.ts'

function verdict(terms: unknown, facts: TripFacts): string {
  const found = ask('money-per-day', terms, facts)
  if (found.is === 'unmet') return `unmet: ${found.says.vi}`
  return found.is === 'unknown' ? `unknown: ${found.missing.join(', ')}` : found.is
}

const MEALS = { of: 'meals', most: { A: '1500000 VND', B: '1000000 VND', C: '800000 VND' } }

describe('meals of guests by grade', () => {
  test.each<[string, TripFacts, string]>([
    ['at the norm', { meals: { grade: 'B', perPersonDay: '1000000 VND' } }, 'met'],
    [
      'above it',
      { meals: { grade: 'C', perPersonDay: '900000 VND' } },
      'unmet: 900.000 đồng/người/ngày; mức tối đa 800.000 đồng (khách hạng C).',
    ],
    ['the highest grade is decided by a person', { meals: { grade: 'special' } }, 'met'],
    ['the sum is not stated', { meals: { grade: 'A' } }, 'unknown: meal-money'],
    ['the grade is not stated', { meals: { perPersonDay: '900000 VND' } }, 'unknown: guest-grade'],
    ['nothing is stated of meals', {}, 'beside'],
  ])('%s', (_what, facts, expected) => {
    expect(verdict(MEALS, facts)).toBe(expected)
  })

  test('sums of two currencies are never compared', () => {
    expect(verdict(MEALS, { meals: { grade: 'C', perPersonDay: '20 USD' } })).toContain('khác loại tiền')
  })
})

describe('the allowance abroad by group of countries', () => {
  const table = {
    of: 'allowance',
    most: { I: '80 USD', II: '60 USD' },
    groups: { I: ['US'], II: ['KR', 'LA'] },
  }
  const to = (...codes: readonly string[]): TripFacts => ({
    allowance: '70 USD',
    countries: codes.map((country) => ({ country })),
  })
  test.each<[string, TripFacts, string]>([
    ['within the norm of its group', to('US'), 'met'],
    ['above that of one country of two', to('US', 'KR'), 'unmet'],
    ['a country in no group', to('FR'), 'beside'],
    ['the countries are not known', { allowance: '70 USD' }, 'unknown: countries'],
    ['no allowance is stated', { countries: [{ country: 'US' }] }, 'beside'],
  ])('%s', (_what, facts, expected) => {
    expect(verdict(table, facts).split(': ')[0] === 'unmet' ? 'unmet' : verdict(table, facts)).toBe(expected)
  })
})

test('a table without sums or with other words is refused', () => {
  const shape = findShape('money-per-day')
  expect(shape?.terms.safeParse({ of: 'meals', most: { A: 'a lot' } }).success).toBe(false)
  expect(shape?.terms.safeParse({ of: 'gifts', most: {} }).success).toBe(false)
  expect(shape?.terms.safeParse({ of: 'allowance', most: { I: '80 USD' } }).success).toBe(false)
})
