import type { Hono } from 'hono'
import { showTimeline } from '#views/timeline.ts'
import { pageAnswer } from '../answer.ts'
import type { WebDeps } from '../deps.ts'
import { listAsked } from '../list-asked.ts'
import { TimelinePage } from '../pages/timeline.tsx'

/** Ties over the years. */
export function addTimeline(app: Hono, deps: WebDeps): void {
  app.get('/:office/timeline', async (c) => {
    const { frame, reader, asked, status } = await listAsked(c, deps)
    const view = await showTimeline(deps.ctx, reader, asked)
    return pageAnswer(c, <TimelinePage frame={frame} view={view} />, status)
  })
}
