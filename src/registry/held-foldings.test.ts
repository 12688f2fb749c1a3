import { describe, expect, test } from 'vitest'
import type { KindName, Slots } from '#model/kinds/kind.ts'
import { weighAgainstBook } from './against-book.ts'
import { COMPARISONS, keysOf } from './compare/all-comparisons.ts'
import type { Folding } from './folding.ts'
import { holdFoldings } from './held-foldings.ts'

function folding(kind: KindName, order: number, slots: Slots, parties: Record<string, string>): Folding {
  return {
    statementId: `s${order}`,
    sourceId: `d${order % 7}`,
    kind,
    slots,
    parties,
    countries: ['KR'],
    quote: 'q',
    amended: order % 11 === 5,
    day: `2025-0${1 + (order % 9)}-01`,
    order,
  }
}

/** Numbers that look like chance and are the same every time. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648
    return Math.floor((state / 2147483648) * below)
  }
}

const DATES = [undefined, '2004', '2004-06', '2004-06-25', '2004-06-26', '2010-01-01', '2015']

function told(kind: KindName, order: number, pick: (below: number) => number): Folding {
  const a = `p${pick(3)}`
  const b = `p${3 + pick(2)}`
  const date = DATES[pick(DATES.length)]
  const planned = pick(4) === 0 ? { status: 'planned' } : {}
  const day = (name: string) => (date ? { [name]: date } : {})
  switch (kind) {
    case 'agreement': {
      const instrument = ['mou', 'agreement'][pick(2)] ?? 'mou'
      const slots = { parties: [a, b], instrument, ...day('date'), ...planned }
      return folding(kind, order, slots, { 'parties.0': a, 'parties.1': b })
    }
    case 'visit':
      return folding(kind, order, { from: a, to: b, ...day('start'), ...planned }, { from: a, to: b })
    case 'role': {
      const role = ['Mayor', 'Vice Mayor', 'Mayor of the city'][pick(3)] ?? 'Mayor'
      return folding(kind, order, { person: a, role, of: b }, { person: a, of: b })
    }
    case 'investment': {
      const slots = { host: a, origin: b, projects: 1 + pick(3), ...day('asof') }
      return folding(kind, order, slots, { host: a, origin: b })
    }
    default:
      return folding(kind, order, { a, b, kind: 'sister-city', ...day('since') }, { a, b })
  }
}

/** Every statement that shares a key, and, where they may be vague, what shares one with those. */
function near(one: Folding, held: readonly Folding[]): readonly Folding[] {
  const share = (keys: ReadonlySet<string>) =>
    held.filter((each) => keysOf(each).some((key) => keys.has(key)))
  let keys = new Set(keysOf(one))
  for (;;) {
    const found = share(keys)
    const wider = COMPARISONS[one.kind].vague ? new Set([...keys, ...found.flatMap(keysOf)]) : keys
    if (wider.size === keys.size) return found
    keys = wider
  }
}

describe('a register weighed row by row', () => {
  test.each(['agreement', 'visit', 'role', 'investment', 'partnership'] as const)(
    'gives each %s the standing it has against the book by itself',
    (kind) => {
      for (const seed of [1, 2]) {
        const pick = numbers(seed)
        const all = Array.from({ length: 45 }, (_, order) => told(kind, order, pick))
        const held = holdFoldings()
        for (const each of all.slice(0, 15)) held.hold(each)
        for (const [i, each] of all.entries()) {
          if (i < 15) continue
          const around = near(each, all.slice(0, i))
          const alone = around.length ? weighAgainstBook([each], around) : undefined
          expect(held.weigh(each), `${each.statementId}, seed ${seed}`).toEqual(alone)
        }
      }
    },
  )

  test('nothing that shares a key is nothing to weigh against; what was weighed is held', () => {
    const held = holdFoldings()
    const first = folding('visit', 1, { from: 'p0', to: 'p1', start: '2004-06-25' }, { from: 'p0', to: 'p1' })
    const other = folding('visit', 2, { from: 'p0', to: 'p2' }, { from: 'p0', to: 'p2' })
    expect(held.weigh(first)).toBeUndefined()
    expect(held.weigh(other)).toBeUndefined()
    expect(held.weigh({ ...first, statementId: 's3', order: 3 })).toMatchObject({ standing: 'held' })
  })

  test('what came before in order is weighed as said before, whenever it is held', () => {
    const held = holdFoldings()
    const late = folding('partnership', 9, { a: 'p0', b: 'p1', since: '2004' }, { a: 'p0', b: 'p1' })
    const early = folding('partnership', 4, { a: 'p1', b: 'p0', since: '1999' }, { a: 'p1', b: 'p0' })
    held.hold(late)
    expect(held.weigh(early)).toEqual(weighAgainstBook([early], [late]))
  })
})
