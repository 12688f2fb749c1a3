import type { Context, Hono } from 'hono'
import { perform } from '#acts/act.ts'
import { eraseSource } from '#acts/erase-source.ts'
import { ActError, type Problem, problem } from '#model/problem.ts'
import { showErasureFalls } from '#views/erasure-falls.ts'
import { showSource } from '#views/source.ts'
import { officeAt } from '../address.ts'
import { pageAnswer } from '../answer.ts'
import type { WebDeps } from '../deps.ts'
import { type Form, filled } from '../form.ts'
import { onForm } from '../on-form.ts'
import { ErasePage } from '../pages/erase.tsx'
import { officeFrame } from '../visit.ts'
import { eraseWords } from '../words/erase-words.ts'

/** Erasing a text: asked once more, then done for good. */
export function addErase(app: Hono, deps: WebDeps): void {
  const { ctx } = deps
  const page = async (c: Context, problems: readonly Problem[] = [], form?: Form) => {
    const { office = '', id = '' } = c.req.param()
    const frame = await officeFrame(c, deps, office, problems)
    const view = await showSource(ctx, { office, lang: frame.lang }, { sourceId: id })
    const tried = form ? undefined : await showErasureFalls(ctx, { office }, { sourceId: id })
    const here = officeAt(office, 'sources', id, 'erase')
    return <ErasePage frame={{ ...frame, here }} view={view} typed={form?.typed ?? {}} tried={tried} />
  }
  app.get('/:office/sources/:id/erase', async (c) => pageAnswer(c, await page(c)))
  onForm(app, '/:office/sources/:id/erase', {
    does: async ({ office, id, form, actor }) => {
      if (form.text('sure') !== 'yes') throw new ActError('invalid', NOT_SURE)
      const { ground, why, number, holder } = form.typed
      const given = { sourceId: id, ground, why: why ?? '', ...filled({ number, holder }) }
      await perform(ctx, actor, eraseSource, given)
      return officeAt(office, 'sources', id)
    },
    again: ({ c, form }, problems) => page(c, problems, form),
  })
}

const NOT_SURE = problem(
  'erasure-not-sure',
  { en: eraseWords('en').notSure, vi: eraseWords('vi').notSure },
  { where: 'sure' },
)
