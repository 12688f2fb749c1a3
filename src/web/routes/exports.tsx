import type { Context, Hono } from 'hono'
import { perform } from '#acts/act.ts'
import { publish } from '#acts/publish.ts'
import type { Problem } from '#model/problem.ts'
import { exportFile } from '#papers/exports/export-file.ts'
import { type ExportKind, parseExport } from '#views/exports/export-asked.ts'
import { showPublic } from '#views/exports/public-page.ts'
import { showPublishing, showRecordPublicity } from '#views/exports/publicity.ts'
import { flagAsked } from '#views/flag-asked.ts'
import { officeAt, wayBack, withQuery } from '../address.ts'
import { pageAnswer, STATUS } from '../answer.ts'
import { dayStatus, daysAsked } from '../book-at.ts'
import type { WebDeps } from '../deps.ts'
import { streamAnswer } from '../file-answer.ts'
import type { Form } from '../form.ts'
import { onForm } from '../on-form.ts'
import { ExportsPage } from '../pages/exports.tsx'
import { PublicPage } from '../pages/public.tsx'
import { PublishingPage } from '../pages/publishing.tsx'
import { labelled } from '../problem-field.ts'
import { bareFrame, officeFrame, said, saying } from '../visit.ts'
import { chosenLanguage } from '../visit-language.ts'
import { publicWords } from '../words/public-words.ts'
import { wordsIn } from '../words/words.ts'

/** Lists of the book as files, what of it is public, and the page the public reads. */
export function addExports(app: Hono, deps: WebDeps): void {
  const { ctx } = deps
  const page = async (c: Context, problems: readonly Problem[] = []) => {
    const frame = await officeFrame(c, deps, c.req.param('office') ?? '', problems)
    return <ExportsPage frame={frame} typed={c.req.query()} />
  }
  app.get('/:office/exports', async (c) => pageAnswer(c, await page(c, daysAsked(c).problems), dayStatus(c)))
  app.get('/:office/exports/file', async (c) => {
    const { asked, problems } = parseExport({ kind: c.req.query('kind'), format: c.req.query('format') })
    const days = daysAsked(c)
    const wrong = [...problems, ...days.problems]
    if (!asked || wrong.length) return pageAnswer(c, await page(c, wrong), STATUS.invalid)
    const { lang } = await officeFrame(c, deps, c.req.param('office'))
    const open = flagAsked(c.req.query('public'), 'public')
    const reader = { office: c.req.param('office'), lang }
    return streamAnswer(c, await exportFile(ctx, reader, { ...asked, open, ...days.at }))
  })
  app.get('/:office/public', async (c) => {
    const office = c.req.param('office')
    const lang = chosenLanguage(c)
    const { at, problems } = daysAsked(c)
    const frame = bareFrame(c, deps, problems.filter(onAsOf).map(withoutField))
    const reader = { office, ...(lang ? { lang } : {}) }
    const view = await showPublic(ctx, reader, at.asOf ? { asOf: at.asOf } : {})
    const own = { ...frame, lang: view.lang, words: wordsIn(view.lang) }
    return pageAnswer(c, <PublicPage frame={own} view={view} />, own.problems.length ? STATUS.invalid : 200)
  })
  addPublishing(app, deps)
}

/** The public page is read as of a day, never as known on one. */
function onAsOf({ where }: Problem): boolean {
  return where === 'as-of'
}

/** The public page has no field for its day to lead to. */
function withoutField({ where: _, ...one }: Problem): Problem {
  return one
}

/** What was wrong with a form, and the form: its list is shown again. */
type Again = { readonly problems?: readonly Problem[]; readonly form?: Form }

function addPublishing(app: Hono, deps: WebDeps): void {
  const { ctx } = deps
  const page = async (c: Context, { problems = [], form }: Again = {}) => {
    const office = c.req.param('office') ?? ''
    const visited = await officeFrame(c, deps, office)
    const own = publicWords(visited.lang)
    const frame = {
      ...visited,
      problems: labelled(problems, (field) => (field === 'why' ? own.why : undefined), form),
    }
    const back = form && new URL(wayBack(form.text('back'), '/'), c.req.url)
    const shown = back ? back.searchParams.get('kind') : c.req.query('kind')
    const kind: ExportKind = parseExport({ kind: shown ?? 'partners' }).asked?.kind ?? 'partners'
    const view = await showPublishing(ctx, { office, lang: frame.lang }, { kind })
    const here = withQuery(officeAt(office, 'publishing'), { kind })
    const again = form && { deed: 'publicity', typed: form.typed, texts: form.texts }
    return <PublishingPage frame={{ ...frame, here }} view={view} again={again} />
  }
  app.get('/:office/publishing', async (c) => pageAnswer(c, await page(c)))
  onForm(app, '/:office/publicity', {
    does: async ({ office, form, actor }) => {
      const done = await perform(ctx, actor, publish, await given(office, form))
      const key = done.shownTo === 'public' ? 'opened' : 'closed'
      const back = wayBack(form.text('back'), officeAt(office, 'publishing'))
      return saying(back, said(key, done.records.length + done.sources.length))
    },
    again: ({ c, form }, problems) =>
      // Nothing was ticked: that is no one field's fault.
      page(c, {
        problems: problems.map(({ where, ...one }) =>
          where === 'recordIds' ? one : { ...one, ...(where ? { where } : {}) },
        ),
        form,
      }),
  })

  /** What the form says; with the sources of the entries ticked where that was ticked too. */
  async function given(office: string, form: Form): Promise<Record<string, unknown>> {
    const recordIds = form.list('record')
    const sources = [...form.list('source')]
    for (const recordId of form.text('with-sources') ? recordIds : []) {
      const view = await showRecordPublicity(ctx, { office, lang: 'en' }, { recordId })
      sources.push(...(view?.sources.map((source) => source.id) ?? []))
    }
    return {
      recordIds,
      sourceIds: [...new Set(sources)],
      shownTo: form.text('shownTo'),
      why: form.text('why'),
    }
  }
}
