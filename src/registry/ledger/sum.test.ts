import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isProblem } from '#model/problem.ts'
import { parseDate } from '#model/values/date.ts'
import type { Figure } from './figure.ts'
import type { Ground } from './ground.ts'
import { seriesOf } from './series.ts'
import { sumFigures } from './sum.ts'

const HEIRS: Readonly<Record<string, readonly string[]>> = {
  'old-da-nang': ['da-nang'],
  'quang-nam': ['da-nang'],
}

const ground: Ground = {
  holds: (whole, part) =>
    (whole === 'quang-nam' && part === 'hoi-an') || (whole === 'kr' && part === 'samsung'),
  heirsOf: (place) => HEIRS[place] ?? [],
  predecessorsOf: (place) => (place === 'da-nang' ? ['old-da-nang', 'quang-nam'] : []),
  nameOf: (id) => id,
}

let count = 0

function figure(
  more: Partial<Omit<Figure, 'asof'>> & { readonly asof?: string; readonly usd?: number } = {},
): Figure {
  const { asof: day = '2024-12-31', usd = 10, ...rest } = more
  const asof = parseDate(day)
  return {
    recordId: `r${++count}`,
    host: 'old-da-nang',
    origin: 'kr',
    measure: 'stock',
    estimated: false,
    disputed: false,
    ...(isProblem(asof) ? {} : { asof }),
    amount: { amount: usd, currency: 'USD' },
    ...rest,
  }
}

function rulesOf(figures: readonly Figure[]): readonly string[] {
  return sumFigures(figures, ground).refusals.map((each) => each.rule.replace('figures/', ''))
}

