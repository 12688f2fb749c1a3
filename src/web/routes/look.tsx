import type { Hono } from 'hono'
import { showHistory } from '#views/history.ts'
import { search } from '#views/search.ts'
import { pageAnswer } from '../answer.ts'
import { bookFrame } from '../book-at.ts'
import type { WebDeps } from '../deps.ts'
import { HistoryPage } from '../pages/history.tsx'
import { SearchPage } from '../pages/search.tsx'
import { officeFrame } from '../visit.ts'

/** Looking things up: search, the history. */
export function addLooking(app: Hono, deps: WebDeps): void {
  const { ctx } = deps
  app.get('/:office/search', async (c) => {
    const office = c.req.param('office')
    const { frame, status } = await bookFrame(c, deps, office)
    const query = (c.req.query('q') ?? '').slice(0, 200)
    const view = await search(ctx, { office, lang: frame.lang }, { query, ...frame.at })
    return pageAnswer(c, <SearchPage frame={frame} view={view} />, status)
  })
  app.get('/:office/history', async (c) => {
    const office = c.req.param('office')
    const frame = await officeFrame(c, deps, office)
    const asked = Number(c.req.query('before'))
    const before = Number.isSafeInteger(asked) && asked > 0 ? asked : undefined
    const view = await showHistory(ctx, { office, lang: frame.lang }, before ? { before } : {})
    return pageAnswer(c, <HistoryPage frame={frame} view={view} before={before} />)
  })
}
