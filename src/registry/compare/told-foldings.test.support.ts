import { expect } from 'vitest'
import type { KindName, Slots } from '#model/kinds/kind.ts'
import { clusterFoldings } from '../cluster.ts'
import type { Folding } from '../folding.ts'

let made = 0

/** A statement whose parties are known by the very names in its slots; each from a source of its own unless said. */
export function told(kind: KindName, slots: Slots, more: Partial<Folding> = {}): Folding {
  made += 1
  const parties = Object.entries(slots).flatMap(([slot, value]) => {
    if (slot === 'sectors') return []
    if (Array.isArray(value)) return value.map((name, i) => [`${slot}.${i}`, name])
    return typeof value === 'string' && /\||^[A-Z]{2}$|^[A-Z][a-z]+ [A-Z]/.test(value) ? [[slot, value]] : []
  })
  return {
    statementId: `st-${made}`,
    sourceId: `s-${made}`,
    kind,
    slots,
    parties: Object.fromEntries(parties),
    countries: [],
    quote: 'We will open a direct flight between the two cities',
    amended: false,
    day: '2025-04-10',
    order: made,
    ...more,
  }
}

/** How many things a few statements are about. */
export function things(...foldings: readonly Folding[]): number {
  const inOrder = clusterFoldings(foldings).length
  expect(clusterFoldings([...foldings].reverse())).toHaveLength(inOrder)
  return inOrder
}
