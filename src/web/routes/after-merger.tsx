import type { Context, Hono } from 'hono'
import { perform } from '#acts/act.ts'
import { decideDouble } from '#acts/decide-double.ts'
import { importRegister } from '#acts/import-register.ts'
import { loadSuccessions } from '#acts/load-successions.ts'
import { noteLetter } from '#acts/note-letter.ts'
import type { Problem } from '#model/problem.ts'
import { listSetFor, takenIn } from '#views/succession/list-set.ts'
import { showAfterMerger } from '#views/succession/show-after-merger.ts'
import { officeAt, withQuery } from '../address.ts'
import { pageAnswer, STATUS } from '../answer.ts'
import { dayTyped } from '../day-typed.ts'
import type { WebDeps } from '../deps.ts'
import { type Form, filled } from '../form.ts'
import { onForm } from '../on-form.ts'
import { AfterMergerPage } from '../pages/after-merger.tsx'
import type { JustLoaded } from '../parts/merger/load-forms.tsx'
import { aboutField, dayProblem, labelled } from '../problem-field.ts'
import { officeFrame } from '../visit.ts'
import { successionWords } from '../words/succession-words.ts'
import { addMergerFiles, lastDayTyped } from './merger-files.tsx'
import { fileOf } from './register-files.tsx'

type Shown = {
  readonly day?: string | undefined
  readonly problems?: readonly Problem[]
  readonly just?: JustLoaded
}

/** The page after a merger: reading it, loading what it is made from, deciding, and noting letters. */
export function addAfterMerger(app: Hono, deps: WebDeps): void {
  const { ctx } = deps
  const page = async (c: Context, { day: asked, problems = [], just }: Shown) => {
    // A form sends the day of its page along, which is read as that of an address is.
    const day = lastDayTyped(asked)
    const office = c.req.param('office') ?? ''
    const frame = await officeFrame(c, deps, office, problems)
    const view = await showAfterMerger(ctx, { office, lang: frame.lang }, day ? { day } : {})
    const here = withQuery(officeAt(office, 'after-merger'), { day })
    return <AfterMergerPage frame={{ ...frame, here }} view={view} {...(just ? { just } : {})} />
  }
  app.get('/:office/after-merger', async (c) => {
    const typed = c.req.query('day')?.trim()
    const day = lastDayTyped(typed)
    const problems = typed && !day ? [dayProblem(typed, 'day')] : []
    return pageAnswer(c, await page(c, { day, problems }), problems.length ? STATUS.invalid : 200)
  })
  addMergerFiles(app, deps)
  addLoading(app, deps, page)
  onForm(app, '/:office/after-merger/decide', {
    does: async ({ office, form, actor }) => {
      const [verdict, lapses] = form.text('verdict').split(' ')
      const recordIds = form.list('records')
      const given = { recordIds, verdict, ...filled({ lapses }), why: form.text('why') }
      await perform(ctx, actor, decideDouble, given)
      return `${back(office, form)}#double-${recordIds[0]}`
    },
    again: ({ c, form }, problems) => page(c, { day: form.text('day'), problems }),
  })
  onForm(app, '/:office/after-merger/letters/:record', {
    does: async ({ office, record, form, actor }) => {
      await perform(ctx, actor, noteLetter, { recordId: record, ...notedIn(form) })
      return `${back(office, form)}#held-${record}`
    },
    again: async ({ c, office, form }, problems) => {
      const { onDay, why } = successionWords((await officeFrame(c, deps, office)).lang)
      const labels: Readonly<Record<string, string>> = { onDay, note: why }
      return await page(c, {
        day: form.text('day'),
        problems: labelled(problems, (field) => labels[field], form),
      })
    },
  })
}

function back(office: string, form: Form): string {
  return withQuery(officeAt(office, 'after-merger'), { day: form.text('day') })
}

function notedIn(form: Form): Record<string, unknown> {
  const { bytes, fileName } = fileOf(form)
  const file = bytes.length
    ? { base64: Buffer.from(bytes).toString('base64'), ...filled({ fileName }) }
    : undefined
  return {
    day: form.text('day'),
    step: form.text('step'),
    ...filled({ onDay: dayTyped(form, 'onDay'), note: form.text('note').trim() }),
    ...(file ? { file } : {}),
  }
}

/** Loads a table of mergers, or a former unit's list; the page then says what became of each row. */
function addLoading(
  app: Hono,
  { ctx, mergerTable }: WebDeps,
  page: (
    c: Context,
    shown: Shown,
  ) => ReturnType<typeof AfterMergerPage> | Promise<ReturnType<typeof AfterMergerPage>>,
): void {
  const dayOf = (form: Form) => form.text('day') || undefined
  const told = async ({ c, form }: { c: Context; form: Form }, just: JustLoaded) =>
    pageAnswer(c, await page(c, { day: dayOf(form), just }))
  const again = (field: string) => {
    return async ({ c, form }: { c: Context; form: Form }, problems: readonly Problem[]) =>
      await page(c, { day: dayOf(form), problems: aboutField(problems, field) })
  }
  onForm(app, '/:office/after-merger/table', {
    does: async ({ c, form, actor }) => {
      const sent = fileOf(form)
      const known = form.text('known')
      const ours = known && !sent.bytes.length ? await mergerTable?.(known) : undefined
      const { bytes, fileName } = ours ? { bytes: ours, fileName: `${known}.csv` } : sent
      const given = { base64: Buffer.from(bytes).toString('base64'), ...filled({ fileName }) }
      return await told({ c, form }, { table: await perform(ctx, actor, loadSuccessions, given) })
    },
    again: again('table'),
  })
  onForm(app, '/:office/after-merger/list', {
    does: async ({ c, form, actor }) => {
      const { bytes, fileName } = fileOf(form)
      const kind = form.text('kind')
      const done = await perform(ctx, actor, importRegister, {
        base64: Buffer.from(bytes).toString('base64'),
        kind,
        set: listSetFor(kind, form.text('unit')),
        ...filled({ fileName }),
      })
      const list = { importId: done.importId, taken: takenIn(done.counts), left: done.left.length }
      return await told({ c, form }, { list })
    },
    again: again('list'),
  })
}
