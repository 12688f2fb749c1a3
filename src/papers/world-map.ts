import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { geoDistance, geoInterpolate, geoPath } from 'd3-geo'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { type Sheet, type Spot, WORLD } from './map-sheets.ts'

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

/** Where a spot lies on the drawing, in its units. */
export function placeOnMap(
  { lat, lon }: Spot,
  sheet: Sheet = WORLD,
): { readonly x: number; readonly y: number } {
  const [x = 0, y = 0] = sheet.projection()([lon, lat]) ?? []
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 }
}

/** No further south does anybody look for a line: there is the ice, and land drawn far too wide. */
const SOUTHMOST = -58
/** How far the bow of a line that is no shortest way rises, as a part of its length. */
const BOW = 0.14

/**
 * The way between two spots as a path of the drawing; empty where they are one. It is the shortest way, unless that leads over
 * the southern ice or off one edge of the world and in at the other: then a bow within the drawing joins them.
 */
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
  const shortest = geoPath(sheet.projection()).digits(1)({ type: 'LineString', coordinates }) ?? ''
  const torn = shortest.lastIndexOf('M') > 0 || coordinates.some(([, lat]) => lat < SOUTHMOST)
  return torn && sheet === WORLD ? bowOnMap(from, to) : shortest
}

function bowOnMap(from: Spot, to: Spot): string {
  const [a, b] = [placeOnMap(from), placeOnMap(to)]
  const rise = Math.hypot(b.x - a.x, b.y - a.y) * BOW
  const middle = { x: Math.round((a.x + b.x) / 2), y: Math.round((a.y + b.y) / 2 - rise) }
  return `M${a.x},${a.y}Q${middle.x},${middle.y} ${b.x},${b.y}`
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
