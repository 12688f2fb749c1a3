import type { KindName } from '#model/kinds/kind.ts'
import type { Folding } from './folding.ts'

/** Kinds whose two sides are told in either order. */
const TWO_SIDED: ReadonlySet<KindName> = new Set(['partnership', 'link'])

function swapped<T>(values: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  const { a, b, ...rest } = values
  return { ...rest, ...(b === undefined ? {} : { a: b }), ...(a === undefined ? {} : { b: a }) } as Readonly<
    Record<string, T>
  >
}

/**
 * Turns every telling of a two-sided thing the way the first tells it: “Changwon and Da Nang” says nothing else than “Da
 * Nang and Changwon”, and without this each would stand against the other.
 */
export function turnSides(cluster: readonly Folding[]): readonly Folding[] {
  const first = cluster[0]
  if (!first || cluster.length < 2 || !TWO_SIDED.has(first.kind)) return cluster
  return cluster.map((folding) => {
    const { a, b } = folding.parties
    const turned = a !== b && a === first.parties.b && b === first.parties.a
    return turned ? { ...folding, slots: swapped(folding.slots), parties: swapped(folding.parties) } : folding
  })
}
