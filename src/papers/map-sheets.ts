import { type GeoProjection, geoMercator, geoNaturalEarth1 } from 'd3-geo'

/** Degrees. */
export type Spot = { readonly lat: number; readonly lon: number }

type Bounds = { readonly west: number; readonly east: number; readonly south: number; readonly north: number }

export type SheetName = 'world' | 'east-asia' | 'europe'

/** A drawing: its size in its own units, how the globe is laid on it, how finely land is drawn, and what part it shows. */
export type Sheet = {
  readonly name: SheetName
  readonly width: number
  readonly height: number
  readonly projection: () => GeoProjection
  readonly shapes: 'countries-110m' | 'countries-50m'
  readonly bounds?: Bounds
}

/** The drawing's own units; the page scales it. */
export const MAP_WIDTH = 1200
export const MAP_HEIGHT = 560

/** The turn that keeps the Pacific in one piece: most partners of an Asian city lie on both of its shores. */
const TURN = -150

/** The world in one piece. */
export const WORLD: Sheet = {
  name: 'world',
  width: MAP_WIDTH,
  height: MAP_HEIGHT,
  shapes: 'countries-110m',
  projection: () =>
    geoNaturalEarth1()
      .rotate([TURN, 0])
      .fitExtent(
        [
          [4, 4],
          [MAP_WIDTH - 4, MAP_HEIGHT - 4],
        ],
        { type: 'Sphere' },
      ),
}

/** East and South-East Asia, larger: from Sumatra to Hokkaido, where partners of an Asian city lie on one another. */
export const EAST_ASIA = closer('east-asia', { west: 93, east: 148, south: -10, north: 46 }, 1070)

/** Europe, larger: from Lisbon to Moscow, where the partners of a whole continent crowd on a world map. */
export const EUROPE = closer('europe', { west: -11, east: 42, south: 34.5, north: 61.5 }, 775)

/** A part of the world at more than its scale; lines that leave the part end at its edge. */
function closer(name: SheetName, bounds: Bounds, height: number): Sheet {
  const extent: [[number, number], [number, number]] = [
    [0, 0],
    [1000, height],
  ]
  const coordinates = [
    [bounds.west, bounds.south],
    [bounds.east, bounds.north],
  ]
  const projection = () =>
    geoMercator().fitExtent(extent, { type: 'MultiPoint', coordinates }).clipExtent(extent)
  return { name, width: 1000, height, shapes: 'countries-50m', projection, bounds }
}

/** True where a spot lies on a sheet. */
export function liesOn({ bounds }: Sheet, { lat, lon }: Spot): boolean {
  if (!bounds) return true
  return lon > bounds.west && lon < bounds.east && lat > bounds.south && lat < bounds.north
}
