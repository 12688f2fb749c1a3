import type { Hono } from 'hono'
import { showLinks } from '#views/links.ts'
import { pageAnswer } from '../answer.ts'
import type { WebDeps } from '../deps.ts'
import { listAsked } from '../list-asked.ts'
import { LinksPage } from '../pages/links.tsx'

/** Bodies that work together. */
export function addLinks(app: Hono, deps: WebDeps): void {
  app.get('/:office/links', async (c) => {
    const { frame, reader, asked, status } = await listAsked(c, deps)
    const view = await showLinks(deps.ctx, reader, asked)
    return pageAnswer(c, <LinksPage frame={frame} view={view} />, status)
  })
}
