import type { Hono } from 'hono'
import { CSV } from '#model/media-types.ts'
import { chartFileName, chartRows } from '#papers/chart/chart-rows.ts'
import { drawChart } from '#papers/chart/draw-chart.ts'
import { csvFile } from '#papers/csv-file.ts'
import { CHARTS } from '#views/chart/chart-view.ts'
import { showChart, showCharts } from '#views/chart.ts'
import { pageAnswer } from '../answer.ts'
import { dealFrame } from '../deal-visit.ts'
import type { WebDeps } from '../deps.ts'
import { ChartsPage } from '../pages/charts.tsx'

/** Charts of investment: the page with their tables, and each as a picture or a table of its own. */
export function addCharts(app: Hono, deps: WebDeps): void {
  app.get('/:office/charts', async (c) => {
    const office = c.req.param('office')
    const { frame, status } = await dealFrame(c, deps, office)
    const reader = { office, lang: frame.lang }
    const only = CHARTS.filter((name) => (c.req.query('name') ?? name) === name)
    const measures = c.req.queries('measure')
    const asked = { names: only, ...(measures ? { measures } : {}), ...frame.at }
    const views = await showCharts(deps.ctx, reader, asked)
    return pageAnswer(c, <ChartsPage frame={frame} views={views} />, status)
  })
  app.get('/:office/charts/:file{(stock|licensed|funnel)\\.(svg|csv)}', async (c) => {
    const { office, file } = c.req.param()
    const { frame } = await dealFrame(c, deps, office)
    const [name = '', end = ''] = file.split('.')
    const view = await showChart(deps.ctx, { office, lang: frame.lang }, { name, ...frame.at })
    const text = end === 'svg' ? drawChart(view, frame.lang, true) : csvFile(chartRows(view, frame.lang))
    return c.body(text, 200, {
      'content-type': end === 'svg' ? 'image/svg+xml; charset=utf-8' : CSV,
      'content-disposition': `inline; filename="${chartFileName(view, end)}"`,
      'cache-control': 'private, no-store',
    })
  })
}
