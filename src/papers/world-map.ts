import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import {
  type GeoProjection,
  geoDistance,
  geoInterpolate,
  geoMercator,
  geoNaturalEarth1,
  geoPath,
} from 'd3-geo'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'

/** The drawing's own units; the page scales it. */
export const MAP_WIDTH = 1200
export const MAP_HEIGHT = 560

/** Degrees. */
export type Spot = { readonly lat: number; readonly lon: number }

/** The turn that keeps the Pacific in one piece: most partners of an Asian city lie on both of its shores. */
const TURN = -150

/** Islands of the two archipelagos that no world map of this scale draws; shown as Vietnam's maps show them. */
export const ARCHIPELAGOS: readonly {
  readonly name: string
  readonly label: Spot
  readonly islands: readonly Spot[]
}[] = [
  {
    name: 'Hoàng Sa',
    label: { lat: 16.2, lon: 113.6 },
    islands: [
      { lat: 16.83, lon: 112.33 },
      { lat: 16.53, lon: 111.61 },
      { lat: 16.05, lon: 111.78 },
      { lat: 15.78, lon: 111.2 },
    ],
  },
  {
    name: 'Trường Sa',
    label: { lat: 9.6, lon: 116 },
    islands: [
      { lat: 11.43, lon: 114.33 },
      { lat: 10.38, lon: 114.37 },
      { lat: 9.88, lon: 114.33 },
      { lat: 8.64, lon: 111.92 },
    ],
  },
]

/** A drawing: its size in its own units, how the globe is laid on it, and how finely land is drawn. */
export type Sheet = {
  readonly width: number
  readonly height: number
  readonly projection: () => GeoProjection
  readonly shapes: 'countries-110m' | 'countries-50m'
}

/** The world in one piece. */
export const WORLD: Sheet = {
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

/** From Sumatra to Hokkaido, where most partners of an Asian city lie on one another at the scale of the world. */
const EAST_ASIA_BOUNDS = { west: 93, east: 148, south: -10, north: 46 } as const

/** East and South-East Asia, larger. */
export const EAST_ASIA: Sheet = {
  width: 1000,
  height: 1070,
  shapes: 'countries-50m',
  projection: () => {
    const { west, east, south, north } = EAST_ASIA_BOUNDS
    return geoMercator()
      .fitExtent(
        [
          [0, 0],
          [1000, 1070],
        ],
        {
          type: 'MultiPoint',
          coordinates: [
            [west, south],
            [east, north],
          ],
        },
      )
      .clipExtent([
        [0, 0],
        [1000, 1070],
      ])
  },
}

/** True where a spot lies on the sheet of East and South-East Asia. */
export function isInEastAsia({ lat, lon }: Spot): boolean {
  const { west, east, south, north } = EAST_ASIA_BOUNDS
  return lon > west && lon < east && lat > south && lat < north
}

/** Where a spot lies on the drawing, in its units. */
export function placeOnMap(
  { lat, lon }: Spot,
  sheet: Sheet = WORLD,
): { readonly x: number; readonly y: number } {
  const [x = 0, y = 0] = sheet.projection()([lon, lat]) ?? []
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 }
}

/** The shortest way between two spots as a path of the drawing; empty where they are one. */
export function wayOnMap(from: Spot, to: Spot, sheet: Sheet = WORLD): string {
  const ends: [[number, number], [number, number]] = [
    [from.lon, from.lat],
    [to.lon, to.lat],
  ]
  const apart = geoDistance(...ends)
  if (apart === 0) return ''
  const between = geoInterpolate(...ends)
  const steps = Math.max(2, Math.ceil(apart * 24))
  const coordinates = Array.from({ length: steps + 1 }, (_, step) => between(step / steps))
  return geoPath(sheet.projection()).digits(1)({ type: 'LineString', coordinates }) ?? ''
}

/**
 * Land and borders as one plain picture that pages load once and lay their own drawing over. Shapes: Natural Earth by way of
 * world-atlas. Light and dark by the reader's own setting.
 */
export async function drawWorld(sheet: Sheet = WORLD): Promise<string> {
  const file = createRequire(import.meta.url).resolve(`world-atlas/${sheet.shapes}.json`)
  const world = JSON.parse(await readFile(file, 'utf8')) as Topology<{ countries: GeometryCollection }>
  const draw = geoPath(sheet.projection()).digits(1)
  const land = draw(feature(world, world.objects.countries)) ?? ''
  const borders = draw(mesh(world, world.objects.countries, (a, b) => a !== b)) ?? ''
  const islands = ARCHIPELAGOS.flatMap((each) => each.islands.map((island) => placeOnMap(island, sheet)))
  const sea =
    sheet === WORLD
      ? `<path class="sea" d="${draw({ type: 'Sphere' }) ?? ''}"/>`
      : `<rect class="sea" width="${sheet.width}" height="${sheet.height}"/>`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${sheet.width} ${sheet.height}">`,
    '<style>.sea{fill:#e9eff0}.land{fill:#cfd8d6}.line{stroke:#f6f5f0}',
    '@media(prefers-color-scheme:dark){.sea{fill:#16211f}.land{fill:#33433f}.line{stroke:#16211f}}',
    '@media print{.sea{fill:#fff}}</style>',
    sea,
    `<path class="land" d="${land}"/>`,
    `<path class="line" fill="none" stroke-width=".6" d="${borders}"/>`,
    ...islands.map(
      ({ x, y }) => `<circle class="land" cx="${x}" cy="${y}" r="${sheet === WORLD ? 1.2 : 2.4}"/>`,
    ),
    '</svg>',
  ].join('')
}
