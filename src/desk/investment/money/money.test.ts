import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addExactly } from '#model/values/add-exactly.ts'
import type { Entry } from './entry.ts'
import { isRegistered, MEASURES } from './measure.ts'
import { convert, minorDigits, type Rate } from './rate.ts'
import { registeredOf } from './registered.ts'
import { sumEntries } from './sum-entries.ts'
import { tallyOf } from './tally.ts'

const USD = (amount: number) => ({ amount, currency: 'USD' })
const DAYS = ['2023-05-01', '2024-01-15', '2024-06-30', '2025-02-01', '2025-06-15'] as const

const entry = (over: Partial<Entry> = {}): Entry => ({
  dealId: 'd-1',
  seq: 1,
  measure: 'licensed',
  amount: USD(1_000_000),
  day: '2024-06-30',
  provenance: 'foreign',
  ...over,
})

const anyEntry = fc
  .record({
    deal: fc.integer({ min: 1, max: 5 }),
    seq: fc.integer({ min: 1, max: 40 }),
    measure: fc.constantFrom(...MEASURES),
    cents: fc.integer({ min: 1, max: 1_000_000_000 }),
    currency: fc.constantFrom('USD', 'USD', 'USD', 'VND'),
    day: fc.constantFrom(...DAYS),
    provenance: fc.constantFrom<Entry['provenance']>('foreign', 'foreign', 'domestic'),
  })
  .map(
    ({ deal, cents, currency, ...rest }): Entry => ({
      ...rest,
      dealId: `d-${deal}`,
      amount: { amount: cents / 100, currency },
    }),
  )

describe('sums', () => {
  test('add up to the cent, or are refused with a reason', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 12 }), (entries) => {
        const made = sumEntries(entries)
        if (!('total' in made)) return made.refusals.length > 0 && made.refusals.every((one) => one.says.vi)
        const cents = entries.reduce((sum, one) => sum + Math.round(one.amount.amount * 100), 0)
        const measures = new Set(entries.map((one) => one.measure))
        return (
          Math.round(made.total.amount * 100) === cents &&
          new Set(entries.map((one) => one.amount.currency)).size === 1 &&
          new Set(entries.map((one) => one.provenance)).size === 1 &&
          (measures.size === 1 || [...measures].every(isRegistered))
        )
      }),
    )
  })

  test('a tally is made of sums that are allowed: like entries added, unlike ones side by side', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 12 }), fc.constantFrom(...DAYS), (entries, to) => {
        const tally = tallyOf(entries, { to })
        const until = entries.filter((one) => one.day <= to)
        const likes = (test: (one: Entry) => boolean) =>
          ['USD', 'VND'].flatMap((currency) =>
            (['foreign', 'domestic'] as const).flatMap((provenance) => {
              const own = until.filter(
                (one) => test(one) && one.amount.currency === currency && one.provenance === provenance,
              )
              const made = sumEntries(own)
              return 'total' in made ? [made.total] : []
            }),
          )
        expect(tally.registered).toEqual(likes((one) => isRegistered(one.measure)))
        expect(tally.stock).toEqual(likes((one) => isRegistered(one.measure)))
        expect(tally.pledged).toEqual(likes((one) => one.measure === 'pledged'))
        expect(tally.disbursed).toEqual(likes((one) => one.measure === 'disbursed'))
      }),
    )
  })

  test('foreign and domestic capital never make one sum, nor do two currencies', () => {
    const mixed = [
      entry(),
      entry({ provenance: 'domestic' }),
      entry({ measure: 'adjusted', amount: { amount: 7, currency: 'VND' } }),
      entry({ amount: USD(2_000_000) }),
    ]
    expect(tallyOf(mixed, { to: '2025-06-15' }).registered).toEqual([
      USD(3_000_000),
      USD(1_000_000),
      { amount: 7, currency: 'VND' },
    ])
  })

  test('new, adjusted and bought are the registered total of every tally', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 12 }), fc.constantFrom(...DAYS), (all, to) => {
        const entries = all.filter((one) => one.provenance === 'foreign')
        const { licensed, adjusted, shares, registered } = tallyOf(entries, { to })
        const told = [licensed, adjusted, shares].flat().map((one) => one.currency)
        expect(registered.map((one) => one.currency).sort()).toEqual([...new Set(told)].sort())
        for (const { currency, amount } of registered) {
          const parts = [licensed, adjusted, shares].flatMap((part) =>
            part.filter((one) => one.currency === currency).map((one) => one.amount),
          )
          expect(amount).toBe(addExactly(parts))
        }
      }),
    )
  })

  test.each([
    ['money/pledged-and-made', [entry(), entry({ measure: 'pledged' })]],
    ['money/different-measures', [entry(), entry({ measure: 'disbursed' })]],
    ['money/foreign-and-domestic', [entry(), entry({ provenance: 'domestic' })]],
    ['money/currencies', [entry(), entry({ amount: { amount: 5, currency: 'VND' } })]],
    ['money/nothing', []],
  ])('%s is refused', (rule, entries) => {
    expect(sumEntries(entries).refusals.map((one) => one.rule)).toEqual([rule])
  })
})

