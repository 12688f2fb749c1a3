import type { Hono } from 'hono'
import { ARCHIPELAGOS, drawWorld, MAP_HEIGHT, MAP_WIDTH, placeOnMap, wayOnMap } from '#papers/world-map.ts'
import { type MapView, showMap } from '#views/map.ts'
import { pageAnswer } from '../answer.ts'
import type { WebDeps } from '../deps.ts'
import { listAsked } from '../list-asked.ts'
import { MapPage } from '../pages/map.tsx'
import type { DrawnMap } from '../parts/world-map.tsx'

/** The map of partners, and the picture of the world it lies over, which browsers keep. */
export function addMap(app: Hono, deps: WebDeps): void {
  const { ctx, version } = deps
  let world: Promise<string> | undefined
  app.get('/world-map/:file{[\\w.-]+\\.svg}', async (c) => {
    world ??= drawWorld()
    c.header('cache-control', 'public, max-age=31536000, immutable')
    return c.body(await world, 200, { 'content-type': 'image/svg+xml' })
  })
  app.get('/:office/map', async (c) => {
    const { frame, reader, asked, status } = await listAsked(c, deps)
    const view = await showMap(ctx, reader, asked)
    const drawn = draw(view, `/world-map/${version}.svg`)
    return pageAnswer(c, <MapPage frame={frame} view={view} drawn={drawn} />, status)
  })
}

function draw({ home, placed }: MapView, base: string): DrawnMap {
  const from = home ?? { lat: 0, lon: 0 }
  return {
    base,
    width: MAP_WIDTH,
    height: MAP_HEIGHT,
    home: placeOnMap(from),
    lines: placed.map(({ spot }) => ({ way: wayOnMap(from, spot), end: placeOnMap(spot) })),
    islands: ARCHIPELAGOS.map(({ name, label }) => ({ name, at: placeOnMap(label) })),
  }
}
