import type { Gazetteer } from '#gazetteer/place.ts'
import { placeName } from '#gazetteer/place-name.ts'
import type { Slots } from '#model/kinds/kind.ts'
import type { Node } from '#model/party.ts'
import type { Language } from '#model/problem.ts'
import { countryName, parsePartyName } from '#model/values/party-name.ts'
import { getNodes } from '#store/queries/node.ts'
import type { OfficeTx } from '#store/store.ts'
import type { PartyRef } from './cite.ts'
import { plainParty } from './print-value.ts'

/** A party as the words of a slot write it, named for a reader: `Da Nang|VN` is Đà Nẵng; who is no place keeps its own name. */
export function partyText(gazetteer: Gazetteer, text: string, lang: Language): string {
  const { name, country } = parsePartyName(text)
  const place = country ? gazetteer.find(name, { country }).find((one) => one.name === name) : undefined
  return place ? placeName(place, lang) : plainParty(text, lang)
}

/** The parties that slots name, by their path among them: for facts whose parties have no address yet. */
export function slotParties(gazetteer: Gazetteer, slots: Slots, lang: Language): (path: string) => string {
  return (path) => {
    const [slot = '', at] = path.split('.')
    const value = slots[slot]
    return partyText(gazetteer, String(Array.isArray(value) ? value[Number(at)] : value), lang)
  }
}

/** A party as its reader names it: places and countries in the reader's language, people and bodies as written. */
export function partyRef(gazetteer: Gazetteer, node: Node, lang: Language): PartyRef {
  const place = node.placeId ? gazetteer.get(node.placeId) : undefined
  const name =
    node.kind === 'country' && node.country
      ? countryName(node.country, lang)
      : place
        ? placeName(place, lang)
        : node.name
  return {
    id: node.id,
    kind: node.kind,
    name,
    ...(node.country ? { country: node.country, countryName: countryName(node.country, lang) } : {}),
  }
}

/** Looks parties up by address; unknown ones keep their address as their name, so that nothing vanishes. */
export type PartyNames = (id: string) => PartyRef

/** The names of parties whose nodes are at hand. */
export function namesOfNodes(gazetteer: Gazetteer, lang: Language, nodes: Iterable<Node>): PartyNames {
  const refs = new Map([...nodes].map((node) => [node.id, partyRef(gazetteer, node, lang)]))
  return (id) => refs.get(id) ?? { id, kind: 'organisation', name: id }
}

/** Loads the names of parties for one answer. */
export async function loadPartyNames(
  tx: OfficeTx,
  gazetteer: Gazetteer,
  lang: Language,
  ids: readonly string[],
): Promise<PartyNames> {
  return namesOfNodes(gazetteer, lang, await getNodes(tx, [...new Set(ids)]))
}
