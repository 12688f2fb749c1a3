import { groupBy } from '#model/values/group-by.ts'
import { COMPARISONS, keysOf } from './compare/all-comparisons.ts'
import type { Folding } from './folding.ts'

/** From this likeness on, two statements may be about one thing. */
const MAY_BE = 0.5

/** From this likeness on, two statements are about one thing. */
const SURELY = 0.75

/** Two statements that may be about one thing, by their places in a list, or that surely are. */
export type Link = { readonly a: number; readonly b: number; readonly sure: boolean }

/**
 * Statements by the thing they are about, in the order of the first of each. What shares no key with any other stands by
 * itself, as nearly all rows of a register do, and is not looked at further.
 */
export function clusterFoldings(foldings: readonly Folding[]): readonly (readonly Folding[])[] {
  const keys = foldings.map(keysOf)
  const shared = sharedKeys(keys)
  const isAlone = (at: number) => !keys[at]?.some((key) => shared.has(key))
  const near = foldings.filter((_, at) => !isAlone(at))
  if (near.length === foldings.length) return clusterLinked(foldings, linksOf(foldings))
  const clusters = new Map(clusterLinked(near, linksOf(near)).map((told) => [told[0], told]))
  return foldings.flatMap((folding, at) => {
    const told = isAlone(at) ? [folding] : clusters.get(folding)
    return told ? [told] : []
  })
}

/** Keys that more than one of some statements have. */
function sharedKeys(keys: readonly (readonly string[])[]): ReadonlySet<string> {
  const owners = new Map<string, number>()
  const shared = new Set<string>()
  for (const [at, own] of keys.entries()) {
    for (const key of own) {
      const owner = owners.get(key)
      if (owner === undefined) owners.set(key, at)
      else if (owner !== at) shared.add(key)
    }
  }
  return shared
}

/**
 * The same where it is known which are alike. Sure likeness joins all it reaches. What only may be the same (no day told)
 * joins where everything it may be is one thing; where it fits two that are apart, it stands by itself, so that a loose word
 * never runs two agreements into one.
 */
export function clusterLinked(
  foldings: readonly Folding[],
  links: readonly Link[],
): readonly (readonly Folding[])[] {
  const sure = unite(
    foldings.length,
    links.filter((link) => link.sure),
  )
  const loose = links.map(({ a, b }) => ({ a: sure[a] ?? a, b: sure[b] ?? b })).filter(({ a, b }) => a !== b)
  const around = unite(foldings.length, loose)
  const whole = wholeComponents(sure, around, loose)
  const home = foldings.map((_, i) => {
    const root = sure[i] ?? i
    const component = around[root] ?? root
    return whole.has(component) ? component : root
  })
  const clusters = groupBy(foldings.keys(), (i) => home[i] ?? i)
  return [...clusters.values()].map((members) => members.flatMap((i) => foldings[i] ?? []))
}

/** Components every two of whose things may be one: as many pairs are joined as there are. */
function wholeComponents(
  sure: readonly number[],
  around: readonly number[],
  loose: readonly Pick<Link, 'a' | 'b'>[],
): ReadonlySet<number> {
  const componentOf = (root: number) => around[root] ?? root
  const things = new Map<number, number>()
  for (const root of new Set(sure)) things.set(componentOf(root), (things.get(componentOf(root)) ?? 0) + 1)
  const joined = new Map<number, number>()
  const counted = new Set<number>()
  for (const { a, b } of loose) {
    const pair = Math.min(a, b) * sure.length + Math.max(a, b)
    if (counted.has(pair)) continue
    counted.add(pair)
    joined.set(componentOf(a), (joined.get(componentOf(a)) ?? 0) + 1)
  }
  const isWhole = ([component, count]: readonly [number, number]) =>
    (joined.get(component) ?? 0) === (count * (count - 1)) / 2
  return new Set([...things].filter(isWhole).map(([component]) => component))
}

/** Every two statements that share a key and are alike. */
function linksOf(foldings: readonly Folding[]): readonly Link[] {
  const byKey = new Map<string, number[]>()
  const links: Link[] = []
  foldings.forEach((folding, b) => {
    const near = new Set<number>()
    for (const key of new Set(keysOf(folding))) {
      const there = byKey.get(key) ?? []
      for (const a of there) near.add(a)
      there.push(b)
      byKey.set(key, there)
    }
    for (const a of near) {
      const other = foldings[a]
      const likeness = other && likenessOf(other, folding)
      if (likeness) links.push({ a, b, sure: likeness === 'sure' })
    }
  })
  return links
}

/** Whether two statements that share a key, the earlier first, are surely about one thing, or may be; undefined where not. */
export function likenessOf(earlier: Folding, later: Folding): 'sure' | 'may-be' | undefined {
  const { score } = COMPARISONS[later.kind].compare(earlier, later)
  if (score < MAY_BE) return undefined
  return score >= SURELY ? 'sure' : 'may-be'
}

/** For each of `count` things the first one it is linked with, over any number of links. */
export function unite(count: number, links: readonly Pick<Link, 'a' | 'b'>[]): readonly number[] {
  const parent = Array.from({ length: count }, (_, i) => i)
  const up = (i: number) => parent[i] ?? i
  const root = (i: number): number => {
    let at = i
    while (up(at) !== at) {
      // Halves the way for whoever asks next.
      parent[at] = up(up(at))
      at = up(at)
    }
    return at
  }
  for (const { a, b } of links) {
    const first = root(a)
    const second = root(b)
    if (first !== second) parent[Math.max(first, second)] = Math.min(first, second)
  }
  return parent.map((_, i) => root(i))
}
