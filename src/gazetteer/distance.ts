/** A point on the globe in degrees; what is not known of it is left out. */
export type Point = { readonly lat?: number | undefined; readonly lon?: number | undefined }

const EARTH_KM = 6371
const RADIANS = Math.PI / 180

/** Kilometres between two points along the globe; undefined where either has no coordinates. */
export function kmBetween(a: Point, b: Point): number | undefined {
  if (a.lat === undefined || a.lon === undefined || b.lat === undefined || b.lon === undefined)
    return undefined
  const [up, along] = [((b.lat - a.lat) * RADIANS) / 2, ((b.lon - a.lon) * RADIANS) / 2]
  const half =
    Math.sin(up) ** 2 + Math.cos(a.lat * RADIANS) * Math.cos(b.lat * RADIANS) * Math.sin(along) ** 2
  return 2 * EARTH_KM * Math.asin(Math.sqrt(half))
}
