import { expect, test } from 'vitest'
import { dayRefusals, type StepDays } from './step-days.ts'

const TODAY = '2026-11-23'
const rules = (step: StepDays) => dayRefusals(step, TODAY).map(({ rule }) => rule)
const decision = { day: '2026-11-20', start: '2026-12-07', end: '2026-12-12' }

test('what was done by today may be noted; a decision may allow days to come', () => {
  expect(rules({})).toEqual([])
  expect(rules({ day: TODAY })).toEqual([])
  expect(rules({ decision })).toEqual([])
  expect(rules({ journey: { start: '2026-11-20', end: TODAY } })).toEqual([])
})

test('no step is noted on a day to come', () => {
  expect(rules({ day: '2026-11-24' })).toEqual(['mission/not-yet'])
  expect(rules({ decision: { ...decision, day: '2027-11-20' } })).toEqual(['mission/not-yet'])
  expect(rules({ answer: { day: '2026-12-01' } })).toEqual(['mission/not-yet'])
  expect(rules({ report: { day: '2026-12-01' } })).toEqual(['mission/not-yet'])
  expect(rules({ exception: { day: '2026-12-01' } })).toEqual(['mission/not-yet'])
})

test('a trip that is not over was not made', () => {
  const [one] = dayRefusals({ journey: { start: '2026-11-20', end: '2026-11-25' } }, TODAY)
  expect(one?.rule).toBe('mission/not-ended')
  expect(one?.says.vi).toContain('25/11/2026')
})

test('what ends before it begins is told so, of a decision and of a trip', () => {
  expect(rules({ decision: { ...decision, end: '2026-12-05' } })).toEqual(['mission/ends-before-start'])
  expect(rules({ journey: { start: '2026-11-20', end: '2026-11-18' } })).toEqual([
    'mission/ends-before-start',
  ])
})
