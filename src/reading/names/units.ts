import type { Gazetteer, Place } from '#gazetteer/place.ts'

const MOST_LEVELS = 4

/** Where places lie never changes, and namesakes are asked for it again and again. */
const known = new WeakMap<Place, readonly string[]>()

/** The units a place lies in, the smallest first. */
function unitsOver(place: Place, gazetteer: Gazetteer): readonly string[] {
  const told = known.get(place)
  if (told) return told
  const units: string[] = []
  for (let unit = place.within; unit && units.length < MOST_LEVELS; unit = gazetteer.get(unit)?.within)
    units.push(unit)
  known.set(place, units)
  return units
}

/** Does a place lie in a unit, however many levels between? */
export function isUnder(place: Place, unit: string, gazetteer: Gazetteer): boolean {
  return place.within !== undefined && unitsOver(place, gazetteer).includes(unit)
}

/** The one of some namesakes that lies in a unit. */
export function placeUnder(
  places: readonly Place[],
  unit: Place | undefined,
  gazetteer: Gazetteer,
): Place | undefined {
  return unit ? places.find((p) => p.id !== unit.id && isUnder(p, unit.id, gazetteer)) : undefined
}

/**
 * Counties and districts the names of a document tell by a place within them: `Dover` and `Kent` are those of one another,
 * whatever else is called so. Names by their candidates.
 */
export function unitsHolding(names: Iterable<readonly Place[]>, gazetteer: Gazetteer): readonly string[] {
  const all = [...names]
  return all.flatMap((units) =>
    units.flatMap((unit) => {
      if (unit.level !== 'second') return []
      const holds = (places: readonly Place[]) =>
        places !== units && !places.some((p) => p.id === unit.id) && placeUnder(places, unit, gazetteer)
      return all.some((places) => holds(places)) ? [unit.id] : []
    }),
  )
}
