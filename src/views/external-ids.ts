import type { Gazetteer } from '#gazetteer/place.ts'
import type { Node } from '#model/party.ts'
import {
  CATALOGUES,
  type ExternalId,
  externalIdText,
  idOfRecord,
  idsOfPlace,
  isCatalogue,
} from '#registry/alike/external-id.ts'
import type { PartyId } from '#store/queries/party-id.ts'
import type { StoredRecord } from '#store/queries/record.ts'

/** A number a party has in a public catalogue, and what says so. */
export type ExternalIdView = {
  /** `wikidata:Q25282`. */
  readonly id: string
  readonly catalogue: string
  readonly value: string
  /** Where it is looked up, where the catalogue has an address for each. */
  readonly url?: string
  /** The matter of the book that says so, or the entry of who looked it up; without either the gazetteer does. */
  readonly recordId?: string
  readonly sourceId?: string
}

type Told = { readonly id: ExternalId; readonly recordId?: string; readonly sourceId?: string }

/** The numbers of one party: what the gazetteer knows, what the book says, and what somebody looked up. */
export function externalIdsOf(
  gazetteer: Gazetteer,
  node: Pick<Node, 'placeId'>,
  records: readonly StoredRecord[],
  entered: readonly PartyId[] = [],
): readonly ExternalIdView[] {
  const place = node.placeId ? gazetteer.get(node.placeId) : undefined
  const known = place ? idsOfPlace(place).map((id) => ({ id })) : []
  const told = records.flatMap((record) => {
    const id = idOfRecord(record)
    return id ? [{ id, recordId: record.id }] : []
  })
  const looked = entered.flatMap(({ catalogue, value, sourceId }) =>
    isCatalogue(catalogue) ? [{ id: { catalogue, value }, sourceId }] : [],
  )
  const all: readonly Told[] = [...known, ...told, ...looked]
  const views = all.map((each): ExternalIdView => {
    const { name, at } = CATALOGUES[each.id.catalogue]
    return {
      id: externalIdText(each.id),
      catalogue: name,
      value: each.id.value,
      ...(at ? { url: `${at}${each.id.value}` } : {}),
      ...(each.recordId ? { recordId: each.recordId } : {}),
      ...(each.sourceId ? { sourceId: each.sourceId } : {}),
    }
  })
  return [...new Map(views.map((view) => [view.id, view])).values()]
}
