import type { Context } from '#context.ts'
import type { Gazetteer, Place } from '#gazetteer/place.ts'
import type { Node } from '#model/party.ts'
import type { Succession, Tier, Unit } from '#model/succession.ts'
import { foldText } from '#model/values/fold.ts'
import { parsePartyName } from '#model/values/party-name.ts'
import { drawLines, type Line, type Lines } from '#registry/succeed/lines.ts'
import { loadGroups } from '#store/foldings.ts'
import { findNodesNamed, getNodes, listUnplacedLike } from '#store/queries/node.ts'
import type { Office } from '#store/queries/office.ts'
import { listRecordsAbout, type StoredRecord } from '#store/queries/record.ts'
import { listSuccessions } from '#store/queries/succession.ts'
import type { OfficeTx } from '#store/store.ts'
import { AUTHORITY_WORDS, unitsOfAuthority } from '../unit-authority.ts'
import { birthsOf, homeKey, keysByNode, unitsIn } from './known-units.ts'
import { tierOfPlace } from './tiers.ts'

/** The units of an office's book: ours and our partners', how they lead to one another, and what is on file of ours. */
export type Units = {
  readonly successions: readonly Succession[]
  readonly lines: Lines
  /** Units and heirs of one name, by a table or by the gazetteer’s days. */
  readonly namesakes: readonly Line[]
  /** The key of the office's own locality, as it is set. */
  readonly home: string
  readonly records: readonly StoredRecord[]
  readonly nodes: ReadonlyMap<string, Node>
  /** The unit a party is, or whose own authority it is: what the committee of a province signs, the province signed. */
  readonly unitOf: (partyId: string) => string | undefined
  /** True for a body that stands for its unit. */
  readonly isAuthority: (partyId: string) => boolean
  readonly isOurs: (unit: string) => boolean
  readonly tierOf: (unit: string) => Tier | undefined
  readonly withinOf: (unit: string) => string | undefined
  readonly predecessorsOf: (heir: string) => readonly string[]
  readonly placeOf: (unit: string) => Place | undefined
  readonly unitAt: (unit: string) => Unit | undefined
  /** The party's address, for linking to its page. */
  readonly addressOf: (unit: string) => string | undefined
}

/** Loads what successions are read with: our line's units, every record of theirs, and the units on the other side. */
export async function loadUnits(
  tx: OfficeTx,
  { gazetteer }: Pick<Context, 'gazetteer'>,
  office: Office,
): Promise<Units> {
  const successions = await listSuccessions(tx)
  const known = unitsIn(successions)
  const home = homeKey(gazetteer, office)
  const placeOf = (unit: string) =>
    unit.startsWith('place:') ? gazetteer.get(unit.slice('place:'.length)) : undefined
  const ours = new Set(
    [...drawLines(successions).family(home)].flatMap((unit) => [unit, ...before(gazetteer, placeOf(unit))]),
  )
  const names = [...ours].flatMap((unit) => (placeOf(unit) ? [] : [foldText(known.get(unit)?.name ?? '')]))
  const named = await findNodesNamed(tx, { folded: names.filter(Boolean), keys: [...ours] })
  const groups = await loadGroups(tx)
  const keyOf = keysByNode(known)
  const own = named
    .filter((node) => node.kind === 'locality' && ours.has(keyOf(node)))
    .map((node) => groups.get(node.id) ?? node.id)
  const bodies = await ownAuthorities(tx, gazetteer, { country: parsePartyName(office.home).country, ours })
  const authorities = new Map(bodies.map(([id, unit]) => [groups.get(id) ?? id, unit]))
  const records = await listRecordsAbout(tx, { partyIds: [...own, ...authorities.keys()] }, {})
  const nodes = new Map(
    (await getNodes(tx, [...new Set(records.flatMap((record) => record.partyIds))])).map((node) => [
      node.id,
      node,
    ]),
  )
  const addresses = new Map([...nodes.values()].map((node) => [keyOf(node), node.id]))
  const places = [...new Set([...known.keys(), ...addresses.keys(), home])].flatMap(
    (unit) => placeOf(unit) ?? [],
  )
  const births = places.flatMap((place) => birthsOf(gazetteer, place))
  return {
    successions,
    lines: drawLines(successions, births),
    namesakes: [...successions, ...births].filter(
      ({ from, to }) => to && foldText(from.name) === foldText(to.name),
    ),
    home,
    records,
    nodes,
    unitOf: (id) => {
      const node = nodes.get(id)
      return authorities.get(id) ?? (node?.kind === 'locality' ? keyOf(node) : undefined)
    },
    isAuthority: (id) => authorities.has(id),
    isOurs: (unit) => ours.has(unit),
    tierOf: (unit) => {
      const place = placeOf(unit)
      return known.get(unit)?.tier ?? (place && tierOfPlace(place))
    },
    withinOf: (unit) => withinOf(unit, known, placeOf),
    predecessorsOf: (heir) =>
      successions.filter((each) => each.to?.key === heir).map((each) => each.from.key),
    placeOf,
    unitAt: (unit) => known.get(unit),
    addressOf: (unit) => addresses.get(unit),
  }
}

/** Bodies on file that are the authority of a unit of ours, each with that unit; a name that may be another’s is nobody’s. */
async function ownAuthorities(
  tx: OfficeTx,
  gazetteer: Gazetteer,
  { country, ours }: { readonly country: string | undefined; readonly ours: ReadonlySet<string> },
): Promise<readonly (readonly [string, string])[]> {
  if (country !== 'VN') return []
  const bodies = await listUnplacedLike(tx, AUTHORITY_WORDS)
  return bodies.flatMap((node) => {
    const places = unitsOfAuthority(gazetteer, node, country)
    const [standing = places[0]] = places.filter(({ to }) => to === undefined)
    const known = places.every(({ id }) => ours.has(`place:${id}`))
    return standing && known ? [[node.id, `place:${standing.id}`] as const] : []
  })
}

/** Units that the gazetteer knows to have ended in a place: their ties are ours to look after, whatever table is loaded. */
function before(
  gazetteer: Context['gazetteer'],
  place: Place | undefined,
  seen: readonly string[] = [],
): readonly string[] {
  if (!place || seen.includes(place.id)) return []
  return gazetteer
    .predecessors(place.id)
    .flatMap((each) => [`place:${each.id}`, ...before(gazetteer, each, [...seen, place.id])])
}

function withinOf(
  unit: string,
  known: ReadonlyMap<string, Unit>,
  placeOf: (unit: string) => Place | undefined,
): string | undefined {
  const within = placeOf(unit)?.within
  if (within) return `place:${within}`
  const name = known.get(unit)?.within
  return name && [...known.values()].find((each) => foldText(each.name) === foldText(name))?.key
}