describe('adding figures up', () => {
  test('figures of two fields make a total; of a field and of all, or of one field twice, none', () => {
    const [chips, ports] = [figure({ sector: 'semiconductors' }), figure({ sector: 'ports', usd: 2 })]
    expect(sumFigures([chips, ports], ground)).toMatchObject({ total: { amount: { amount: 12 } } })
    expect(rulesOf([chips, figure({ origin: 'jp' })])).toEqual(['field-and-whole'])
    expect(rulesOf([chips, figure({ sector: 'semiconductors' })])).toEqual(['twice'])
    expect(seriesOf([chips, ports, figure()]).map(({ sector }) => sector)).toEqual([
      'semiconductors',
      'ports',
      undefined,
    ])
  })

  test('like figures of two investors make a total', () => {
    const summed = sumFigures([figure({ usd: 382.5 }), figure({ origin: 'jp', usd: 0.1 })], ground)
    expect(summed).toMatchObject({ total: { amount: { amount: 382.6, currency: 'USD' } }, refusals: [] })
  })

  test('those of all predecessors stand on the ground of the heir', () => {
    const summed = sumFigures([figure(), figure({ host: 'quang-nam' })], ground)
    expect(summed).toMatchObject({ total: { onGround: 'da-nang', amount: { amount: 20 } } })
  })

  test('a number of projects is given only where each states one', () => {
    const summed = sumFigures([figure({ projects: 3 }), figure({ origin: 'jp' })], ground)
    expect('total' in summed && summed.total.projects).toBe(undefined)
  })

  test('periods that follow one another are added, and a dispute is told', () => {
    const measure = 'licensed'
    const summed = sumFigures(
      [figure({ measure, asof: '2023', disputed: true }), figure({ measure, asof: '2024-01/2024-06' })],
      ground,
    )
    expect(summed).toMatchObject({ total: { amount: { amount: 20 }, disputed: [expect.any(String)] } })
  })

  const estimated = true
  const asof = '2024-06-30'
  const flow = { measure: 'licensed' } as const
  test.each<[string, readonly Figure[]]>([
    ['too-few', [figure()]],
    ['stock-and-flow', [figure(), figure({ origin: 'jp', measure: 'disbursed' })]],
    ['foreign-and-domestic', [figure(), figure({ origin: 'jp', whose: 'mixed' })]],
    ['pledged-and-made', [figure(), figure({ origin: 'jp', measure: 'pledged' })]],
    ['different-measures', [figure(flow), figure({ origin: 'jp', measure: 'disbursed' })]],
    ['stated-and-estimated', [figure(), figure({ origin: 'jp', estimated })]],
    ['currencies', [figure(), figure({ origin: 'jp', amount: { amount: 5, currency: 'VND' } })]],
    ['different-days', [figure(), figure({ origin: 'jp', asof })]],
    [
      'overlapping-periods',
      [figure({ ...flow, asof: '2024' }), figure({ ...flow, asof: '2024-01/2024-06' })],
    ],
    ['overlapping-periods', [figure({ ...flow, asof: '2023-12-31' }), figure({ ...flow })]],
    [
      'different-periods',
      [figure({ ...flow, asof: '2024' }), figure({ ...flow, asof: '2023', origin: 'jp' })],
    ],
    ['day-not-said', [figure({ asof: '' }), figure({ origin: 'jp' })]],
    ['different-grounds', [figure(), figure({ host: 'da-nang', origin: 'jp' })]],
    ['different-grounds', [figure({ territory: 'da-nang' }), figure({ origin: 'jp' })]],
    ['part-and-whole', [figure({ host: 'quang-nam' }), figure({ host: 'hoi-an' })]],
    ['part-and-whole', [figure(), figure({ origin: 'samsung' })]],
    ['twice', [figure(), figure({ usd: 11 })]],
  ])('%s is refused', (rule, figures) => {
    expect(rulesOf(figures)).toContain(rule)
    expect('total' in sumFigures(figures, ground)).toBe(false)
  })

  test('one without an investor beside one with is refused', () => {
    const { origin: _, ...all } = figure()
    expect(rulesOf([all, figure()])).toEqual(['all-and-one'])
  })

  test('one without a measure is refused', () => {
    const { measure: _, ...unsaid } = figure()
    expect(rulesOf([unsaid, figure({ origin: 'jp' })])).toEqual(['measure-not-said'])
  })

  test('an amount beside a mere number of projects is refused', () => {
    const { amount: _, ...counted } = figure({ projects: 4, origin: 'jp' })
    expect(rulesOf([figure(), counted])).toEqual(['nothing-in-all'])
  })

  test('every reason is told at once, in both languages', () => {
    const { refusals } = sumFigures([figure(), figure({ measure: 'licensed', asof, estimated })], ground)
    expect(refusals.length).toBeGreaterThanOrEqual(3)
    for (const { says, satisfiedBy } of refusals)
      expect([says.en, says.vi, satisfiedBy.en, satisfiedBy.vi].every(Boolean)).toBe(true)
  })

  test('whatever is chosen adds up or is refused, in any order', () => {
    const some = fc.record({
      host: fc.constantFrom('old-da-nang', 'quang-nam', 'da-nang', 'hoi-an'),
      origin: fc.constantFrom('kr', 'jp', 'samsung'),
      measure: fc.constantFrom('stock', 'licensed', 'pledged'),
      asof: fc.constantFrom('2024', '2024-12-31', '2023'),
      usd: fc.nat(1_000_000),
      estimated: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(some, { minLength: 2, maxLength: 5 }), (given) => {
        const figures = given.map((each) => figure(each))
        const summed = sumFigures(figures, ground)
        const turned = sumFigures([...figures].reverse(), ground)
        expect('total' in turned).toBe('total' in summed)
        if ('total' in summed)
          expect(summed.total.amount?.amount).toBe(given.reduce((sum, each) => sum + each.usd, 0))
        else expect(summed.refusals.length).toBeGreaterThan(0)
      }),
    )
  })
})

describe('series', () => {
  test('one a place, investor and measure, the newest first', () => {
    const series = seriesOf([
      figure({ asof: '2023' }),
      figure(),
      figure({ measure: 'licensed' }),
      figure({ asof: '' }),
    ])
    expect(series.map((each) => each.figures.map(({ asof }) => asof?.iso))).toEqual([
      ['2024-12-31', '2023', undefined],
      ['2024-12-31'],
    ])
  })
})
