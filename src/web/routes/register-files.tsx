import type { Context, Hono } from 'hono'
import { CSV } from '#model/media-types.ts'
import type { Problem } from '#model/problem.ts'
import { registerFile } from '#papers/register-file.ts'
import { rejectedRowsFile } from '#papers/rejected-rows.ts'
import { exportRegister } from '#views/register/export-register.ts'
import { listRejected } from '#views/register/preview-register.ts'
import { type GapsView, showGaps } from '#views/register/show-gaps.ts'
import { pageAnswer } from '../answer.ts'
import type { WebDeps } from '../deps.ts'
import { fileAnswer } from '../file-answer.ts'
import type { Form } from '../form.ts'
import { onForm } from '../on-form.ts'
import { GapsPage } from '../pages/gaps.tsx'
import { aboutField } from '../problem-field.ts'
import { officeFrame } from '../visit.ts'

/** A file that was sent, as bytes for an act; nothing sent is nothing read, which the act refuses in words. */
export function fileOf(form: Form): { readonly bytes: Uint8Array; readonly fileName: string } {
  const file = form.file('file')
  return {
    bytes: file?.bytes ?? new Uint8Array(),
    fileName: file?.name ?? '',
  }
}

/** What leaves as a file – rows left out, registers filled – and the list our partners are held against. */
export function addRegisterFiles(app: Hono, deps: WebDeps): void {
  addFiles(app, deps)
  addGaps(app, deps)
}

function addFiles(app: Hono, deps: WebDeps): void {
  const { ctx } = deps
  app.get('/:office/registers/:id/rejects.csv', async (c) => {
    const { office, id } = c.req.param()
    const { lang } = await officeFrame(c, deps, office)
    const rejected = await listRejected(ctx, { office, lang }, { importId: id })
    const bytes = new TextEncoder().encode(rejectedRowsFile(rejected, lang))
    return fileAnswer(c, { bytes, fileName: 'rejects.csv', mediaType: CSV })
  })
  app.get('/:office/registers/export/:name/:file{file\\.(xlsx|csv)}', async (c) => {
    const { office, name, file } = c.req.param()
    const { lang } = await officeFrame(c, deps, office)
    const register = await exportRegister(ctx, { office, lang }, { recipe: name })
    return fileAnswer(c, await registerFile(register, file.endsWith('.csv') ? 'csv' : 'xlsx'))
  })
}

function addGaps(app: Hono, deps: WebDeps): void {
  const { ctx } = deps
  const page = async (c: Context, view?: GapsView, problems: readonly Problem[] = []) => {
    const frame = await officeFrame(c, deps, c.req.param('office') ?? '', problems)
    return <GapsPage frame={frame} view={view} />
  }
  app.get('/:office/gaps', async (c) => pageAnswer(c, await page(c)))
  onForm(app, '/:office/gaps', {
    does: async ({ c, office, form }) => {
      const { lang } = await officeFrame(c, deps, office)
      return pageAnswer(c, await page(c, await showGaps(ctx, { office, lang }, fileOf(form))))
    },
    again: ({ c }, problems) => page(c, undefined, aboutField(problems, 'file')),
  })
}
