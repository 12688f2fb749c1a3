import type { Hono } from 'hono'
import { showFigures } from '#views/figures.ts'
import { pageAnswer } from '../answer.ts'
import { bookFrame } from '../book-at.ts'
import type { WebDeps } from '../deps.ts'
import { pageAsked } from '../list-asked.ts'
import { FiguresPage } from '../pages/figures.tsx'

/** Enough for what most offices have on file to stand on one page. */
const FIGURES_ON_PAGE = 200

/** Investment figures in series, and the sum of those chosen. */
export function addFigures(app: Hono, deps: WebDeps): void {
  app.get('/:office/figures', async (c) => {
    const office = c.req.param('office')
    const { frame, status } = await bookFrame(c, deps, office)
    const [host, origin] = [c.req.query('host'), c.req.query('origin')]
    const [sector, measure] = [c.req.query('sector'), c.req.query('measure')]
    const sum = (c.req.queries('sum') ?? []).flatMap((ids) => ids.split(',').filter(Boolean))
    const asked = {
      ...(host ? { host } : {}),
      ...(origin ? { origin } : {}),
      ...(sector ? { sector } : {}),
      ...(measure ? { measure } : {}),
      ...(sum.length ? { sum } : {}),
    }
    const shown = { ...asked, ...pageAsked(c), size: FIGURES_ON_PAGE, ...frame.at }
    const view = await showFigures(deps.ctx, { office, lang: frame.lang }, shown)
    return pageAnswer(c, <FiguresPage frame={frame} view={view} asked={asked} />, status)
  })
}
