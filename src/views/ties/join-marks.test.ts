import { expect, test } from 'vitest'
import { joinMarks, renumberMarks } from './join-marks.ts'

const cite = (mark: number, start = mark) => ({
  mark,
  statementId: `s${start}`,
  sourceId: 'a',
  sourceTitle: 'A',
  sourceKind: 'entry' as const,
  quote: `q${start}`,
  start,
  end: start + 1,
})

test('a quote the page has already keeps its mark there; what is new is counted on', () => {
  const view = { lines: [{ marks: [1, 2] }], cites: [cite(1, 50), cite(2, 70)] }
  const joined = joinMarks(view, [cite(1, 10), cite(4, 70)])
  expect(joined.lines).toEqual([{ marks: [5, 4] }])
  expect(joined.cites.map(({ mark, quote }) => [mark, quote])).toEqual([[5, 'q50']])
  expect(joinMarks(view, []).lines).toEqual([{ marks: [1, 2] }])
})

test('nothing but marks is touched', () => {
  const view = { mark: 'x', marks: 3, years: [1], none: null, cites: [] }
  expect(joinMarks(view, [cite(7)])).toEqual(view)
})

test('marks are numbered from 1 as they come; quotes nothing rests on are left out', () => {
  const view = { lines: [{ marks: [9, 4] }, { marks: [4] }], cites: [cite(1), cite(4), cite(9)] }
  const own = renumberMarks(view)
  expect(own.lines).toEqual([{ marks: [1, 2] }, { marks: [2] }])
  expect(own.cites.map(({ mark, quote }) => [mark, quote])).toEqual([
    [1, 'q9'],
    [2, 'q4'],
  ])
  expect(renumberMarks({ lines: [], cites: [cite(1)] }).cites).toEqual([])
})
