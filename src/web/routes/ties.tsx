import type { Hono } from 'hono'
import { listTable } from '#papers/list-table.ts'
import { rowsFile } from '#papers/rows-file.ts'
import { agreementsTable, tiesTable } from '#papers/ties-table.ts'
import { inOneRead } from '#views/in-one-read.ts'
import { showAgreementsPage, showShortTies, showTiesPage } from '#views/lists/ties-page.ts'
import { pageAnswer } from '../answer.ts'
import type { WebDeps } from '../deps.ts'
import { fileAnswer } from '../file-answer.ts'
import { listAsked } from '../list-asked.ts'
import { AgreementsPage } from '../pages/agreements.tsx'
import { TiesPage } from '../pages/ties.tsx'

/** Stages of a tie on its line; the page of the tie has all of them, and so have its files. */
const STAGES_ON_LINE = 3

/** Ties and agreements on a day: their lists, and the lists as files. */
export function addTies(app: Hono, deps: WebDeps): void {
  const { ctx } = deps
  app.get('/:office/ties', async (c) => {
    const { frame, view, status } = await inOneRead(ctx, c.req.param('office'), async (within) => {
      const { reader, asked, ...around } = await listAsked(c, { ...deps, ctx: within })
      return { ...around, view: await showShortTies(within, reader, { ...asked, stages: STAGES_ON_LINE }) }
    })
    return pageAnswer(c, <TiesPage frame={frame} view={view} />, status)
  })
  app.get('/:office/agreements', async (c) => {
    const { frame, view, status } = await inOneRead(ctx, c.req.param('office'), async (within) => {
      const { reader, asked, ...around } = await listAsked(c, { ...deps, ctx: within })
      return { ...around, view: await showAgreementsPage(within, reader, asked) }
    })
    return pageAnswer(c, <AgreementsPage frame={frame} view={view} />, status)
  })
  app.get('/:office/ties/:file{file\\.(csv|xlsx)}', async (c) => {
    const { reader, asked } = await listAsked(c, deps)
    const rows = await listTable(
      async (paging) => await showTiesPage(ctx, reader, { ...asked, ...paging }),
      (view) => tiesTable(view, reader.lang),
    )
    return fileAnswer(c, await rowsFile(rows, c.req.param('file').replace('file', 'ties')))
  })
  app.get('/:office/agreements/:file{file\\.(csv|xlsx)}', async (c) => {
    const { reader, asked } = await listAsked(c, deps)
    const rows = await listTable(
      async (paging) => await showAgreementsPage(ctx, reader, { ...asked, ...paging }),
      (view) => agreementsTable(view, reader.lang),
    )
    return fileAnswer(c, await rowsFile(rows, c.req.param('file').replace('file', 'agreements')))
  })
}
