import type { Gazetteer, Place } from '#gazetteer/place.ts'

/**
 * The unit a place was on a day: its heir where it had ended, its namesake before where it was not yet there. Undefined
 * where nothing of it stood: a rule of a later unit binds nobody before.
 */
export function unitOn(gazetteer: Gazetteer, placeId: string, day: string): Place | undefined {
  const place = gazetteer.get(placeId)
  if (!place) return undefined
  if (place.to && place.to <= day) return gazetteer.heirs(placeId, day)[0]
  if (!place.from || place.from <= day) return place
  return gazetteer
    .predecessors(placeId)
    .find((one) => one.name === place.name && one.level === place.level && (!one.to || day < one.to))
}

/** The places whose rules bind a unit on a day: itself, and what it lies within up to the country. */
export function bindingPlaces(gazetteer: Gazetteer, placeId: string, day: string): readonly Place[] {
  const found: Place[] = []
  let place = unitOn(gazetteer, placeId, day)
  while (place && !found.includes(place)) {
    found.push(place)
    place = place.within ? unitOn(gazetteer, place.within, day) : undefined
  }
  return found
}
