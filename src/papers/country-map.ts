import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { geoContains, geoMercator, geoPath } from 'd3-geo'
import type { Feature, Geometry } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Spot } from './map-sheets.ts'
import { ARCHIPELAGOS } from './world-map.ts'

/** The drawing's own units; the page scales it. */
export const COUNTRY_WIDTH = 220
export const COUNTRY_HEIGHT = 300

/** A country as one path with a spot in it; the two archipelagos as Vietnam's maps show them, where it is Vietnam. */
export type CountryMap = {
  readonly land: string
  readonly spot: { readonly x: number; readonly y: number }
  readonly islands: readonly { readonly x: number; readonly y: number }[]
  readonly names: readonly { readonly name: string; readonly x: number; readonly y: number }[]
}

/** ISO 3166-1 numeric, as the shapes are named. */
const VIETNAM = '704'

type World = Topology<{ countries: GeometryCollection }>

/** Half a megabyte that never changes. */
async function loadShapes(): Promise<World> {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json')
  return JSON.parse(await readFile(file, 'utf8')) as World
}

/** What draws the country a spot lies in, nothing where it lies in none; shapes are read at the first drawing and kept. */
export function countryDrawer(): (spot: Spot) => Promise<CountryMap | undefined> {
  let shapes: Promise<World> | undefined
  return async (spot) => {
    shapes ??= loadShapes()
    return drawIn(await shapes, spot)
  }
}

function drawIn(world: World, spot: Spot): CountryMap | undefined {
  const { features } = feature(world, world.objects.countries)
  const found = features.find((one) => geoContains(one, [spot.lon, spot.lat])) ?? nearest(features, spot)
  if (!found) return undefined
  const archipelagos = String(found.id) === VIETNAM ? ARCHIPELAGOS : []
  const islands = archipelagos.flatMap((one) => one.islands)
  const labels = archipelagos.map((one) => one.label)
  const projection = geoMercator().fitExtent(
    [
      [6, 6],
      [COUNTRY_WIDTH - 26, COUNTRY_HEIGHT - 6],
    ],
    {
      type: 'GeometryCollection',
      geometries: [
        found.geometry,
        { type: 'MultiPoint', coordinates: [...islands, ...labels].map(({ lon, lat }) => [lon, lat]) },
      ],
    },
  )
  const at = ({ lon, lat }: Spot) => {
    const [x = 0, y = 0] = projection([lon, lat]) ?? []
    return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 }
  }
  return {
    land: geoPath(projection).digits(1)(found) ?? '',
    spot: at(spot),
    islands: islands.map(at),
    names: archipelagos.map(({ name, label }) => ({ name, ...at(label) })),
  }
}

type Shape = Feature<Geometry>

/** A spot on the shore may fall beside the coarse line of the land: half a degree around it is looked at. */
function nearest(features: readonly Shape[], { lon, lat }: Spot): Shape | undefined {
  const around: readonly [number, number][] = [
    [-0.5, 0],
    [0, 0.5],
    [0, -0.5],
    [0.5, 0],
  ]
  for (const [east, north] of around) {
    const found = features.find((one) => geoContains(one, [lon + east, lat + north]))
    if (found) return found
  }
  return undefined
}
