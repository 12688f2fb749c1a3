import type { Hono } from 'hono'
import { type DrawnMap, drawPartners } from '#papers/partner-map.ts'
import { drawWorld, EAST_ASIA, WORLD } from '#papers/world-map.ts'
import { showMap } from '#views/map.ts'
import { pageAnswer } from '../answer.ts'
import type { WebDeps } from '../deps.ts'
import { listAsked } from '../list-asked.ts'
import { MapPage } from '../pages/map.tsx'
import { mapWords } from '../words/map-words.ts'

const SHEETS = { world: WORLD, 'east-asia': EAST_ASIA } as const

/** The map of partners, and the pictures it lies over, which browsers keep. */
export function addMap(app: Hono, deps: WebDeps): void {
  const { ctx, version } = deps
  const pictures = new Map<DrawnMap['sheet'], Promise<string>>()
  app.get('/world-map/:file{[\\w.-]+\\.svg}', async (c) => {
    const sheet = c.req.param('file').startsWith('east-asia-') ? 'east-asia' : 'world'
    const picture = pictures.get(sheet) ?? drawWorld(SHEETS[sheet])
    pictures.set(sheet, picture)
    c.header('cache-control', 'public, max-age=31536000, immutable')
    return c.body(await picture, 200, { 'content-type': 'image/svg+xml' })
  })
  app.get('/:office/map', async (c) => {
    const { frame, reader, asked, status } = await listAsked(c, deps)
    const view = await showMap(ctx, reader, asked)
    const partners = view.placed.map(({ partner, spot }) => ({ spot, name: partner.name }))
    const drawn = view.home ? drawPartners(view.home, partners, mapWords(frame.lang).islands) : []
    const base = (sheet: DrawnMap['sheet']) =>
      sheet === 'world' ? `/world-map/${version}.svg` : `/world-map/east-asia-${version}.svg`
    return pageAnswer(c, <MapPage frame={frame} view={view} drawn={drawn} base={base} />, status)
  })
}
