import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addExactly } from '#model/values/add-exactly.ts'
import type { DealStep } from '../pipeline/deal.ts'
import { entriesOf, shortIn } from './entry.ts'
import { standingSums } from './taken.ts'
import { tallyOf } from './tally.ts'

const DAYS = ['2023-05-01', '2024-01-15', '2024-06-30', '2025-02-01', '2025-06-15'] as const

type Moved = {
  readonly step: DealStep
  readonly day: string
  readonly amount?: string
  readonly share?: number
}
const file = (...steps: readonly Moved[]) => ({
  id: 'd-1',
  steps: steps
    .map((one, at) => ({ ...one, seq: at + 1 }))
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.seq - b.seq)),
})
const sumsOf = (...steps: readonly Moved[]) => entriesOf(file(...steps), { homeCountry: 'VN', origin: 'KR' })
const CERTIFIED: Moved = { step: 'investment-certificate', day: '2024-01-15', amount: '30000000 USD' }
const GROWN: Moved = { step: 'expansion', day: '2024-06-30', amount: '12000000 USD' }

const cents = (max: number) => fc.integer({ min: 1, max }).map((one) => `${one / 100} USD`)
const anyPaidIn = fc.record({
  step: fc.constantFrom<DealStep>('investment-certificate', 'expansion', 'share-purchase'),
  day: fc.constantFrom(...DAYS),
  amount: cents(1_000_000_000),
})
const anyLeft = fc.oneof(
  fc.record({
    step: fc.constantFrom<DealStep>('decrease', 'partial-withdrawal'),
    day: fc.constantFrom(...DAYS),
    amount: cents(400_000_000),
  }),
  fc.record({
    step: fc.constant<DealStep>('partial-withdrawal'),
    day: fc.constantFrom(...DAYS),
    share: fc.integer({ min: 1, max: 99 }),
  }),
)

describe('capital that leaves', () => {
  test('a decrease is a flow below zero of its day; a partial withdrawal leaves the stock alone', () => {
    const less = sumsOf(CERTIFIED, GROWN, { step: 'decrease', day: '2025-02-01', amount: '5000000 USD' })
    const year = tallyOf(less, { from: '2025-01-01', to: '2025-12-31' })
    expect([year.adjusted, year.stock]).toEqual([
      [{ currency: 'USD', amount: -5_000_000 }],
      [{ currency: 'USD', amount: 37_000_000 }],
    ])
    const part = sumsOf(CERTIFIED, { step: 'partial-withdrawal', day: '2025-02-01', share: 35 })
    const after = tallyOf(part, { from: '2025-01-01', to: '2025-12-31' })
    expect([after.registered, after.stock]).toEqual([[], [{ currency: 'USD', amount: 19_500_000 }]])
  })

  test('leaves the sums of every earlier day alone, and stands with what is left from its own', () => {
    fc.assert(
      fc.property(
        fc.array(anyPaidIn, { minLength: 1, maxLength: 4 }),
        fc.array(anyLeft, { maxLength: 3 }),
        anyLeft,
        fc.constantFrom(...DAYS),
        (paidIn, before, leaving, day) => {
          const steps = file(...paidIn, ...before)
          const more = file(...paidIn, ...before, leaving)
          if (shortIn(more)) return
          const [old, now] = [steps, more].map((one) => entriesOf(one, { homeCountry: 'VN' }))
          if (!old || !now) throw new Error('both were reckoned')
          if (day < leaving.day) expect(tallyOf(now, { to: day })).toEqual(tallyOf(old, { to: day }))
          for (const { amount } of standingSums(now, day)) expect(amount).toBeGreaterThan(0)
        },
      ),
    )
  })

  test('without shares, what stands is what came less what went, to the cent', () => {
    fc.assert(
      fc.property(
        fc.array(anyPaidIn, { minLength: 1, maxLength: 4 }),
        fc.array(anyLeft, { maxLength: 4 }),
        (paidIn, left) => {
          const sums = left.filter((one) => 'amount' in one)
          const steps = file(...paidIn, ...sums)
          if (shortIn(steps)) return
          const amountOf = ({ amount }: Moved) => Number.parseFloat(amount ?? '0')
          const whole = addExactly([...paidIn.map(amountOf), ...sums.map((one) => -amountOf(one))])
          const stock = tallyOf(entriesOf(steps, { homeCountry: 'VN' }), { to: '2025-12-31' }).stock
          expect(stock[0]?.amount ?? 0).toBe(whole)
        },
      ),
    )
  })

  test.each([
    ['more than was registered', { step: 'decrease', day: '2025-02-01', amount: '30000000.01 USD' }],
    ['another currency', { step: 'decrease', day: '2025-02-01', amount: '5 VND' }],
    ['before it was there', { step: 'partial-withdrawal', day: '2023-05-01', amount: '5 USD' }],
    ['after all was withdrawn', { step: 'decrease', day: '2025-06-15', amount: '5 USD' }],
  ] as const)('%s is short', (_what, taking) => {
    const gone: readonly Moved[] =
      taking.day === '2025-06-15' ? [{ step: 'withdrawn', day: '2025-06-15' }] : []
    expect(shortIn(file(CERTIFIED, ...gone, taking))).toMatchObject({ day: taking.day })
  })

  test('what left stays within a sum converted: of one that left whole nothing stands', () => {
    const left = sumsOf(CERTIFIED, { step: 'decrease', day: '2025-02-01', amount: '30000000 USD' })
    expect(standingSums(left, '2025-02-01')).toEqual([])
    expect(standingSums(left, '2025-01-31')).toEqual([{ currency: 'USD', amount: 30_000_000 }])
  })
})
