import type { Gazetteer, Place, PlaceMatch } from '#gazetteer/place.ts'
import type { Node } from '#model/party.ts'
import { foldText } from '#model/values/fold.ts'
import { tradesUnderName } from './trade-name.ts'

/**
 * The places a body's name names, in its order: `Pusan National University` names Busan, `New York University` no York. What
 * is a plain word as well (`University`, `Port`) comes as weak, and only where a place is called just so. A body of a known
 * country names no place of another.
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
    const called = words.slice(at, at + (match?.length ?? 0)).join(' ')
    if (match?.places.length && (!match.weak || isCalled(match.places[0], called))) found.push(match)
    at += match?.length || 1
  }
  return found
}

function isCalled(place: Place | undefined, folded: string): boolean {
  return [place?.name, place?.nameVi].some((name) => name !== undefined && foldText(name) === folded)
}

/**
 * True where a place is the one a name means: the likeliest of that name, or the land and its city that share it. The name
 * of a country means none of its places.
 */
export function isMeant(place: Place, { places: [first] }: Pick<PlaceMatch, 'places'>): boolean {
  if (!first || first.level === 'country') return false
  if (first.id === place.id) return true
  return (
    (first.id === place.within || first.within === place.id) && foldText(first.name) === foldText(place.name)
  )
}

/**
 * The places a body belongs to by its name, as {@link isMeant} has it. A firm that trades under a place's name belongs to none
 * (`Toyota Motor Corporation`), and what a name names behind a place of another country is whom the body is for: the
 * friendship association `Đà Nẵng – Daegu` is of Đà Nẵng.
 */
export function placesOfBody(gazetteer: Gazetteer, body: Pick<Node, 'name' | 'country'>): readonly Place[] {
  if (tradesUnderName(body.name)) return []
  const matches = placesInName(gazetteer, body)
  const land = matches.find(({ weak }) => !weak)?.places[0]?.country
  return matches.flatMap((match) => {
    const [first] = match.places
    if (!first || first.level === 'country' || (land && first.country !== land)) return []
    const within = first.within === undefined ? undefined : gazetteer.get(first.within)
    return [first, ...match.places.slice(1), ...(within ? [within] : [])].filter((place) =>
      isMeant(place, match),
    )
  })
}
