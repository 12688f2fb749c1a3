import type { Gazetteer } from '#gazetteer/place.ts'
import { NATIONALITIES } from '#gazetteer/words/nationalities.ts'
import { COUNTRY_NAMES } from '#model/values/country-names.ts'
import { countryName, parsePartyName } from '#model/values/party-name.ts'

/** The names a slot's party may stand under in a text: a place by any of its spellings, a country by its names and its people's. */
export function namesOf(gazetteer: Gazetteer, slotText: string): readonly string[] {
  const party = parsePartyName(slotText)
  if (party.kind === 'country') {
    return [
      party.name,
      countryName(party.name, 'en'),
      countryName(party.name, 'vi'),
      ...(COUNTRY_NAMES[party.name] ?? []),
      ...(NATIONALITIES[party.name]?.split('|') ?? []),
    ]
  }
  if (party.kind === 'other') return [party.name]
  const places = gazetteer.find(party.name, party.country ? { country: party.country } : {})
  return [
    ...new Set([
      party.name,
      ...places.flatMap((place) => [place.name, place.nameVi ?? '', place.nameNative ?? '']),
    ]),
  ].filter(Boolean)
}
