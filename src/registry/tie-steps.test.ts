import { describe, expect, test } from 'vitest'
import { type TieTelling, tieStateOn, tieSteps } from './tie-steps.ts'

let count = 0

function told(telling: Partial<TieTelling>): TieTelling {
  count += 1
  return { statementId: `s${count}`, told: '2025-04-03', ...telling }
}

const line = (
  tellings: readonly TieTelling[],
  ...more: Parameters<typeof tieSteps> extends [unknown, ...infer R] ? R : never
) => tieSteps(tellings, ...more).map((one) => [one.step, one.on])

describe('the stages of a tie', () => {
  test('from contact to its end, each on its day', () => {
    const grown = [
      told({ status: 'ended', heldTo: '2020-12-31' }),
      told({ status: 'suspended', heldFrom: '2018-05' }),
      told({ status: 'dormant', heldFrom: '2015' }),
      told({ kind: 'sister-city', since: '2009-04-02' }),
      told({ kind: 'friendship', since: '1997' }),
      told({ status: 'letter-of-intent', since: '1996-11' }),
      told({ status: 'contact', since: '1995' }),
    ]
    expect(line(grown)).toEqual([
      ['contact', '1995'],
      ['letter-of-intent', '1996-11'],
      ['friendship', '1997'],
      ['sister-city', '2009-04-02'],
      ['dormant', '2015'],
      ['suspended', '2018-05'],
      ['ended', '2020-12-31'],
    ])
    const steps = tieSteps(grown)
    const states = [
      '1994-01-01',
      '1995-06-01',
      '1996-12-01',
      '1997-01-01',
      '2014-12-31',
      '2016-01-01',
      '2019-01-01',
      '2021-01-01',
    ]
    expect(states.map((day) => tieStateOn(steps, day))).toEqual([
      'unknown',
      'contact',
      'letter-of-intent',
      'established',
      'established',
      'dormant',
      'suspended',
      'ended',
    ])
  })

  test('one told twice is one, and the finer day stands', () => {
    const steps = tieSteps([
      told({ kind: 'friendship', since: '1997' }),
      told({ kind: 'friendship', since: '1997-11-20' }),
      told({ kind: 'friendship' }),
    ])
    expect(steps.map((one) => [one.step, one.on, one.statementIds.length])).toEqual([
      ['friendship', '1997-11-20', 3],
    ])
  })

  test('two days that cannot both be right stand side by side', () => {
    expect(
      line([told({ kind: 'friendship', since: '1997' }), told({ kind: 'friendship', since: '2008' })]),
    ).toEqual([
      ['friendship', '1997'],
      ['friendship', '2008'],
    ])
  })

  test('a row that says it ended tells when it began, too', () => {
    const steps = tieSteps([
      told({ kind: 'sister-city', status: 'ended', since: '1990', told: '2024-01-01' }),
    ])
    expect(steps.map((one) => [one.step, one.on])).toEqual([
      ['sister-city', '1990'],
      ['ended', undefined],
    ])
    expect([tieStateOn(steps, '2023-12-31'), tieStateOn(steps, '2024-01-01')]).toEqual([
      'established',
      'ended',
    ])
  })

  test('papers signed within it and its passing to an heir stand on the line', () => {
    const tellings = [told({ kind: 'cooperation', since: '1997' })]
    const paper = { statementIds: ['p'], told: '2025-04-03', renews: false }
    const signings = [
      { ...paper, on: '1996-03-01', instrument: 'letter-of-intent' },
      { ...paper, on: '2012-05-01', instrument: 'agreement', renews: true },
      { ...paper, on: '2025-04-02', instrument: 'mou' },
    ]
    expect(line(tellings, signings, [{ on: '2025-07-01' }])).toEqual([
      ['letter-of-intent', '1996-03-01'],
      ['cooperation', '1997'],
      ['renewed', '2012-05-01'],
      ['signed', '2025-04-02'],
      ['inherited', '2025-07-01'],
    ])
  })
})

describe('how a tie stands on a day', () => {
  test('a plan to grow takes nothing away from what stands', () => {
    const steps = tieSteps([
      told({ kind: 'friendship', since: '2008' }),
      told({ kind: 'sister-city', status: 'planned', since: '2027' }),
    ])
    expect(tieStateOn(steps, '2025-06-15')).toBe('established')
  })

  test('a beginning without a day lies before what has one', () => {
    const steps = tieSteps([
      told({ kind: 'friendship', told: '2025-04-03' }),
      told({ status: 'ended', heldTo: '2020' }),
    ])
    expect(['2010-01-01', '2025-06-15'].map((day) => tieStateOn(steps, day))).toEqual([
      'established',
      'ended',
    ])
  })

  test('a plan alone is a plan, from when it was told', () => {
    const steps = tieSteps([told({ kind: 'sister-city', status: 'planned', since: '2024' })])
    expect([tieStateOn(steps, '2025-04-02'), tieStateOn(steps, '2025-04-03')]).toEqual(['unknown', 'planned'])
  })

  test('a paper alone, a denial alone, nothing at all', () => {
    const paper = { statementIds: ['p'], on: '2020-01-01', told: '2020-01-02', renews: false }
    expect(tieStateOn(tieSteps([], [paper]), '2025-01-01')).toBe('unknown')
    expect(tieStateOn(tieSteps([told({ status: 'denied' })]), '2026-01-01')).toBe('denied')
    expect(tieStateOn([], '2026-01-01')).toBe('unknown')
  })

  test('a renewal wakes what slept; passing on does not', () => {
    const asleep = [
      told({ kind: 'friendship', since: '1997' }),
      told({ status: 'dormant', heldFrom: '2010' }),
    ]
    const renewal = { statementIds: ['p'], on: '2024-05-01', told: '2024-05-02', renews: true }
    expect(tieStateOn(tieSteps(asleep, [renewal]), '2025-01-01')).toBe('established')
    expect(tieStateOn(tieSteps(asleep, [], [{ on: '2024-07-01' }]), '2025-01-01')).toBe('dormant')
  })

  test('a plan that passed to an heir is a plan; what a source calls inherited stands', () => {
    const passing = [{ on: '2025-07-01' }]
    const plan = told({ kind: 'sister-city', status: 'planned', told: '2024-06-05' })
    expect(tieStateOn(tieSteps([plan], [], passing), '2026-01-01')).toBe('planned')
    const none = told({ kind: 'sister-city', status: 'denied', told: '2024-06-05' })
    expect(tieStateOn(tieSteps([none], [], passing), '2026-01-01')).toBe('denied')
    const inherited = told({ kind: 'sister-city', status: 'inherited', told: '2025-08-01' })
    expect(tieStateOn(tieSteps([plan, inherited], [], passing), '2026-01-01')).toBe('established')
  })

  test('a beginning without a day does not stand against a plan told of it no earlier', () => {
    const plan = told({ kind: 'sister-city', status: 'planned', told: '2025-07-04' })
    const loose = (day: string, kind = 'sister-city') => told({ kind, told: day })
    const on = (...tellings: readonly TieTelling[]) => tieStateOn(tieSteps(tellings), '2026-01-01')
    expect(on(plan, loose('2024-06-05'))).toBe('planned')
    expect(on(plan, loose('2025-07-04'))).toBe('planned')
    expect(on(plan, loose('2025-07-05'))).toBe('established')
    expect(on(plan, loose('2024-06-05', 'friendship'))).toBe('established')
    expect(on(plan, { ...loose('2024-06-05'), since: '2020' })).toBe('established')
    expect(on(plan, loose('2024-06-05'), { ...loose('2024-06-05'), since: '2020' })).toBe('established')
  })
})
