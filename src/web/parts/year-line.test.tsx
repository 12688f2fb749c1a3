import { expect, test } from 'vitest'
import type { TimelineView } from '#views/timeline-view.ts'
import { linesOf, MOST_DRAWN, placeOnScale, YearLine } from './year-line.tsx'

test('a scale has at least four lines, as far apart as that allows', () => {
  expect(linesOf({ from: 1990, to: 2027 })).toEqual([1990, 2000, 2010, 2020])
  expect(linesOf({ from: 2017, to: 2027 })).toEqual([2018, 2020, 2022, 2024, 2026])
  expect(linesOf({ from: 1890, to: 2027 })).toEqual([1900, 1925, 1950, 1975, 2000, 2025])
})

test('a day lies where it falls, a year and an interval at their middle', () => {
  const scale = { from: 2000, to: 2020 }
  expect(placeOnScale('2000-01-01', scale)).toBe(0)
  expect(placeOnScale('2010-01-01', scale)).toBe(50)
  expect(placeOnScale('2010', scale)).toBe(52.5)
  expect(placeOnScale('2005-01/2014-12', scale)).toBe(50)
})

test('what lies outside the scale stands at its edge', () => {
  expect(placeOnScale('1980', { from: 2000, to: 2020 })).toBe(0)
  expect(placeOnScale('2031-05-01', { from: 2000, to: 2020 })).toBe(100)
})

test('of very many marks the last are drawn', () => {
  const marks = Array.from({ length: MOST_DRAWN + 3 }, (_, at) => {
    return { recordId: `r${at}`, sort: 'met' as const, on: '2020', onText: '2020' }
  })
  const row = {
    recordId: 'x',
    partner: { id: 'p', kind: 'locality', name: 'P' },
    stateWord: '',
    marks,
  } as const
  const view = { from: 2010, to: 2027, rows: [], ties: { asOf: '2026-01-01' } } as unknown as TimelineView
  const drawn = String(
    YearLine({
      row: { ...row, standing: 'stands' },
      view,
      hrefOf: ({ recordId }) => `/${recordId}`,
      wordOf: () => '',
    }),
  )
  expect(drawn.match(/<a /g)).toHaveLength(MOST_DRAWN)
  expect(drawn).toContain(`/r${MOST_DRAWN + 2}"`)
  expect(drawn).not.toContain('/r2"')
})
