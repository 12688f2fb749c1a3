import type { Context, Hono } from 'hono'
import { csvFile } from '#papers/csv-file.ts'
import { agreementsTable, tiesTable } from '#papers/ties-table.ts'
import { workbook } from '#papers/workbook.ts'
import { showAgreements } from '#views/agreements.ts'
import { parseList } from '#views/ties/parse-list.ts'
import { showTies } from '#views/ties.ts'
import { pageAnswer } from '../answer.ts'
import { bookFrame } from '../book-at.ts'
import { typedCountry } from '../country-typed.ts'
import type { WebDeps } from '../deps.ts'
import { fileAnswer } from '../file-answer.ts'
import { AgreementsPage } from '../pages/agreements.tsx'
import { TiesPage } from '../pages/ties.tsx'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Ties and agreements on a day: their lists, and the lists as files. */
export function addTies(app: Hono, deps: WebDeps): void {
  const { ctx } = deps
  app.get('/:office/ties', async (c) => {
    const { frame, reader, asked, status } = await asking(c, deps)
    return pageAnswer(c, <TiesPage frame={frame} view={await showTies(ctx, reader, asked)} />, status)
  })
  app.get('/:office/agreements', async (c) => {
    const { frame, reader, asked, status } = await asking(c, deps)
    const view = await showAgreements(ctx, reader, asked)
    return pageAnswer(c, <AgreementsPage frame={frame} view={view} />, status)
  })
  app.get('/:office/ties/:file{file\\.(csv|xlsx)}', async (c) => {
    const { reader, asked } = await asking(c, deps)
    return await listFile(c, tiesTable(await showTies(ctx, reader, asked), reader.lang), 'ties')
  })
  app.get('/:office/agreements/:file{file\\.(csv|xlsx)}', async (c) => {
    const { reader, asked } = await asking(c, deps)
    const rows = agreementsTable(await showAgreements(ctx, reader, asked), reader.lang)
    return await listFile(c, rows, 'agreements')
  })
}

/** What a list is asked for in its address, at the days the book is read at; what cannot be read is told on the page. */
async function asking(c: Context, deps: WebDeps) {
  const office = c.req.param('office') ?? ''
  const { frame, status } = await bookFrame(c, deps, office)
  const country = c.req.query('country')
  const { asked, problems } = parseList({
    state: c.req.query('state'),
    days: c.req.query('days'),
    years: c.req.query('years'),
    country: country && (typedCountry(country) ?? country),
    sort: c.req.query('sort'),
  })
  return {
    frame: { ...frame, problems: [...frame.problems, ...problems] },
    reader: { office, lang: frame.lang },
    asked: { ...asked, ...frame.at },
    status: problems.length ? (422 as const) : status,
  }
}

/** Rows as the file the address names. */
async function listFile(c: Context, rows: readonly (readonly string[])[], name: string): Promise<Response> {
  const csv = c.req.path.endsWith('.csv')
  const bytes = csv ? new TextEncoder().encode(csvFile(rows)) : await workbook([{ name: 'Entente', rows }])
  const mediaType = csv ? 'text/csv; charset=utf-8' : XLSX
  return fileAnswer(c, { bytes, fileName: `${name}.${csv ? 'csv' : 'xlsx'}`, mediaType })
}
