import { sha256 } from './digest.ts'
import type { Mention } from './statement.ts'
import { foldText, slugOf } from './values/fold.ts'
import type { PartyKind } from './values/party-name.ts'

/**
 * The node a mention belongs to: minted once from a gazetteer id, or from folded name, kind and country, and never
 * deleted. Parties are groups of nodes joined by "same" edges; a merged unit is another node than its heir.
 */
export type Node = {
  readonly id: string
  readonly key: string
  readonly kind: PartyKind
  readonly name: string
  readonly country?: string
  readonly placeId?: string
}

/** The node of a mention. Equal mentions give equal nodes, so minting twice is harmless. */
export function nodeOf(mention: Mention): Node {
  const place = mention.placeId
  const key =
    mention.kind === 'country'
      ? `country:${mention.country}`
      : place
        ? `place:${place}`
        : `${mention.kind}:${foldText(mention.name)}:${mention.country ?? '-'}`
  const slug = [slugOf(mention.name).slice(0, 48), mention.country?.toLowerCase()].filter(Boolean).join('-')
  const id =
    mention.kind === 'country'
      ? (mention.country ?? '').toLowerCase()
      : `${slug || mention.kind}-${sha256(key).slice(0, 6)}`
  return {
    id,
    key,
    kind: mention.kind,
    name: mention.name,
    ...(mention.country ? { country: mention.country } : {}),
    ...(place ? { placeId: place } : {}),
  }
}
