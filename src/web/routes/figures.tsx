import type { Hono } from 'hono'
import { showFigures } from '#views/figures.ts'
import { pageAnswer } from '../answer.ts'
import { bookFrame } from '../book-at.ts'
import type { WebDeps } from '../deps.ts'
import { FiguresPage } from '../pages/figures.tsx'

/** Investment figures in series, and the sum of those chosen. */
export function addFigures(app: Hono, deps: WebDeps): void {
  app.get('/:office/figures', async (c) => {
    const office = c.req.param('office')
    const { frame, status } = await bookFrame(c, deps, office)
    const [host, origin] = [c.req.query('host'), c.req.query('origin')]
    const [sector, measure] = [c.req.query('sector'), c.req.query('measure')]
    const sum = c.req.queries('sum') ?? []
    const asked = {
      ...(host ? { host } : {}),
      ...(origin ? { origin } : {}),
      ...(sector ? { sector } : {}),
      ...(measure ? { measure } : {}),
      ...(sum.length ? { sum } : {}),
    }
    const view = await showFigures(deps.ctx, { office, lang: frame.lang }, { ...asked, ...frame.at })
    return pageAnswer(c, <FiguresPage frame={frame} view={view} asked={asked} />, status)
  })
}
