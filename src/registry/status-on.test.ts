import { describe, expect, test } from 'vitest'
import type { HeldSlot } from '#model/record.ts'
import { isSettled, type StatusTold, statusOn } from './status-on.ts'

const TOLD: Readonly<Record<string, StatusTold>> = {
  plan: { told: '2025-03-01' },
  sign: { told: '2025-04-03' },
  end: { told: '2026-02-01', heldTo: '2025-12-31' },
  stop: { told: '2025-09-01', heldFrom: '2025-08-15' },
}

const value = (name: string, id: string) => ({ value: name, statementIds: [id] })
const held = (
  shown: readonly [string, string],
  ...others: readonly (readonly [string, string])[]
): HeldSlot => ({
  shown: value(...shown),
  reason: 'newest',
  others: others.map((one) => value(...one)),
})
const on = (slot: HeldSlot, day: string, heldFrom?: string) => {
  const found = statusOn(slot, day, { kind: 'agreement', heldFrom, telling: (id) => TOLD[id] })
  return found && [found.shown.value, ...found.others.map((one) => one.value)]
}

describe('the status something had on a day', () => {
  const life = held(['ended', 'end'], ['signed', 'sign'], ['planned', 'plan'])

  test.each([
    ['2025-03-15', ['planned']],
    ['2025-05-01', ['signed', 'planned']],
    ['2025-12-31', ['ended', 'signed', 'planned']],
  ])('on %s it was %j', (day, expected) => {
    expect(on(life, day)).toEqual(expected)
  })

  test('before anybody told of it there was none', () => {
    expect(on(life, '2025-02-28')).toBeUndefined()
    expect(on(held(['ended', 'end']), '2025-06-30')).toBeUndefined()
  })

  test('a plan and a denial are no more than that on any day, told of or not', () => {
    expect(on(held(['planned', 'plan']), '2024-01-01')).toEqual(['planned'])
    expect(on(held(['denied', 'sign'], ['planned', 'plan']), '2024-01-01')).toEqual(['denied', 'planned'])
    expect(on(held(['denied', 'sign'], ['planned', 'plan']), '2025-03-15')).toEqual(['planned'])
  })

  test('what a source dates holds from that day, not from when it was told', () => {
    expect(on(held(['suspended', 'stop'], ['signed', 'sign']), '2025-08-20', '2025-04-02')).toEqual([
      'suspended',
      'signed',
    ])
    expect(on(held(['suspended', 'stop'], ['signed', 'sign']), '2025-08-01', '2025-04-02')).toEqual([
      'signed',
    ])
  })

  test('what only began is so on every day the matter is in the book', () => {
    expect(on(held(['signed', 'sign']), '2010-01-01')).toEqual(['signed'])
    expect(on(held(['signed', 'sign']), '2010-01-01', '2009-05-05')).toEqual(['signed'])
  })

  test('a visit that took place had taken place on its day', () => {
    const done = held(['done', 'sign'])
    const asked = { kind: 'visit', heldFrom: '2025-04-02', telling: (id: string) => TOLD[id] } as const
    expect(statusOn(done, '2025-04-02', asked)?.shown.value).toBe('done')
    expect(statusOn(done, '2025-04-02', { ...asked, kind: 'project' })).toBeUndefined()
  })
})

describe('what has had one status ever since it began', () => {
  test.each([
    ['agreement', held(['signed', 'sign']), true],
    ['visit', held(['done', 'sign']), true],
    ['commitment', held(['done', 'sign']), false],
    ['agreement', held(['ended', 'end']), false],
    ['agreement', held(['signed', 'sign'], ['planned', 'plan']), false],
  ] as const)('a %s told so: %j, %s', (kind, slot, settled) => {
    expect(isSettled(kind, slot)).toBe(settled)
  })
})
