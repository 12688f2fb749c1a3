import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isProblem } from '#model/problem.ts'
import { parseDate } from '#model/values/date.ts'
import type { Figure } from '#registry/ledger/figure.ts'
import { likeFigures } from '#views/chart/chart-refusals.ts'
import type { ChartView } from '#views/chart/chart-view.ts'
import { chartRows } from './chart-rows.ts'
import { drawChart } from './draw-chart.ts'
import { apart, shareOf, ticksTo } from './scales.ts'

const view: ChartView = {
  name: 'stock',
  title: 'Stock <by> origin',
  says: 'One line.',
  unit: 'USD',
  asOfText: '1 January 2025',
  series: [
    {
      key: 'kr',
      label: 'Korea & co',
      points: [
        { at: '2023-12-31', label: '2023', value: 370e6, text: 'USD 370 million', marks: [1] },
        { at: '2024-12-31', label: '2024', value: 382e6, text: 'USD 382 million', marks: [2] },
      ],
    },
  ],
  refusals: [],
  cites: [],
}

const figure = (over: Partial<Figure> = {}): Figure => {
  const asof = parseDate('2024-12-31')
  if (isProblem(asof)) throw new Error('a day')
  const base = { recordId: 'r', host: 'dn', measure: 'stock', asof, estimated: false, disputed: false }
  return { ...base, amount: { amount: 1, currency: 'USD' }, ...over }
}

describe('a picture', () => {
  test('says what it shows, keeps names as names, and is one line an origin', () => {
    const svg = drawChart(view, 'en', true)
    expect(svg).toContain(
      '<title id="chart-stock-t">Stock &lt;by&gt; origin</title><desc id="chart-stock-d">',
    )
    expect(svg).toContain('Korea &amp; co')
    expect(svg.match(/class="chart-line/g)).toHaveLength(1)
    expect(drawChart(view, 'en', false)).not.toContain('<style>')
    expect(chartRows(view, 'en')).toHaveLength(3)
  })

  test('is drawn for every sort, with nothing in it as well', () => {
    for (const name of ['stock', 'licensed', 'funnel'] as const)
      for (const series of [view.series, []])
        expect(drawChart({ ...view, name, series }, 'vi', true)).not.toMatch(/NaN|Infinity|undefined/)
  })
})

describe('scales', () => {
  test('reach above the largest value in a few round steps', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e13, noNaN: true }), (largest) => {
        const ticks = ticksTo(largest)
        return (ticks.at(-1) ?? 0) >= largest * (1 - 1e-9) && ticks.length >= 2 && ticks.length <= 6
      }),
    )
  })

  test('labels keep a line between them', () => {
    expect([...apart([10, 11, 40], 15, 100)]).toEqual([10, 25, 40])
    expect(Math.max(...apart([90, 95, 99], 15, 100))).toBeLessThanOrEqual(100)
  })

  test('one day alone stands in the middle', () => {
    expect([
      shareOf('2024-01-01', '2024-01-01', '2024-01-01'),
      shareOf('2024-01-01', '2023-01-01', '2024-01-01'),
    ]).toEqual([0.5, 1])
  })
})

describe('a chart refuses', () => {
  test.each([
    ['figures/chart-measures', ['stock', 'licensed'], [figure()]],
    ['figures/chart-currencies', ['stock'], [figure(), figure({ amount: { amount: 1, currency: 'VND' } })]],
    ['figures/chart-estimated', ['stock'], [figure(), figure({ estimated: true })]],
    ['figures/chart-grounds', ['stock'], [figure(), figure({ territory: 'old' })]],
  ])('%s', (rule, measures, figures) => {
    expect(likeFigures(measures, figures).map((one) => one.rule)).toEqual([rule])
  })

  test('nothing that is alike', () => {
    expect(likeFigures(['stock'], [figure(), figure()])).toEqual([])
  })
})
