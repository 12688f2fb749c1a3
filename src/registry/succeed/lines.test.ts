import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SuccessionSort, Unit } from '#model/succession.ts'
import { heldBy } from './held-by.ts'
import { drawLines, type Line } from './lines.ts'

function unit(key: string, name = key): Unit {
  return { key, name, country: 'VN' }
}

function line(from: Unit, to: Unit | undefined, day: string, sort: SuccessionSort = 'merged'): Line {
  return { id: `${from.key}>${to?.key ?? ''}@${day}`, from, ...(to ? { to } : {}), day, sort }
}

const oldA = unit('a-old', 'A')
const newA = unit('a-new', 'A')
const b = unit('b')
const c = unit('c')
const D = '2025-07-01'
const EVE = '2025-06-30'

describe('who holds what a unit held', () => {
  const lines = drawLines([line(oldA, newA, D), line(b, newA, D), line(c, undefined, D, 'abolished')])

  test.each([
    ['b', EVE, ['b']],
    ['b', D, ['a-new']],
    ['b', '2040-01-01', ['a-new']],
    ['a-old', EVE, ['a-old']],
    ['a-old', D, ['a-new']],
    ['a-new', EVE, ['a-new']],
    ['c', EVE, ['c']],
    ['c', D, []],
    ['stranger', D, ['stranger']],
  ])('%s on %s: %j', (from, day, holders) => {
    expect(lines.holders(from, day).units).toEqual(holders)
  })

  test('heirs of heirs are followed, each from its own day', () => {
    const later = unit('later')
    const chain = drawLines([line(b, newA, D), line(newA, later, '2030-01-01', 'renamed')])
    expect(chain.holders('b', '2029-12-31').units).toEqual(['a-new'])
    expect(chain.holders('b', '2030-01-01')).toEqual({
      units: ['later'],
      via: ['b>a-new@2025-07-01', 'a-new>later@2030-01-01'],
    })
  })

  test('a unit cut in parts has several heirs; one that gave ground away stands on', () => {
    const parted = drawLines([
      line(b, oldA, D, 'split'),
      line(b, c, D, 'split'),
      line(c, newA, '2026-01-01', 'transferred'),
    ])
    expect(parted.holders('b', D).units).toEqual(['a-old', 'c'])
    expect(parted.holders('c', '2026-01-01').units).toEqual(['c'])
    expect(parted.partHeirs('c', '2025-12-31')).toEqual([])
    expect(parted.partHeirs('c', '2026-01-01')).toEqual(['a-new'])
  })

  test('a circle is no endless walk', () => {
    expect(drawLines([line(b, c, D), line(c, b, D)]).holders('b', D).units).toEqual(['b'])
  })

  test('a family is everybody whose line ends in one unit', () => {
    expect([...lines.family('b')].sort()).toEqual(['a-new', 'a-old', 'b'])
    expect([...lines.family('stranger')]).toEqual(['stranger'])
  })
})

describe('who bore a name on a day', () => {
  const lines = drawLines([line(oldA, newA, D), line(b, newA, D)])

  test.each([
    ['1997', { from: '1997-01-01', to: '1997-12-31' }, { unit: 'a-old' }],
    ['the eve', { from: EVE, to: EVE }, { unit: 'a-old' }],
    ['the day', { from: D, to: D }, { unit: 'a-new' }],
    ['the year of the merger', { from: '2025-01-01', to: '2025-12-31' }, { unit: 'a-new', maybe: 'a-old' }],
    ['no day', undefined, { unit: 'a-new', maybe: 'a-old' }],
  ])('told of %s under the name of both', (_name, told, origin) => {
    expect(lines.origin('a-new', told)).toEqual(origin)
  })

  test('a predecessor of another name is never taken for the heir', () => {
    const other = drawLines([line(b, newA, D)])
    expect(other.origin('a-new', { from: '1997-01-01', to: '1997-12-31' })).toEqual({ unit: 'a-new' })
  })

  test('namesakes from elsewhere say who bore the name, and never who inherits', () => {
    const only = drawLines([], [line(oldA, newA, D)])
    expect(only.origin('a-new', { from: EVE, to: EVE })).toEqual({ unit: 'a-old' })
    expect(only.holders('a-old', D).units).toEqual(['a-old'])
  })
})

describe('stretches', () => {
  const lines = drawLines([line(oldA, newA, D), line(b, newA, D)])
  const told = { from: '1997-01-01', to: '1997-12-31' }

  test('one before the merger, two after it', () => {
    expect(heldBy(lines, 'b', { told, day: EVE })).toEqual([{ units: ['b'], via: [] }])
    expect(heldBy(lines, 'b', { told, day: D })).toEqual([
      { units: ['b'], to: EVE, via: [] },
      { units: ['a-new'], from: D, via: ['b>a-new@2025-07-01'] },
    ])
  })

  test('what nobody follows ends', () => {
    const ended = drawLines([line(c, undefined, D, 'abolished')])
    expect(heldBy(ended, 'c', { told, day: D })).toEqual([{ units: ['c'], to: EVE, via: [] }])
  })

  test('whatever comes later, an earlier day is read as it was', () => {
    const units = ['u0', 'u1', 'u2', 'u3', 'u4', 'u5'].map((key) => unit(key))
    const drawn = fc.array(
      fc.tuple(fc.nat(5), fc.nat(5), fc.integer({ min: 2000, max: 2020 })).map(([x, y, year]) => {
        return line(units[x] ?? b, units[y] ?? c, `${year}-01-01`)
      }),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(drawn, drawn, fc.nat(5), (early, late, at) => {
        const after = late.map((each) => ({ ...each, day: '2021-01-01' }))
        const key = units[at]?.key ?? ''
        const before = drawLines(early).holders(key, '2020-12-31')
        expect(drawLines([...early, ...after]).holders(key, '2020-12-31')).toEqual(before)
      }),
    )
  })
})
