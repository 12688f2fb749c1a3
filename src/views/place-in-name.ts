import type { Gazetteer, Place, PlaceMatch } from '#gazetteer/place.ts'
import type { Node } from '#model/party.ts'
import { foldText } from '#model/values/fold.ts'

/**
 * The places a body's name names, in its order: `Pusan National University` names Busan, `New York University` no York. A
 * name that is a plain word as well (`University`, `Port`) comes as weak. A body of a known country names no place of another.
 */
export function placesInName(
  gazetteer: Gazetteer,
  { name, country }: Pick<Node, 'name' | 'country'>,
): readonly PlaceMatch[] {
  const words = foldText(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  const found: PlaceMatch[] = []
  for (let at = 0; at < words.length; ) {
    const match = gazetteer.match(words, at, country ? { country } : {})
    if (match?.places.length) found.push(match)
    at += match?.length || 1
  }
  return found
}

/**
 * True where a place is the one a name means: the likeliest of that name, a city within it, or the land it lies within. The
 * name of a country means none of its places.
 */
export function isMeant({ id, within }: Place, { places: [first] }: Pick<PlaceMatch, 'places'>): boolean {
  if (!first || first.level === 'country') return false
  return first.id === id || first.id === within || first.within === id
}
