import type { Gazetteer, Place } from '#gazetteer/place.ts'
import { placeName } from '#gazetteer/place-name.ts'
import type { Language } from '#model/problem.ts'
import { foldText } from '#model/values/fold.ts'
import { spanOfPlace } from './span-of-place.ts'

/**
 * A place's name in a list that leaves the book: a unit that ended beside one of its name says until when it stood, and a
 * city beside a province of its name where it lies, so that two of one name are told apart and read again as what they are.
 */
export function distinctName(gazetteer: Gazetteer, place: Place, lang: Language): string {
  const name = placeName(place, lang)
  const others = gazetteer.find(name, { country: place.country }).filter((other) => other.id !== place.id)
  if (!others.length) return name
  const told = [whereItLies(gazetteer, { place, others, lang }), place.to && spanOfPlace(place, lang)]
  const words = told.filter(Boolean).join(', ')
  return words ? `${name} (${words})` : name
}

const CITY: Readonly<Record<Language, string>> = { en: 'city', vi: 'thành phố' }

function whereItLies(
  gazetteer: Gazetteer,
  {
    place,
    others,
    lang,
  }: { readonly place: Place; readonly others: readonly Place[]; readonly lang: Language },
): string | undefined {
  if (place.level === 'first' || !others.some(({ level }) => level === 'first')) return undefined
  const within = gazetteer.get(place.within ?? '')
  if (within && within.level !== 'country' && within.name !== place.name) return placeName(within, lang)
  return place.city ? CITY[lang] : undefined
}

/** The places a name so written means, in either language; none where the name says no more than a name. */
export function placesToldApart(gazetteer: Gazetteer, text: string, country?: string): readonly Place[] {
  const name = /^(.+?)\s*\([^()]+\)$/u.exec(text)?.[1]
  if (!name) return []
  const folded = foldText(text)
  return gazetteer
    .find(name, country ? { country } : {})
    .filter((place) =>
      (['vi', 'en'] as const).some((lang) => foldText(distinctName(gazetteer, place, lang)) === folded),
    )
}
