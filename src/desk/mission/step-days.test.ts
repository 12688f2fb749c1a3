import { expect, test } from 'vitest'
import type { Mission } from './mission.ts'
import { dayRefusals, type StepDays } from './step-days.ts'

const TODAY = '2026-11-23'
const FILE = { parts: {} } as Mission
const rules = (step: StepDays, file: Partial<Mission> = {}) =>
  dayRefusals(step, TODAY, { ...FILE, ...file }).map(({ rule }) => rule)
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
  const [one] = dayRefusals({ journey: { start: '2026-11-20', end: '2026-11-25' } }, TODAY, FILE)
  expect(one?.rule).toBe('mission/not-ended')
  expect(one?.says.vi).toContain('25/11/2026')
})

test('what ends before it begins is told so, of a decision and of a trip', () => {
  expect(rules({ decision: { ...decision, end: '2026-12-05' } })).toEqual(['mission/ends-before-start'])
  expect(rules({ journey: { start: '2026-11-20', end: '2026-11-18' } })).toEqual([
    'mission/ends-before-start',
  ])
})

test('a report is not dated before the trip ended, by the days travelled, decided or proposed', () => {
  const report = { day: '2026-11-10' }
  const early = ['mission/reported-before-end']
  expect(rules({ report }, { parts: { end: '2026-11-12' } })).toEqual(early)
  expect(rules({ report }, { parts: { end: '2026-11-10' } })).toEqual([])
  const journey = { start: '2026-11-02', end: '2026-11-09' }
  expect(rules({ report }, { parts: { end: '2026-11-12' }, journey })).toEqual([])
  const told = { day: '2026-11-08', summary: 'x' }
  expect(rules({ journey }, { report: told })).toEqual(early)
})

test('an answer is not dated before the request came', () => {
  const answer = { day: '2026-10-18' }
  expect(rules({ answer }, { parts: { received: '2026-10-20' } })).toEqual([
    'mission/answered-before-received',
  ])
  expect(rules({ answer }, { parts: { received: '2026-10-18' } })).toEqual([])
})
