import type { Context, Hono } from 'hono'
import { ActError, type Problem } from '#model/problem.ts'
import { citeBook } from '#papers/cite-book.ts'
import { handoverBlocks } from '#papers/handover-blocks.ts'
import { HANDOVER_FORMATS } from '#papers/handover-formats.ts'
import { handoverWords } from '#papers/words/handover-words.ts'
import { showHandover } from '#views/handover.ts'
import type { HandoverView } from '#views/handover-view.ts'
import { officeAt } from '../address.ts'
import { pageAnswer, STATUS } from '../answer.ts'
import { readDate } from '../day-typed.ts'
import type { WebDeps } from '../deps.ts'
import { fileAnswer } from '../file-answer.ts'
import { filled } from '../form.ts'
import { HandoverPage } from '../pages/handover.tsx'
import { dayProblem } from '../problem-field.ts'
import { officeFrame } from '../visit.ts'

/** What one officer hands over: the page, and the files it is signed and worked on in. */
export function addHandover(app: Hono, deps: WebDeps): void {
  const page = async (c: Context, problems: readonly Problem[] = [], view?: HandoverView) => {
    const office = c.req.param('office') ?? ''
    const frame = await officeFrame(c, deps, office, problems)
    const text = (name: string) => c.req.query(name) ?? ''
    const typed = { person: text('person'), partner: text('partner'), day: text('day') }
    const here = officeAt(office, 'handover')
    const shown = view && shownOf(view, frame.lang)
    return <HandoverPage frame={{ ...frame, here }} typed={typed} {...(shown ? { shown } : {})} />
  }
  const asked = async (c: Context) => {
    const office = c.req.param('office') ?? ''
    const { lang } = await officeFrame(c, deps, office)
    const day = c.req.query('day')?.trim()
    const view = await showHandover(
      deps.ctx,
      { office, lang },
      {
        person: c.req.query('person') ?? '',
        partners: (c.req.query('partner') ?? '').split(/[\r\n;]+/).flatMap((one) => one.trim() || []),
        ...filled({ asOf: day && readDate(day) }),
      },
    )
    return { view, lang }
  }
  const refused = async (c: Context, error: unknown) => {
    if (!(error instanceof ActError)) throw error
    const told = error.problems.map((one) =>
      one.where === 'asOf' ? dayProblem(c.req.query('day')?.trim() ?? '', 'day') : one,
    )
    return pageAnswer(c, await page(c, told), STATUS[error.code])
  }
  app.get('/:office/handover', async (c) => {
    if (!c.req.query('person')) return pageAnswer(c, await page(c))
    try {
      return pageAnswer(c, await page(c, [], (await asked(c)).view))
    } catch (error) {
      return await refused(c, error)
    }
  })
  app.get('/:office/handover/:file{file\\.(docx|xlsx)}', async (c) => {
    const format = HANDOVER_FORMATS.find((one) => c.req.param('file').endsWith(one)) ?? 'docx'
    try {
      const { view, lang } = await asked(c)
      const { handoverFile } = await import('#papers/handover.ts')
      return fileAnswer(c, await handoverFile(view, lang, format))
    } catch (error) {
      return await refused(c, error)
    }
  })
}

function shownOf(view: HandoverView, lang: 'en' | 'vi') {
  const W = handoverWords(lang)
  const cites = citeBook()
  const blocks = handoverBlocks(view, cites, lang)
  const { partners, missions, promises, clocks, occasions } = view
  const open = promises.ours.length + promises.theirs.length
  return {
    of: W.of(view.person.name, view.asOfText),
    summary: W.summary(partners.length, missions.length, open, clocks.length + occasions.length),
    blocks,
    cites: cites.used(),
  }
}
