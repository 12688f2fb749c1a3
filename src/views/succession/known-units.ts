import type { Gazetteer, Place } from '#gazetteer/place.ts'
import type { Node } from '#model/party.ts'
import { type Succession, type Unit, unitKey } from '#model/succession.ts'
import { foldText } from '#model/values/fold.ts'
import { parsePartyName } from '#model/values/party-name.ts'
import type { Line } from '#registry/succeed/lines.ts'
import type { Office } from '#store/queries/office.ts'

/** The units that successions name, by key. */
export function unitsIn(successions: readonly Succession[]): ReadonlyMap<string, Unit> {
  return new Map(
    successions.flatMap(({ from, to }) => [from, ...(to ? [to] : [])]).map((unit) => [unit.key, unit]),
  )
}

/** A party's unit: by its key, or by name where a table names a unit the gazetteer does not know. */
export function keysByNode(known: ReadonlyMap<string, Unit>): (node: Node) => string {
  const byName = new Map(
    [...known.values()].flatMap((unit) =>
      unit.placeId ? [] : [[`${foldText(unit.name)}|${unit.country}`, unit.key] as const],
    ),
  )
  return (node) =>
    known.has(node.key) ? node.key : (byName.get(`${foldText(node.name)}|${node.country}`) ?? node.key)
}

/** The namesake a place grew out of, by the gazetteer's days: says who bore the name before, not who inherits. */
export function birthsOf(gazetteer: Gazetteer, place: Place): readonly Line[] {
  const day = place.from
  if (!day) return []
  return gazetteer
    .predecessors(place.id)
    .filter((each) => each.to === day && foldText(each.name) === foldText(place.name))
    .map((each) => ({
      id: '',
      from: unitOfPlace(each),
      to: unitOfPlace(place),
      day,
      sort: 'merged' as const,
    }))
}

function unitOfPlace({ id, name, country }: Place): Unit {
  return { key: `place:${id}`, name, country, placeId: id }
}

/** The key of the office’s own locality, as it is set. */
export function homeKey(gazetteer: Gazetteer, office: Pick<Office, 'home' | 'homePlace'>): string {
  const { name, country = '' } = parsePartyName(office.home)
  const placeId = office.homePlace ?? gazetteer.find(name, { country })[0]?.id
  return unitKey({ name, country, ...(placeId ? { placeId } : {}) })
}
