import { type AgainstBook, standingOf } from './against-book.ts'
import { clusterLinked, type Link, likenessOf } from './cluster.ts'
import { COMPARISONS, keysOf } from './compare/all-comparisons.ts'
import { foldCluster } from './fold.ts'
import type { Folding } from './folding.ts'

/** Statements held side by side, against which others are weighed one after another. */
export type HeldFoldings = {
  readonly hold: (folding: Folding) => void
  /** How a statement stands to all that is held, and holds it; undefined where nothing held shares a key with it. */
  readonly weigh: (folding: Folding) => AgainstBook | undefined
}

/** A statement that is held: its keys, its place among all in the order they were told, and those it is alike. */
type Held = {
  readonly folding: Folding
  readonly keys: readonly string[]
  alike: Map<Held, boolean> | undefined
}

/**
 * Holds statements for weighing a whole register: the same answers as weighing each row against the book by itself, but two
 * statements are compared once and not anew for every row behind them, and of what is near only the one record it is about
 * is folded.
 */
export function holdFoldings(): HeldFoldings {
  const byKey = new Map<string, Held[]>()
  const join = (one: Held): void => {
    for (const other of sharing(one.keys, byKey)) {
      const [earlier, later] = inOrder([other, one])
      const likeness = earlier && later && likenessOf(earlier.folding, later.folding)
      if (!likeness) continue
      setAlike(one, other, likeness === 'sure')
      setAlike(other, one, likeness === 'sure')
    }
    for (const key of one.keys) {
      const there = byKey.get(key)
      if (there) there.push(one)
      else byKey.set(key, [one])
    }
  }
  return {
    hold: (folding) => join(heldOf(folding)),
    weigh: (folding) => {
      const one = heldOf(folding)
      if (!one.keys.some((key) => byKey.has(key))) {
        join(one)
        return undefined
      }
      const near = inOrder(nearTo(one, byKey))
      join(one)
      return near.length ? weighNear(one, near) : undefined
    },
  }
}

function heldOf(folding: Folding): Held {
  const keys = keysOf(folding)
  return { folding, keys: keys.length > 1 ? [...new Set(keys)] : keys, alike: undefined }
}

/** Most rows of a register are alike no other, so a list is begun with the first. */
function setAlike(one: Held, other: Held, sure: boolean): void {
  one.alike ??= new Map()
  one.alike.set(other, sure)
}

function inOrder(held: readonly Held[]): readonly Held[] {
  return [...held].sort((a, b) => a.folding.order - b.folding.order)
}

function sharing(keys: readonly string[], byKey: ReadonlyMap<string, readonly Held[]>): ReadonlySet<Held> {
  return new Set(keys.flatMap((key) => byKey.get(key) ?? []))
}

/** Everything that shares a key; where statements may be vague, also what shares a key with that. */
function nearTo({ folding, keys }: Held, byKey: ReadonlyMap<string, readonly Held[]>): readonly Held[] {
  const vague = COMPARISONS[folding.kind].vague === true
  const found = new Set<Held>()
  const done = new Set<string>()
  const open = [...keys]
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (done.has(key)) continue
    done.add(key)
    for (const held of byKey.get(key) ?? []) {
      if (found.has(held)) continue
      found.add(held)
      if (vague) open.push(...held.keys.filter((other) => !done.has(other)))
    }
  }
  return [...found]
}

/** Folds what the statement is about with it and without it, and nothing else of what is near. */
function weighNear(one: Held, near: readonly Held[]): AgainstBook {
  const all = inOrder([...near, one])
  const foldings = all.map((held) => held.folding)
  const links = linksAmong(all)
  const after = clusterLinked(foldings, links).find((told) => told.includes(one.folding)) ?? [one.folding]
  const place = all.indexOf(one)
  // Linked with nothing it stands by itself, and the others as if it had not been said.
  const without = links.filter(({ a, b }) => a !== place && b !== place)
  const about = new Set(after)
  about.delete(one.folding)
  const before = clusterLinked(foldings, without).find((told) => told.some((folding) => about.has(folding)))
  return standingOf({
    before: before && foldCluster(before),
    after: foldCluster(after),
    alone: () => foldCluster([one.folding]),
  })
}

function linksAmong(held: readonly Held[]): readonly Link[] {
  const places = new Map(held.map((each, place) => [each, place]))
  const links: Link[] = []
  for (const [b, each] of held.entries()) {
    for (const [other, sure] of each.alike ?? []) {
      const a = places.get(other)
      if (a !== undefined && a < b) links.push({ a, b, sure })
    }
  }
  return links
}
