import type { Hono } from 'hono'
import { showEmbassies, showEmbassy } from '#views/embassies.ts'
import { pageAnswer } from '../answer.ts'
import { bookFrame } from '../book-at.ts'
import type { WebDeps } from '../deps.ts'
import { EmbassiesPage, EmbassyPage } from '../pages/embassies.tsx'

/** Embassies and consulates: the list, and one with who headed it. */
export function addEmbassies(app: Hono, deps: WebDeps): void {
  const { ctx } = deps
  app.get('/:office/embassies', async (c) => {
    const office = c.req.param('office')
    const { frame, status } = await bookFrame(c, deps, office)
    const view = await showEmbassies(ctx, { office, lang: frame.lang }, frame.at)
    return pageAnswer(c, <EmbassiesPage frame={frame} view={view} />, status)
  })
  app.get('/:office/embassies/:key', async (c) => {
    const { office, key } = c.req.param()
    const { frame, status } = await bookFrame(c, deps, office)
    const view = await showEmbassy(ctx, { office, lang: frame.lang }, { key, ...frame.at })
    return pageAnswer(c, <EmbassyPage frame={frame} view={view} />, status)
  })
}
