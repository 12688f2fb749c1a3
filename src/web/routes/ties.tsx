import type { Context, Hono } from 'hono'
import { XLSX } from '#model/media-types.ts'
import { csvFile } from '#papers/csv-file.ts'
import { listTable } from '#papers/list-table.ts'
import { agreementsTable, tiesTable } from '#papers/ties-table.ts'
import { workbook } from '#papers/workbook.ts'
import { showAgreementsPage, showTiesPage } from '#views/lists/ties-page.ts'
import { pageAnswer } from '../answer.ts'
import type { WebDeps } from '../deps.ts'
import { fileAnswer } from '../file-answer.ts'
import { listAsked } from '../list-asked.ts'
import { AgreementsPage } from '../pages/agreements.tsx'
import { TiesPage } from '../pages/ties.tsx'

/** Ties and agreements on a day: their lists, and the lists as files. */
export function addTies(app: Hono, deps: WebDeps): void {
  const { ctx } = deps
  app.get('/:office/ties', async (c) => {
    const { frame, reader, asked, status } = await listAsked(c, deps)
    return pageAnswer(c, <TiesPage frame={frame} view={await showTiesPage(ctx, reader, asked)} />, status)
  })
  app.get('/:office/agreements', async (c) => {
    const { frame, reader, asked, status } = await listAsked(c, deps)
    const view = await showAgreementsPage(ctx, reader, asked)
    return pageAnswer(c, <AgreementsPage frame={frame} view={view} />, status)
  })
  app.get('/:office/ties/:file{file\\.(csv|xlsx)}', async (c) => {
    const { reader, asked } = await listAsked(c, deps)
    const rows = await listTable(
      async (paging) => await showTiesPage(ctx, reader, { ...asked, ...paging }),
      (view) => tiesTable(view, reader.lang),
    )
    return await listFile(c, rows, 'ties')
  })
  app.get('/:office/agreements/:file{file\\.(csv|xlsx)}', async (c) => {
    const { reader, asked } = await listAsked(c, deps)
    const rows = await listTable(
      async (paging) => await showAgreementsPage(ctx, reader, { ...asked, ...paging }),
      (view) => agreementsTable(view, reader.lang),
    )
    return await listFile(c, rows, 'agreements')
  })
}

/** Rows as the file the address names. */
async function listFile(c: Context, rows: readonly (readonly string[])[], name: string): Promise<Response> {
  const csv = c.req.path.endsWith('.csv')
  const bytes = csv ? new TextEncoder().encode(csvFile(rows)) : await workbook([{ name: 'Entente', rows }])
  const mediaType = csv ? 'text/csv; charset=utf-8' : XLSX
  return fileAnswer(c, { bytes, fileName: `${name}.${csv ? 'csv' : 'xlsx'}`, mediaType })
}
