import type { Gazetteer } from '#gazetteer/place.ts'
import type { Node } from '#model/party.ts'
import { groupBy } from '#model/values/group-by.ts'
import type { StoredRecord } from '#store/queries/record.ts'
import type { Ground } from './lists/ground.ts'
import { placesInName, placesOfBody } from './place-in-name.ts'

/** Who is no place of the world and no person. */
export function isBody({ kind, placeId }: Node): boolean {
  return kind === 'organisation' || (kind === 'locality' && placeId === undefined)
}

/** Everybody a matter names, once. */
export function partiesOf({ partyIds, parties }: StoredRecord): readonly string[] {
  const named = Object.values(parties)
  return [...new Set(named.length ? named : partyIds)]
}

/** Where a body belongs: to us, to partners by their addresses, to a country by its code. */
export type BodySide = {
  readonly own: boolean
  readonly partners: readonly string[]
  readonly country?: string
}

/** Whose a body is: ours, of a partner its name names, or of a country. */
export function bodySides(gazetteer: Gazetteer, { nodes, lineage }: Ground, partners: readonly string[]) {
  const partnersAt = groupBy(partners, (id) => nodes.get(id)?.placeId ?? '')
  const among = new Set(partners)
  const ours = lineage.home?.country
  return (node: Node): BodySide => {
    if (lineage.isHome(node) || lineage.isOwnBody(node)) return { own: true, partners: [] }
    if (!isBody(node)) {
      const own = node.country === ours && !among.has(node.id)
      return { own, partners: among.has(node.id) ? [node.id] : [], ...countryOf(node.country) }
    }
    const named = placesOfBody(gazetteer, node).filter(({ id }) => partnersAt.has(id))
    const strong = placesInName(gazetteer, node).find(({ weak }) => !weak)?.places[0]?.country
    const country = named[0]?.country ?? node.country ?? strong
    const own = !named.length && country !== undefined && country === ours
    return { own, partners: named.flatMap(({ id }) => partnersAt.get(id) ?? []), ...countryOf(country) }
  }
}

function countryOf(country: string | undefined): { readonly country?: string } {
  return country ? { country } : {}
}
