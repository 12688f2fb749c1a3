import { showChart } from '#views/chart.ts'
import { BOOK_AT, bookAtIn } from '../book-at.ts'
import { type Endpoint, LANG, OFFICE } from '../endpoint.ts'
import { chartAnswer } from '../schemas/chart.ts'

/** What charts are drawn from. */
export const charts: readonly Endpoint[] = [
  {
    method: 'get',
    path: `${OFFICE}/charts/{chart}`,
    name: 'getChart',
    tag: 'Pipeline',
    says: 'A chart’s series: stock by origin (`stock`), newly registered each year (`licensed`), or files by how far they came (`funnel`); several measures are refused.',
    query: {
      ...LANG,
      ...BOOK_AT,
      measure: { says: 'measures, with commas between; the chart’s own where left out' },
    },
    answer: chartAnswer,
    handle: async (asked) => {
      const measures = asked.query('measure')?.split(',').filter(Boolean)
      const wanted = { name: asked.param('chart'), ...(measures ? { measures } : {}), ...bookAtIn(asked) }
      return { body: await showChart(asked.ctx, await asked.reader(), wanted) }
    },
  },
]
