import { kmBetween } from '#gazetteer/distance.ts'
import type { Place } from '#gazetteer/place.ts'
import { foldText } from '#model/values/fold.ts'

/** Why a place was taken for a name. */
export type PlaceReason =
  | 'only'
  | 'upper'
  | 'larger'
  | 'nearest'
  | 'known'
  | 'country'
  | 'decided'
  | 'as-written'

export type Chosen = { readonly place: Place; readonly reason: PlaceReason }

/** Units that stood on a day; where none did, those that had ended: a list of 2026 that says Bình Dương means the former one. */
function standingOn(places: readonly Place[], day: string): readonly Place[] {
  const units = places.filter((place) => place.level !== 'country')
  const standing = units.filter(({ from, to }) => (!from || from <= day) && (!to || to > day))
  return standing.length ? standing : units
}

/** Namesakes a desk may mean on the day of its list, without those far smaller than the largest. */
export function namesakes(places: readonly Place[], name: string, day: string): readonly Place[] {
  const units = standingOn(places, day)
  if (units.length < 2) return units
  const folded = foldText(name)
  const exact = units.filter((place) => foldText(place.name) === folded)
  const standing = exact.length ? exact : units
  const largest = Math.max(0, ...standing.map((place) => place.population ?? 0))
  return standing
    .filter((place) => place.level === 'first' || (place.population ?? 0) * 20 >= largest)
    .slice(0, 8)
}

/** How many times larger a namesake has to be to be taken without a question. */
const MUCH_LARGER = 8

/**
 * The namesake taken unless the person chooses another: the only one, a province over the town of its name within it, a
 * province or state beside small towns of its name elsewhere, or one much larger than the rest. A province that merged has its towns by its heir, which `heirsOf` tells. Two that could both be meant (Gwangju) are asked about.
 */
export function likelyNamesake(
  found: readonly Place[],
  heirsOf: (id: string) => readonly Place[] = () => [],
): Chosen | undefined {
  const [only, ...more] = found
  if (only && !more.length) return { place: only, reason: 'only' }
  const [first, ...rest] = [...found].sort((a, b) => (b.population ?? 0) - (a.population ?? 0))
  if (!first) return undefined
  const upper = found.find(
    (place) =>
      place.level === 'first' && found.every((each) => each === place || liesWithin(each, place, heirsOf)),
  )
  if (upper) return { place: upper, reason: 'upper' }
  const [state, ...others] = found.filter((place) => place.level === 'first')
  if (
    state &&
    !others.length &&
    state.population === undefined &&
    found.every((each) => each === state || isSmall(each))
  )
    return { place: state, reason: 'larger' }
  const dominant = rest.every((place) => (place.population ?? 0) * MUCH_LARGER <= (first.population ?? 0))
  return dominant ? { place: first, reason: 'larger' } : undefined
}

/** A province or state of which no number of people is on file has more than a town of this many. */
const SMALL_TOWN = 100_000

function isSmall({ population }: Place): boolean {
  return (population ?? 0) < SMALL_TOWN
}

/** Where a province merged under its own name, its towns still name the one that ended: their ground is the heir’s. */
function liesWithin(town: Place, upper: Place, heirsOf: (id: string) => readonly Place[]): boolean {
  if (!town.within) return false
  return town.within === upper.id || heirsOf(town.within).some(({ id }) => id === upper.id)
}

export type Spot = { readonly lat: number; readonly lon: number }

/** A centre is as far from the point a register gives as the unit is wide. */
const NEAR_KM = { town: 60, province: 400 } as const

/** The namesakes that lie where the register says, the nearest first. */
export function nearSpot(places: readonly Place[], spot: Spot): readonly Place[] {
  return places
    .map((place) => ({ place, km: kmBetween(place, spot) }))
    .filter(
      ({ place, km }) => km !== undefined && km <= NEAR_KM[place.level === 'first' ? 'province' : 'town'],
    )
    .sort((a, b) => (a.km ?? 0) - (b.km ?? 0))
    .map(({ place }) => place)
}
