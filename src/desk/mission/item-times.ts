import type { Item } from '#model/programme.ts'
import { instantOf, wallTimeAt } from '#model/values/zone.ts'

/** When something on the programme begins and ends, as milliseconds: comparable across zones. */
export type Stretch = { readonly from: number; readonly to: number }

/** An item's beginning and end as instants. */
export function stretchOf(item: Item): Stretch {
  const from = Date.parse(instantOf({ day: item.day, time: item.start }, item.zone))
  const end = item.what === 'leg' ? { day: item.endDay, time: item.end } : { day: item.day, time: item.end }
  return { from, to: Date.parse(instantOf(end, item.what === 'leg' ? item.endZone : item.zone)) }
}

/** The order things happen in, whatever the zones they are written in. */
export function byInstant(a: Item, b: Item): number {
  return stretchOf(a).from - stretchOf(b).from || (a.id < b.id ? -1 : 1)
}

/** The same length, so many minutes later; each end stays in its own zone. Undefined where a session would cross midnight. */
export function shifted(item: Item, minutes: number): Item | undefined {
  const { from, to } = stretchOf(item)
  return placed(item, from + minutes * 60_000, to + minutes * 60_000)
}

/** The same length, from another instant on. */
export function startingAt(item: Item, from: number): Item | undefined {
  const own = stretchOf(item)
  return placed(item, from, from + own.to - own.from)
}

function placed(item: Item, from: number, to: number): Item | undefined {
  const start = wallTimeAt(new Date(from).toISOString(), item.zone)
  if (item.what === 'leg') {
    const end = wallTimeAt(new Date(to).toISOString(), item.endZone)
    return { ...item, day: start.day, start: start.time, endDay: end.day, end: end.time }
  }
  const end = wallTimeAt(new Date(to).toISOString(), item.zone)
  if (end.day !== start.day) return undefined
  return { ...item, day: start.day, start: start.time, end: end.time }
}

/**
 * Two neighbours in each other's places: the later one begins where the earlier began, the earlier one behind it with the
 * same pause between them. Undefined where there is no neighbour that way, or one would cross midnight.
 */
export function swapped(programme: readonly Item[], id: string, by: -1 | 1): readonly Item[] | undefined {
  const order = programme.toSorted(byInstant)
  const at = order.findIndex((item) => item.id === id)
  const [first, second] = by < 0 ? [order[at - 1], order[at]] : [order[at], order[at + 1]]
  if (at < 0 || !first || !second) return undefined
  const [a, b] = [stretchOf(first), stretchOf(second)]
  const pause = Math.max(0, b.from - a.to)
  const before = startingAt(second, a.from)
  const after = startingAt(first, a.from + (b.to - b.from) + pause)
  return before && after ? [before, after] : undefined
}
