import type { Place } from '#gazetteer/place.ts'
import { nearSpot, type Spot } from './namesakes.ts'

/** How far beyond the centres of its outermost units a country may reach, in degrees. */
const MARGIN = 4

/** What a point is held against: the places of its name in other countries, and the units of the country the row names. */
export type HeldAgainst = { readonly elsewhere: readonly Place[]; readonly units: readonly Place[] }

/**
 * Is a point that fits no place of its name in the country worth nothing? So where it is that of a namesake in another
 * country (Ipswich, Australia, at the Ipswich of England), where it lies outside the country altogether, and where it is a
 * whole number of degrees both ways, as lists write that only the country is known. Otherwise it may well be a place of that
 * name nobody told us of, and only a person can say.
 */
export function isDoubtful(spot: Spot, { elsewhere, units }: HeldAgainst): boolean {
  if (Number.isInteger(spot.lat) && Number.isInteger(spot.lon)) return true
  return nearSpot(elsewhere, spot).length > 0 || isOutside(spot, units)
}

function isOutside({ lat, lon }: Spot, units: readonly Place[]): boolean {
  const lats = units.flatMap((unit) => unit.lat ?? [])
  const lons = units.flatMap((unit) => unit.lon ?? [])
  if (!lats.length || !lons.length) return false
  const beyond = (value: number, values: readonly number[], margin: number) =>
    value < Math.min(...values) - margin || value > Math.max(...values) + margin
  return beyond(lat, lats, MARGIN) || beyond(lon, lons, MARGIN * 1.5)
}
