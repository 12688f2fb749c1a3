import { expect, test } from 'vitest'
import type { PartChanges } from './mission.ts'
import { partDayProblems } from './part-days.ts'

const TODAY = '2026-11-23'
const told = (changed: PartChanges, file: Parameters<typeof partDayProblems>[0] = { parts: {} }) =>
  partDayProblems(file, changed, TODAY).map(({ problem, where }) => `${problem} ${where}`)

test('the last day is not before the first, whichever of the two is written', () => {
  expect(told({ start: '2026-12-10', end: '2026-12-09' })).toEqual(['ends-before-start end'])
  expect(told({ end: '2026-12-09' }, { parts: { start: '2026-12-10' } })).toEqual(['ends-before-start end'])
  expect(told({ start: '2026-12-10', end: null }, { parts: { end: '2026-12-09' } })).toEqual([])
})

test('what came in or was handed back did so by today, passports after the return', () => {
  expect(told({ received: '2026-11-24' })).toEqual(['not-yet received'])
  expect(told({ passportsReturned: '2026-11-24' })).toEqual(['not-yet passportsReturned'])
  const home = { parts: { end: '2026-11-20' } }
  expect(told({ passportsReturned: '2026-11-19' }, home)).toEqual([
    'passports-before-return passportsReturned',
  ])
  const journey = { start: '2026-11-12', end: '2026-11-18' }
  expect(told({ passportsReturned: '2026-11-19' }, { ...home, journey })).toEqual([])
})
