import { groupBy } from '#model/values/group-by.ts'
import { COMPARISONS, keysOf } from './compare/all-comparisons.ts'
import type { Folding } from './folding.ts'

/** From this likeness on, two statements may be about one thing. */
const MAY_BE = 0.5

/** From this likeness on, two statements are about one thing. */
const SURELY = 0.75

type Link = { readonly a: number; readonly b: number; readonly sure: boolean }

/**
 * Statements by the thing they are about. Sure likeness joins all it reaches. What only may be the same (no day told) joins
 * where everything it may be is one thing; where it fits two that are apart, it stands by itself, so that a loose word
 * never runs two agreements into one.
 */
export function clusterFoldings(foldings: readonly Folding[]): readonly (readonly Folding[])[] {
  const links = linksOf(foldings)
  const sure = unite(
    foldings.length,
    links.filter((link) => link.sure),
  )
  const loose = links.map(({ a, b }) => ({ a: sure[a] ?? a, b: sure[b] ?? b })).filter(({ a, b }) => a !== b)
  const around = unite(foldings.length, loose)
  const joined = new Set(loose.map(({ a, b }) => pairOf(a, b)))
  const whole = new Map<number, boolean>()
  for (const [component, members] of groupBy(new Set(sure), (root) => around[root] ?? root)) {
    const pairs = members.flatMap((a, i) => members.slice(i + 1).map((b) => pairOf(a, b)))
    whole.set(
      component,
      pairs.every((pair) => joined.has(pair)),
    )
  }
  const home = foldings.map((_, i) => {
    const root = sure[i] ?? i
    const component = around[root] ?? root
    return whole.get(component) ? component : root
  })
  const clusters = groupBy(foldings.keys(), (i) => home[i] ?? i)
  return [...clusters.values()].map((members) => members.flatMap((i) => foldings[i] ?? []))
}

function pairOf(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}

/** Every two statements that share a key and are alike. */
function linksOf(foldings: readonly Folding[]): readonly Link[] {
  const byKey = new Map<string, number[]>()
  const compared = new Set<string>()
  const links: Link[] = []
  foldings.forEach((folding, b) => {
    for (const key of new Set(keysOf(folding))) {
      const there = byKey.get(key) ?? []
      for (const a of there) {
        const other = foldings[a]
        const pair = pairOf(a, b)
        if (!other || compared.has(pair)) continue
        compared.add(pair)
        const { score } = COMPARISONS[folding.kind].compare(other, folding)
        if (score >= MAY_BE) links.push({ a, b, sure: score >= SURELY })
      }
      there.push(b)
      byKey.set(key, there)
    }
  })
  return links
}

/** For each of `count` things the first one it is linked with, over any number of links. */
function unite(count: number, links: readonly Pick<Link, 'a' | 'b'>[]): readonly number[] {
  const parent = Array.from({ length: count }, (_, i) => i)
  const root = (i: number): number => {
    let at = i
    for (let up = parent[at] ?? at; up !== at; up = parent[at] ?? at) at = up
    return at
  }
  for (const { a, b } of links) {
    const [first, second] = [root(a), root(b)].sort((x, y) => x - y)
    if (first !== undefined && second !== undefined) parent[second] = first
  }
  return parent.map((_, i) => root(i))
}
