import { describe, expect, test } from 'vitest'
import type { DealAct, DealEvent, DealStep } from './deal.ts'
import { momentsOf } from './deal-moments.ts'
import { foldDeal } from './fold-deal.ts'
import { stageOf, standingOf } from './stage.ts'
import { stepRefusals } from './step-refusals.ts'
import { undoRefusals } from './taking-refusals.ts'

const proof = { sourceId: 's', quote: 'q', start: 0, end: 1 }
const stepped = (step: DealStep, day: string, amount?: string): DealAct => ({
  act: 'stepped',
  step,
  day,
  proof,
  ...(amount ? { amount } : {}),
})
const history = (...acts: readonly DealAct[]): readonly DealEvent[] =>
  [{ act: 'opened', investorId: 'fpt' } as const, ...acts].map((act, at) => ({
    ...act,
    seq: at + 1,
    person: 'p',
    at: `2025-01-0${at + 1}T00:00:00.000Z`,
  }))
const deal = (...acts: readonly DealAct[]) => {
  const folded = foldDeal('d-1', history(...acts))
  if (!folded) throw new Error('the file was opened')
  return folded
}

describe('where a file stands', () => {
  test('certificates come in either order', () => {
    const one = deal(stepped('enterprise-certificate', '2025-01-01'))
    const both = deal(
      stepped('enterprise-certificate', '2025-01-01'),
      stepped('investment-certificate', '2025-02-01'),
    )
    expect([stageOf(one), stageOf(both)]).toEqual(['certificates', 'certificates'])
  })

  test('a step left out is filled in later and moves nothing back', () => {
    const skipped = deal(stepped('lead', '2025-01-01'), stepped('intent', '2025-03-01'))
    expect(
      standingOf(skipped)
        .filter((one) => one.skipped)
        .map((one) => one.step),
    ).toEqual(['qualified', 'site-visit'])
    const filled = deal(
      stepped('lead', '2025-01-01'),
      stepped('intent', '2025-03-01'),
      stepped('site-visit', '2025-02-01'),
    )
    expect(stageOf(filled)).toBe('intent')
    expect(filled.steps.map((one) => one.step)).toEqual(['lead', 'site-visit', 'intent'])
  })

  test('a step taken back is out, and stays in what was known before', () => {
    const events = history(stepped('lead', '2025-01-01'), stepped('intent', '2025-01-02'), {
      act: 'took-back',
      undone: 3,
      why: 'another firm',
    })
    const now = foldDeal('d-1', events)
    const then = foldDeal('d-1', events, { knownAt: '2025-01-03T12:00:00.000Z' })
    expect([now && stageOf(now), then && stageOf(then)]).toEqual(['lead', 'intent'])
    expect(now?.version).toBe(4)
  })

  test('read as of a day before its first step a file is not there', () => {
    expect(foldDeal('d-1', history(stepped('lead', '2025-01-01')), { asOf: '2024-12-31' })).toBeUndefined()
    expect(foldDeal('d-1', [])).toBeUndefined()
  })

  test('what it is about can be changed and taken out again', () => {
    const changed = deal(
      { act: 'described', matter: { title: 'Plant', sector: 'semiconductors' } },
      { act: 'described', matter: { sector: null } },
    )
    expect([changed.title, changed.sector]).toEqual(['Plant', undefined])
  })
})

describe('days that terms count from', () => {
  test('a dossier sent back and filed again counts from the second day, one after the certificate never', () => {
    const again = [
      stepped('dossier', '2025-01-10'),
      stepped('dossier', '2025-02-03'),
      stepped('investment-certificate', '2025-02-17'),
      stepped('dossier', '2025-05-01'),
    ]
    expect(momentsOf(deal(...again))).toEqual({
      'investment-dossier': '2025-02-03',
      'investment-certified': '2025-02-17',
    })
    expect(momentsOf(deal(stepped('dossier', '2025-01-10')))).toEqual({ 'investment-dossier': '2025-01-10' })
    expect(momentsOf(deal(stepped('intent', '2025-01-10')))).toEqual({ 'investor-met': '2025-01-10' })
  })

  test('who buys shares files no dossier, and is never told to', () => {
    const bought = deal(stepped('intent', '2025-01-01'), stepped('share-purchase', '2025-03-01', '5 USD'))
    expect(standingOf(bought).find((one) => one.step === 'dossier')).toMatchObject({ skipped: false })
    expect(stageOf(deal(stepped('dossier', '2025-01-01')))).toBe('dossier')
  })
})

describe('a step is refused', () => {
  const file = deal(stepped('lead', '2025-01-01'), stepped('investment-certificate', '2025-03-01', '5 USD'))
  const gone = deal(stepped('lead', '2025-01-01'), stepped('withdrawn', '2025-04-01'))
  test.each([
    ['deal/not-yet', file, { step: 'realised', day: '2025-07-01', amount: '5 USD' }],
    ['deal/already', file, { step: 'investment-certificate', day: '2025-05-01' }],
    ['deal/no-money', file, { step: 'site-visit', day: '2025-02-01', amount: '5 USD' }],
    ['deal/how-much', file, { step: 'realised', day: '2025-05-01' }],
    ['deal/after-withdrawal', gone, { step: 'intent', day: '2025-05-01' }],
    ['deal/below-zero', file, { step: 'decrease', day: '2025-05-01', amount: '6 USD' }],
    ['deal/below-zero', file, { step: 'decrease', day: '2025-05-01', amount: '1 VND' }],
    ['deal/nothing-stands', file, { step: 'decrease', day: '2025-02-01', amount: '1 USD' }],
    ['deal/how-much-left', file, { step: 'partial-withdrawal', day: '2025-05-01' }],
    ['deal/how-much-left', file, { step: 'decrease', day: '2025-05-01', amount: '0 USD' }],
    ['deal/sum-or-share', file, { step: 'partial-withdrawal', day: '2025-05-01', amount: '1 USD', share: 5 }],
    ['deal/no-share', file, { step: 'decrease', day: '2025-05-01', share: 5 }],
    ['deal/no-share', file, { step: 'aftercare', day: '2025-05-01', share: 5 }],
    ['deal/withdrawn-before', file, { step: 'withdrawn', day: '2025-02-01' }],
  ] as const)('%s', (rule, of, wanted) => {
    expect(stepRefusals(of, wanted, '2025-06-15').map((one) => one.rule)).toEqual([rule])
  })

  test.each([
    [file, { step: 'enterprise-certificate', day: '2025-02-01' }],
    [file, { step: 'expansion', day: '2025-05-01', amount: '7 USD' }],
    [file, { step: 'decrease', day: '2025-05-01', amount: '5 USD' }],
    [file, { step: 'partial-withdrawal', day: '2025-05-01', share: 40 }],
    [gone, { step: 'site-visit', day: '2025-02-01' }],
  ] as const)('and others are not: %#', (of, wanted) => {
    expect(stepRefusals(of, wanted, '2025-06-15')).toEqual([])
  })

  test('and so is taking back the step that later ones rest on', () => {
    const less = deal(
      stepped('investment-certificate', '2025-03-01', '5 USD'),
      stepped('expansion', '2025-04-01', '4 USD'),
      stepped('decrease', '2025-05-01', '6 USD'),
    )
    expect([2, 3, 4].map((seq) => undoRefusals(less, seq).map((one) => one.rule))).toEqual([
      ['deal/below-zero'],
      ['deal/below-zero'],
      [],
    ])
  })
})
