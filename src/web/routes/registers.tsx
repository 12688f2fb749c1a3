import type { Context, Hono } from 'hono'
import { perform } from '#acts/act.ts'
import { openImport } from '#acts/open-import.ts'
import { shapeImport } from '#acts/shape-import.ts'
import { takeBackImport } from '#acts/take-back-import.ts'
import { takeImport } from '#acts/take-import.ts'
import type { Actor } from '#context.ts'
import type { Problem } from '#model/problem.ts'
import { showRegisters } from '#views/register/list-recipes.ts'
import { showImport } from '#views/register/show-import.ts'
import { officeAt } from '../address.ts'
import { pageAnswer } from '../answer.ts'
import type { WebDeps } from '../deps.ts'
import { type Form, filled } from '../form.ts'
import { onForm } from '../on-form.ts'
import { RegisterImportPage } from '../pages/register-import.tsx'
import { RegistersPage } from '../pages/registers.tsx'
import { aboutField } from '../problem-field.ts'
import { recipeTyped } from '../recipe-typed.ts'
import { officeFrame } from '../visit.ts'
import { addRegisterFiles, fileOf } from './register-files.tsx'

/** Registers: in by a file and a recipe, out in their own columns, and held against a list. */
export function addRegisters(app: Hono, deps: WebDeps): void {
  addList(app, deps)
  addOne(app, deps)
  addRegisterFiles(app, deps)
}

function addList(app: Hono, deps: WebDeps): void {
  const { ctx } = deps
  const page = async (c: Context, office: string, problems: readonly Problem[] = []) => {
    const frame = await officeFrame(c, deps, office, problems)
    return <RegistersPage frame={frame} view={await showRegisters(ctx, { office, lang: frame.lang })} />
  }
  app.get('/:office/registers', async (c) => pageAnswer(c, await page(c, c.req.param('office'))))
  onForm(app, '/:office/registers', {
    does: async ({ office, form, actor }) => {
      const { bytes, fileName } = fileOf(form)
      const said = filled({ fileName, kind: form.text('kind'), recipe: form.text('recipe') })
      const { importId } = await perform(ctx, actor, openImport, { bytes, ...said })
      return officeAt(office, 'registers', importId)
    },
    again: ({ c, office }, problems) => page(c, office, aboutField(problems, 'file')),
  })
}

function addOne(app: Hono, deps: WebDeps): void {
  const { ctx } = deps
  const page = async (c: Context, office: string, importId: string, problems: readonly Problem[] = []) => {
    const frame = await officeFrame(c, deps, office, problems)
    const choices = { reason: c.req.query('reason'), page: Number(c.req.query('page') ?? 1) }
    const view = await showImport(ctx, { office, lang: frame.lang }, { importId, choices })
    return <RegisterImportPage frame={{ ...frame, problems: [...problems, ...view.problems] }} view={view} />
  }
  app.get('/:office/registers/:id', async (c) => {
    const { office, id } = c.req.param()
    return pageAnswer(c, await page(c, office, id))
  })
  onForm(app, '/:office/registers/:id', {
    does: async ({ c, office, id, form, actor }) => {
      await stepOf(deps, actor, id, form)
      const at = officeAt(office, 'registers', id)
      return form.text('step') === 'shape' ? `${at}${new URL(c.req.url).search}` : at
    },
    again: ({ c, office, id }, problems) => page(c, office, id, problems),
  })
}

/** What a form of the wizard asks: look again, take in, take back. */
async function stepOf({ ctx }: WebDeps, actor: Actor, importId: string, form: Form): Promise<void> {
  const step = form.text('step')
  if (step === 'undo') await perform(ctx, actor, takeBackImport, { importId })
  else if (step === 'commit') {
    const gone = filled({ removed: form.text('removed'), emptied: form.text('emptied') })
    const version = form.text('version') ? { version: Number(form.text('version')) } : {}
    await perform(ctx, actor, takeImport, { importId, ...version, ...gone })
  } else {
    const { import: open } = await showImport(ctx, { office: actor.office, lang: 'en' }, { importId })
    const version = Number(form.text('version'))
    await perform(ctx, actor, shapeImport, { importId, version, recipe: recipeTyped(form, open.recipe) })
  }
}
