import type { Context, Hono } from 'hono'
import { perform } from '#acts/act.ts'
import { eraseSource } from '#acts/erase-source.ts'
import { inputProblems } from '#acts/input-problems.ts'
import { ActError, type Language, type Problem, problem } from '#model/problem.ts'
import { showErasureFalls } from '#views/erasure-falls.ts'
import { showSource } from '#views/source.ts'
import { officeAt } from '../address.ts'
import { pageAnswer } from '../answer.ts'
import type { WebDeps } from '../deps.ts'
import { type Form, filled } from '../form.ts'
import { onForm } from '../on-form.ts'
import { ErasePage } from '../pages/erase.tsx'
import { labelled } from '../problem-field.ts'
import { officeFrame } from '../visit.ts'
import { eraseWords } from '../words/erase-words.ts'

/** Erasing a text: asked once more, then done for good. */
export function addErase(app: Hono, deps: WebDeps): void {
  const { ctx } = deps
  const page = async (c: Context, problems: readonly Problem[] = [], form?: Form) => {
    const { office = '', id = '' } = c.req.param()
    const visited = await officeFrame(c, deps, office)
    const frame = { ...visited, problems: called(problems, visited.lang, form) }
    const view = await showSource(ctx, { office, lang: frame.lang }, { sourceId: id })
    const tried = await showErasureFalls(ctx, { office }, { sourceId: id })
    const here = officeAt(office, 'sources', id, 'erase')
    return <ErasePage frame={{ ...frame, here }} view={view} typed={form?.typed ?? {}} tried={tried} />
  }
  app.get('/:office/sources/:id/erase', async (c) => pageAnswer(c, await page(c)))
  onForm(app, '/:office/sources/:id/erase', {
    does: async ({ office, id, form, actor }) => {
      const { ground, why, number, holder } = form.typed
      const given = { sourceId: id, ground, why: why ?? '', ...filled({ number, holder }) }
      const read = eraseSource.input.safeParse(given)
      const wrong = [
        ...(form.text('sure') === 'yes' ? [] : [NOT_SURE]),
        ...(read.success ? [] : inputProblems(read.error.issues)),
      ]
      if (wrong.length) throw new ActError('invalid', wrong)
      await perform(ctx, actor, eraseSource, given)
      return officeAt(office, 'sources', id)
    },
    again: ({ c, form }, problems) => page(c, problems, form),
  })
}

/** Problems with the fields called as the form calls them. */
function called(problems: readonly Problem[], lang: Language, form: Form | undefined): readonly Problem[] {
  const { ground, why, number, holder } = eraseWords(lang)
  const labels: Readonly<Record<string, string>> = { ground, why, number, holder }
  return labelled(problems, (field) => labels[field], form)
}

const NOT_SURE = problem(
  'erasure-not-sure',
  { en: eraseWords('en').notSure, vi: eraseWords('vi').notSure },
  { where: 'sure' },
)
