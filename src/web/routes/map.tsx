import type { Hono } from 'hono'
import { EAST_ASIA, EUROPE, type SheetName, WORLD } from '#papers/map-sheets.ts'
import { drawPartners } from '#papers/partner-map.ts'
import { drawWorld } from '#papers/world-map.ts'
import { showMap } from '#views/map.ts'
import { pageAnswer } from '../answer.ts'
import type { WebDeps } from '../deps.ts'
import { listAsked } from '../list-asked.ts'
import { MapPage } from '../pages/map.tsx'
import { mapWords } from '../words/map-words.ts'

const SHEETS = { world: WORLD, 'east-asia': EAST_ASIA, europe: EUROPE } as const
const LARGER = ['east-asia', 'europe'] as const

/** The map of partners, and the pictures it lies over, which browsers keep. */
export function addMap(app: Hono, deps: WebDeps): void {
  const { ctx, version } = deps
  const pictures = new Map<SheetName, Promise<string>>()
  app.get('/world-map/:file{[\\w.-]+\\.svg}', async (c) => {
    const file = c.req.param('file')
    const sheet = LARGER.find((name) => file.startsWith(`${name}-`)) ?? 'world'
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
    const base = (sheet: SheetName) => `/world-map/${sheet === 'world' ? '' : `${sheet}-`}${version}.svg`
    return pageAnswer(c, <MapPage frame={frame} view={view} drawn={drawn} base={base} />, status)
  })
}
