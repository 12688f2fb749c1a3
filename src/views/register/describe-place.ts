import type { Gazetteer, Place } from '#gazetteer/place.ts'
import { placeName } from '#gazetteer/place-name.ts'
import { countryName } from '#model/values/party-name.ts'

/** How a candidate is told from its namesakes: name, level, unit it lies in, country, people. */
export function describePlace(gazetteer: Gazetteer, place: Place, lang: 'en' | 'vi'): string {
  const within = place.within ? gazetteer.get(place.within) : undefined
  const nameOf = (each: Place) => placeName(each, lang)
  const people = place.population
    ? `${new Intl.NumberFormat(lang === 'vi' ? 'vi-VN' : 'en-US').format(place.population)} ${lang === 'vi' ? 'dân' : 'people'}`
    : ''
  const upper = within && within.level !== 'country' ? nameOf(within) : ''
  return [nameOf(place), upper, countryName(place.country, lang), people].filter(Boolean).join(', ')
}
