import type { Context, Hono } from 'hono'
import { perform } from '#acts/act.ts'
import { decideDouble } from '#acts/decide-double.ts'
import { importRegister } from '#acts/import-register.ts'
import { loadSuccessions } from '#acts/load-successions.ts'
import { noteLetter } from '#acts/note-letter.ts'
import { ActError, type Problem } from '#model/problem.ts'
import { listSetFor, takenIn } from '#views/succession/list-set.ts'
import { showAfterMerger } from '#views/succession/show-after-merger.ts'
import { officeAt, withQuery } from '../address.ts'
import { actorOf, doing, pageAnswer, STATUS } from '../answer.ts'
import type { WebDeps } from '../deps.ts'
import { type Form, filled, readForm } from '../form.ts'
import { AfterMergerPage } from '../pages/after-merger.tsx'
import type { JustLoaded } from '../parts/merger/load-forms.tsx'
import { dayProblem } from '../problem-field.ts'
import { readDate } from '../slot-typed.ts'
import { officeFrame } from '../visit.ts'
import { addMergerFiles, dayTyped } from './merger-files.tsx'
import { fileOf } from './register-files.tsx'

type Shown = {
  readonly day?: string | undefined
  readonly problems?: readonly Problem[]
  readonly just?: JustLoaded
}

/** The page after a merger: reading it, loading what it is made from, deciding, and noting letters. */
export function addAfterMerger(app: Hono, deps: WebDeps): void {
  const { ctx } = deps
  const page = async (c: Context, { day, problems = [], just }: Shown) => {
    const office = c.req.param('office') ?? ''
    const frame = await officeFrame(c, deps, office, problems)
    const view = await showAfterMerger(ctx, { office, lang: frame.lang }, day ? { day } : {})
    const here = withQuery(officeAt(office, 'after-merger'), { day })
    return <AfterMergerPage frame={{ ...frame, here }} view={view} {...(just ? { just } : {})} />
  }
  app.get('/:office/after-merger', async (c) => {
    const typed = c.req.query('day')?.trim()
    const day = dayTyped(typed)
    const problems = typed && !day ? [dayProblem(typed, 'day')] : []
    return pageAnswer(c, await page(c, { day, problems }), problems.length ? STATUS.invalid : 200)
  })
  addMergerFiles(app, deps)
  addLoading(app, deps, page)
  app.post('/:office/after-merger/decide', async (c) => {
    const office = c.req.param('office')
    const form = await readForm(c)
    const [verdict, lapses] = form.text('verdict').split(' ')
    const recordIds = form.list('records')
    const given = { recordIds, verdict, ...filled({ lapses }), why: form.text('why') }
    return await doing(
      c,
      async () => {
        await perform(ctx, actorOf(c, office, form), decideDouble, given)
        return `${back(office, form)}#double-${recordIds[0]}`
      },
      (problems) => page(c, { day: form.text('day'), problems }),
    )
  })
  app.post('/:office/after-merger/letters/:record', async (c) => {
    const { office, record } = c.req.param()
    const form = await readForm(c)
    return await doing(
      c,
      async () => {
        await perform(ctx, actorOf(c, office, form), noteLetter, {
          recordId: record,
          ...(await notedIn(form)),
        })
        return `${back(office, form)}#held-${record}`
      },
      (problems) => page(c, { day: form.text('day'), problems }),
    )
  })
}

function back(office: string, form: Form): string {
  return withQuery(officeAt(office, 'after-merger'), { day: form.text('day') })
}

async function notedIn(form: Form): Promise<Record<string, unknown>> {
  const { bytes, fileName } = await fileOf(form)
  const onDay = form.text('onDay').trim()
  const file = bytes.length
    ? { base64: Buffer.from(bytes).toString('base64'), ...filled({ fileName }) }
    : undefined
  return {
    day: form.text('day'),
    step: form.text('step'),
    ...filled({ onDay: onDay && readDate(onDay), note: form.text('note').trim() }),
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
  const loading = async (c: Context, form: Form, load: () => Promise<JustLoaded>) => {
    const day = form.text('day') || undefined
    try {
      return pageAnswer(c, await page(c, { day, just: await load() }))
    } catch (error) {
      if (!(error instanceof ActError)) throw error
      return pageAnswer(c, await page(c, { day, problems: error.problems }), STATUS[error.code])
    }
  }
  app.post('/:office/after-merger/table', async (c) => {
    const form = await readForm(c)
    const sent = await fileOf(form)
    const known = form.text('known')
    const ours = known && !sent.bytes.length ? await mergerTable?.(known) : undefined
    const { bytes, fileName } = ours ? { bytes: ours, fileName: `${known}.csv` } : sent
    return await loading(c, form, async () => {
      const given = { base64: Buffer.from(bytes).toString('base64'), ...filled({ fileName }) }
      return { table: await perform(ctx, actorOf(c, c.req.param('office'), form), loadSuccessions, given) }
    })
  })
  app.post('/:office/after-merger/list', async (c) => {
    const form = await readForm(c)
    const { bytes, fileName } = await fileOf(form)
    return await loading(c, form, async () => {
      const kind = form.text('kind')
      const done = await perform(ctx, actorOf(c, c.req.param('office'), form), importRegister, {
        base64: Buffer.from(bytes).toString('base64'),
        kind,
        set: listSetFor(kind, form.text('unit')),
        ...filled({ fileName }),
      })
      return { list: { importId: done.importId, taken: takenIn(done.counts), left: done.left.length } }
    })
  })
}
