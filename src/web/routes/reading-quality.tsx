import type { Hono } from 'hono'
import { showReadingQuality } from '#views/reading-quality.ts'
import { pageAnswer } from '../answer.ts'
import type { WebDeps } from '../deps.ts'
import { ReadingQualityPage } from '../pages/reading-quality.tsx'
import { officeFrame } from '../visit.ts'

/** How well texts are read. */
export function addReadingQuality(app: Hono, deps: WebDeps): void {
  app.get('/:office/reading-quality', async (c) => {
    const office = c.req.param('office')
    const frame = await officeFrame(c, deps, office)
    const view = await showReadingQuality(deps.ctx, { office, lang: frame.lang })
    return pageAnswer(c, <ReadingQualityPage frame={frame} view={view} />)
  })
}
