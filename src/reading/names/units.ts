import type { Gazetteer, Place } from '#gazetteer/place.ts'

/** Does a place lie in a unit, however many levels between? */
export function isUnder(place: Place, unit: string, gazetteer: Gazetteer): boolean {
  let within = place.within
  for (let steps = 0; within && steps < 4; steps += 1) {
    if (within === unit) return true
    within = gazetteer.get(within)?.within
  }
  return false
}

/** The one of some namesakes that lies in a unit. */
export function placeUnder(
  places: readonly Place[],
  unit: Place | undefined,
  gazetteer: Gazetteer,
): Place | undefined {
  return unit ? places.find((p) => p.id !== unit.id && isUnder(p, unit.id, gazetteer)) : undefined
}
