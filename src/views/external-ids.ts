import type { Gazetteer } from '#gazetteer/place.ts'
import type { Node } from '#model/party.ts'
import { CATALOGUES, externalIdText, idOfRecord, idsOfPlace } from '#registry/alike/external-id.ts'
import type { StoredRecord } from '#store/queries/record.ts'

/** A number a party has in a public catalogue, and what says so. */
export type ExternalIdView = {
  /** `wikidata:Q25282`. */
  readonly id: string
  readonly catalogue: string
  readonly value: string
  /** Where it is looked up, where the catalogue has an address for each. */
  readonly url?: string
  /** The matter of the book that says so; without one the gazetteer does. */
  readonly recordId?: string
}

/** The numbers of one party: what the gazetteer knows, and what the book says. */
export function externalIdsOf(
  gazetteer: Gazetteer,
  node: Pick<Node, 'placeId'>,
  records: readonly StoredRecord[],
): readonly ExternalIdView[] {
  const place = node.placeId ? gazetteer.get(node.placeId) : undefined
  const known = place ? idsOfPlace(place).map((id) => ({ id, recordId: undefined })) : []
  const told = records.flatMap((record) => {
    const id = idOfRecord(record)
    return id ? [{ id, recordId: record.id }] : []
  })
  const views = [...known, ...told].map((each): ExternalIdView => {
    const { name, at } = CATALOGUES[each.id.catalogue]
    return {
      id: externalIdText(each.id),
      catalogue: name,
      value: each.id.value,
      ...(at ? { url: `${at}${each.id.value}` } : {}),
      ...(each.recordId ? { recordId: each.recordId } : {}),
    }
  })
  return [...new Map(views.map((view) => [view.id, view])).values()]
}
