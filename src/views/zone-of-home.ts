import { homeZone } from '#desk/clocks/home-zone.ts'
import type { Gazetteer, Place } from '#gazetteer/place.ts'
import { parsePartyName } from '#model/values/party-name.ts'
import { FALLBACK_ZONE } from '#model/values/zone.ts'

/** Where an office's clocks hang unless it says otherwise: by its country and, where that has several zones, its state. */
export function zoneOfHome(
  gazetteer: Gazetteer,
  { home, homePlace }: { readonly home: string; readonly homePlace?: string },
): string {
  return zoneAt(gazetteer, home, homePlace) ?? FALLBACK_ZONE
}

/** The zone of the clocks at a place, by its name or by its address in the gazetteer; undefined where no table has it. */
export function zoneAt(gazetteer: Gazetteer, name: string, placeId?: string): string | undefined {
  const named = parsePartyName(name)
  const place = placeId
    ? gazetteer.get(placeId)
    : gazetteer.find(named.name, named.country ? { country: named.country } : {})[0]
  return homeZone(place?.country ?? named.country, place && unitOf(gazetteer, place))
}

/** ISO 3166-2 of the first-level unit a place is or lies in. */
function unitOf(gazetteer: Gazetteer, place: Place): string | undefined {
  let at: Place | undefined = place
  for (let step = 0; at && step < 6; step++) {
    if (at.iso3166_2) return at.iso3166_2
    at = at.within ? gazetteer.get(at.within) : undefined
  }
  return undefined
}
