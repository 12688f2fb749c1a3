import type { Gazetteer } from '#gazetteer/place.ts'
import type { Node } from '#model/party.ts'
import type { Succession } from '#model/succession.ts'
import { groupBy } from '#model/values/group-by.ts'
import type { Ground } from '#registry/ledger/ground.ts'
import type { PartyNames } from '../party-names.ts'
import { keysByNode, unitsIn } from '../succession/known-units.ts'

type Knowing = {
  readonly gazetteer: Gazetteer
  readonly nodes: readonly Node[]
  readonly successions: readonly Succession[]
  readonly names: PartyNames
}

/**
 * What the ledger asks of places, by the gazetteer and by the mergers an office has loaded. Places nobody has a figure of
 * are not in the book: a predecessor among them keeps its gazetteer id, and so is never taken for one that is there.
 */
export function groundOf({ gazetteer, nodes, successions, names }: Knowing): Ground {
  const keyOf = keysByNode(unitsIn(successions))
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const byKey = new Map(nodes.map((node) => [keyOf(node), node.id]))
  const idOf = (key: string) => byKey.get(key) ?? key
  const keyAt = (id: string) => {
    const node = byId.get(id)
    return node ? keyOf(node) : id
  }
  const placeAt = (id: string) => {
    const key = keyAt(id)
    return key.startsWith('place:') ? key.slice('place:'.length) : undefined
  }
  const moved = successions.flatMap(({ from, to }) => (to ? [{ from: from.key, to: to.key }] : []))
  const after = groupBy(moved, ({ from }) => from)
  const before = groupBy(moved, ({ to }) => to)
  const heirsOf = (id: string) => {
    const place = placeAt(id)
    const known = (after.get(keyAt(id)) ?? []).map(({ to }) => to)
    const told = place ? gazetteer.heirs(place).map((heir) => `place:${heir.id}`) : []
    return [...new Set([...known, ...told])].map(idOf)
  }
  const predecessorsOf = (id: string) => {
    const place = placeAt(id)
    const known = (before.get(keyAt(id)) ?? []).map(({ from }) => from)
    const told = place
      ? gazetteer.predecessors(place).flatMap((unit) => (unit.level === 'first' ? [`place:${unit.id}`] : []))
      : []
    return (told.length ? told : [...new Set(known)]).map(idOf)
  }
  return {
    heirsOf,
    predecessorsOf,
    holds: (whole, part) => isWithin(gazetteer, [byId.get(whole), byId.get(part)]),
    nameOf: (id) => {
      const place = id.startsWith('place:') ? gazetteer.get(id.slice('place:'.length)) : undefined
      return place?.name ?? names(id).name
    },
  }
}

/** A place in the place it lies in, however deep; a body, person or place in its country. */
function isWithin(
  gazetteer: Gazetteer,
  [whole, part]: readonly [Node | undefined, Node | undefined],
): boolean {
  if (!whole || !part) return false
  if (whole.kind === 'country') return part.kind !== 'country' && part.country === whole.country
  if (!whole.placeId || !part.placeId) return false
  const seen = new Set<string>()
  let at = gazetteer.get(part.placeId)?.within
  while (at && !seen.has(at)) {
    if (at === whole.placeId) return true
    seen.add(at)
    at = gazetteer.get(at)?.within
  }
  return false
}