describe('a withdrawn project', () => {
  test('leaves the stock of its day, never that of an earlier one, and no flow at all', () => {
    fc.assert(
      fc.property(
        fc.array(anyEntry, { maxLength: 12 }),
        fc.constantFrom(...DAYS),
        fc.constantFrom(...DAYS),
        (entries, gone, day) => {
          const before = tallyOf(entries, { to: day })
          const after = tallyOf(
            entries.map((one) => (one.dealId === 'd-1' ? { ...one, withdrawnOn: gone } : one)),
            { to: day },
          )
          expect({ ...after, stock: [], deals: 0 }).toEqual({ ...before, stock: [], deals: 0 })
          const left = day < gone ? entries : entries.filter((one) => one.dealId !== 'd-1')
          expect(after.stock).toEqual(tallyOf(left, { to: day }).stock)
        },
      ),
    )
  })
})

describe('registered capital', () => {
  test('three parts make the total: 9.93 + 8.74 + 3.79 = 22.46', () => {
    const made = registeredOf({
      licensed: USD(9.93e9),
      adjusted: USD(8.74e9),
      shares: USD(3.79e9),
      stated: USD(22.46e9),
    })
    expect(made).toEqual({ is: { sum: USD(22.46e9), stated: USD(22.46e9), gap: USD(0), missing: [] } })
  })

  test('a rounded total shows its gap, and a part nobody states is named', () => {
    const made = registeredOf({ licensed: USD(20e9), adjusted: USD(4.78e9), stated: USD(25e9) })
    expect(made).toMatchObject({ is: { gap: USD(0.22e9), missing: ['shares'] } })
  })

  test('parts of two currencies, or none at all, are refused', () => {
    expect(registeredOf({ licensed: USD(1), adjusted: { amount: 1, currency: 'VND' } })).toHaveProperty(
      'refusals',
    )
    expect(registeredOf({ stated: USD(1) })).toHaveProperty('refusals')
  })
})

describe('conversion', () => {
  const rate = (day: string, value = 25_000): Rate => ({ id: day, from: 'USD', to: 'VND', value, day })

  test('there and back is the same sum within half of the smallest coins on the way', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000_000_000 }),
        fc.double({ min: 1, max: 50_000, noNaN: true }),
        (cents, value) => {
          const rates = [rate('2025-06-01', value)]
          const there = convert(USD(cents / 100), 'VND', '2025-06-15', rates)
          if ('refusal' in there) throw new Error('a rate was there')
          const back = convert(there.money, 'USD', '2025-06-15', rates)
          if ('refusal' in back) throw new Error('a rate was there')
          const slack = (0.5 * 10 ** -minorDigits('VND')) / value + 0.5 * 10 ** -minorDigits('USD') + 1e-6
          expect(Math.abs(back.money.amount - cents / 100)).toBeLessThanOrEqual(slack)
        },
      ),
    )
  })

  test('the newest rate up to the day is taken, never a later one', () => {
    const rates = [rate('2025-05-20', 24_000), rate('2025-06-01'), rate('2025-06-16', 26_000)]
    expect(convert(USD(2), 'VND', '2025-06-15', rates)).toMatchObject({
      money: { amount: 50_000, currency: 'VND' },
      rate: { day: '2025-06-01' },
    })
  })

  test.each([
    ['a rate of a later day', [rate('2025-06-16')]],
    ['a rate too old', [rate('2025-05-01')]],
    ['no rate', []],
    ['a rate of another pair', [{ ...rate('2025-06-01'), to: 'KRW' }]],
  ])('%s is refused with what to enter', (_what, rates) => {
    expect(convert(USD(2), 'VND', '2025-06-15', rates)).toMatchObject({ refusal: { rule: 'money/no-rate' } })
  })
})
