import type { Gazetteer, Place } from '#gazetteer/place.ts'
import type { Node } from '#model/party.ts'
import type { Succession } from '#model/succession.ts'
import { foldText } from '#model/values/fold.ts'
import { parsePartyName } from '#model/values/party-name.ts'
import type { Office } from '#store/queries/office.ts'
import { ownBodies } from './own-body.ts'
import { placesOfBody } from './place-in-name.ts'
import { homeKey } from './succession/known-units.ts'
import { kinOf } from './succession/tie-holders.ts'

/** The office's own ground: its home unit and the units that merged into it, by the gazetteer or a loaded table; it inherits their ties. */
export type Lineage = {
  readonly home: Place | undefined
  readonly isHome: (node: Pick<Node, 'placeId' | 'kind' | 'name' | 'country'>) => boolean
  /** True for a unit of another name that merged into ours: what it held is inherited. */
  readonly isPredecessor: (node: Pick<Node, 'placeId' | 'kind' | 'name' | 'country'>) => boolean
  /** True for a body whose name says that it is of our ground: a department of ours, the committee of a unit of ours. */
  readonly isOwnBody: (node: Pick<Node, 'kind' | 'name' | 'country'>) => boolean
  /** The places a body belongs to by its name, by their ids in the gazetteer; none for whoever is no body. */
  readonly placesOf: (node: Node) => readonly string[]
}

const NOTHING: ReadonlySet<string> = new Set()

/** The units that merged into one, by gazetteer: asked for with every page, and as many as there are offices. */
const MERGED = new WeakMap<Gazetteer, Map<string, ReadonlySet<string>>>()

function mergedInto(gazetteer: Gazetteer, home: string): ReadonlySet<string> {
  const known = MERGED.get(gazetteer) ?? new Map<string, ReadonlySet<string>>()
  MERGED.set(gazetteer, known)
  const there = known.get(home)
  if (there) return there
  const before = new Set<string>()
  const walk = (id: string) => {
    for (const place of gazetteer.predecessors(id)) {
      if (before.has(place.id) || place.id === home) continue
      before.add(place.id)
      walk(place.id)
    }
  }
  walk(home)
  known.set(home, before)
  return before
}

/** Which parties are the office’s own, by the gazetteer and the tables of mergers that were loaded. */
export function lineageOf(
  gazetteer: Gazetteer,
  office: Office,
  successions: readonly Succession[] = [],
): Lineage {
  const party = parsePartyName(office.home)
  const home = office.homePlace
    ? gazetteer.get(office.homePlace)
    : gazetteer.find(party.name, party.country ? { country: party.country } : {})[0]
  const before = home ? mergedInto(gazetteer, home.id) : NOTHING
  const folded = foldText(party.name)
  const isKin = kinOf(successions, homeKey(gazetteer, office))
  const isHome: Lineage['isHome'] = (node) =>
    isKin(node) ||
    (node.placeId
      ? node.placeId === home?.id || before.has(node.placeId)
      : node.kind === 'locality' && node.country === party.country && foldText(node.name) === folded)
  return {
    home,
    isHome,
    isOwnBody: ownBodies(gazetteer, isHome, party.country),
    placesOf: (node) =>
      node.kind === 'organisation' ? placesOfBody(gazetteer, node).map(({ id }) => id) : [],
    isPredecessor: (node) =>
      node.placeId !== undefined && before.has(node.placeId)
        ? foldText(gazetteer.get(node.placeId)?.name ?? '') !== folded
        : isKin(node) && foldText(node.name) !== folded,
  }
}
