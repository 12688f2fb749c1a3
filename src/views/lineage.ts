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
  /** The first day (ISO) a unit of another name was part of ours; empty where nobody tells it, undefined for any other party. */
  readonly joinedOn: (node: Pick<Node, 'placeId' | 'kind' | 'name' | 'country'>) => string | undefined
  /** True for a unit of another name that had merged into ours by a day: what it held is inherited. Before, it was its own. */
  readonly isPredecessor: (node: Pick<Node, 'placeId' | 'kind' | 'name' | 'country'>, day: string) => boolean
  /** True for a body whose name says that it is of our ground: a department of ours, the committee of a unit of ours. */
  readonly isOwnBody: (node: Pick<Node, 'kind' | 'name' | 'country'>) => boolean
  /** The places a body belongs to by its name, by their ids in the gazetteer; none for whoever is no body. */
  readonly placesOf: (node: Node) => readonly string[]
}

const NOTHING: ReadonlyMap<string, string> = new Map()

/** The units that merged into one with the days they did, by gazetteer: asked for with every page, and as many as there are offices. */
const MERGED = new WeakMap<Gazetteer, Map<string, ReadonlyMap<string, string>>>()

function mergedInto(gazetteer: Gazetteer, home: Place): ReadonlyMap<string, string> {
  const known = MERGED.get(gazetteer) ?? new Map<string, ReadonlyMap<string, string>>()
  MERGED.set(gazetteer, known)
  const there = known.get(home.id)
  if (there) return there
  const before = new Map<string, string>()
  // What merged into our former self of the same name was ours from then on; by way of another unit, only when that joined.
  const walk = (heir: Place, heirJoined: string) => {
    for (const place of gazetteer.predecessors(heir.id)) {
      if (before.has(place.id) || place.id === home.id) continue
      const ended = place.to ?? ''
      const joined = ended > heirJoined ? ended : heirJoined
      before.set(place.id, joined)
      walk(place, foldText(place.name) === foldText(home.name) ? '' : joined)
    }
  }
  walk(home, '')
  known.set(home.id, before)
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
  const before = home ? mergedInto(gazetteer, home) : NOTHING
  const folded = foldText(party.name)
  const { isKin, joinedOn: kinJoined } = kinOf(successions, homeKey(gazetteer, office), folded)
  const joinedOn: Lineage['joinedOn'] = (node) => {
    const day = node.placeId === undefined ? undefined : before.get(node.placeId)
    if (day === undefined) return isKin(node) && foldText(node.name) !== folded ? kinJoined(node) : undefined
    return foldText(gazetteer.get(node.placeId ?? '')?.name ?? '') === folded ? undefined : day
  }
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
    joinedOn,
    isPredecessor: (node, day) => (joinedOn(node) ?? NEVER) <= day,
  }
}

/** After all days. */
const NEVER = '~'
