import type { Hono } from 'hono'
import { perform } from '#acts/act.ts'
import { relateParties } from '#acts/relate-parties.ts'
import { isProblem, type Problem } from '#model/problem.ts'
import { parseDate } from '#model/values/date.ts'
import { renderPartnerText } from '#papers/partner-text.ts'
import { ask } from '#views/ask.ts'
import { showPartner } from '#views/partner.ts'
import type { PartnerView } from '#views/partner-view.ts'
import { showPartners } from '#views/partners.ts'
import { officeAt, withQuery } from '../address.ts'
import { actorOf, doing, pageAnswer, STATUS } from '../answer.ts'
import type { WebDeps } from '../deps.ts'
import { filled, readForm } from '../form.ts'
import type { OfficeFrame } from '../frame.ts'
import { AskPage } from '../pages/ask.tsx'
import { PartnerPage } from '../pages/partner.tsx'
import { PartnersPage } from '../pages/partners.tsx'
import { SendPage } from '../pages/send.tsx'
import { dayProblem } from '../problem-field.ts'
import { readDate } from '../slot-typed.ts'
import { officeFrame, said, saying } from '../visit.ts'

/** The day a page is asked for: what was typed is a day, month or year; its last day counts. */
function dayOf(typed: string | undefined): { readonly asOf?: string; readonly problems: readonly Problem[] } {
  if (!typed?.trim()) return { problems: [] }
  const date = parseDate(readDate(typed))
  return isProblem(date) ? { problems: [dayProblem(typed.trim(), 'as-of')] } : { asOf: date.to, problems: [] }
}

/** Questions, the book of partners, one partner, and the text to send. */
export function addPartners(app: Hono, deps: WebDeps): void {
  const { ctx } = deps
  app.get('/:office/ask', async (c) => {
    const office = c.req.param('office')
    const question = c.req.query('q')?.trim() ?? ''
    if (!question) return c.redirect(officeAt(office))
    const frame = await officeFrame(c, deps, office)
    const view = await ask(ctx, { office, lang: frame.lang }, { question })
    return pageAnswer(c, <AskPage frame={frame} view={view} />)
  })
  app.get('/:office/partners', async (c) => {
    const office = c.req.param('office')
    const frame = await officeFrame(c, deps, office)
    return pageAnswer(
      c,
      <PartnersPage frame={frame} view={await showPartners(ctx, { office, lang: frame.lang })} />,
    )
  })
  addPartner(app, deps)
  app.get('/:office/partners/:id/send', async (c) => {
    const { office, id } = c.req.param()
    const { asOf } = dayOf(c.req.query('as-of'))
    const frame = await officeFrame(c, deps, office)
    const view = await showPartner(ctx, { office, lang: frame.lang }, { with: id, ...(asOf ? { asOf } : {}) })
    const sources = c.req.query('plain') === undefined
    const text = renderPartnerText(view, { lang: frame.lang, sources, toSend: true })
    return pageAnswer(c, <SendPage frame={frame} view={view} text={text} sources={sources} asOf={asOf} />)
  })
}

function addPartner(app: Hono, deps: WebDeps): void {
  const { ctx } = deps
  const page = async (frame: OfficeFrame, view: PartnerView, asOf: string | undefined) => {
    const reader = { office: frame.office.office.id, lang: frame.lang }
    const others =
      view.subject.kind === 'country'
        ? []
        : (await showPartners(ctx, reader)).countries.flatMap((one) => one.partners.map((row) => row.partner))
    return <PartnerPage frame={frame} view={view} asOf={asOf} others={others} />
  }
  app.get('/:office/partners/:id', async (c) => {
    const { office, id } = c.req.param()
    const { asOf, problems } = dayOf(c.req.query('as-of'))
    const frame = await officeFrame(c, deps, office, problems)
    const view = await showPartner(ctx, { office, lang: frame.lang }, { with: id, ...(asOf ? { asOf } : {}) })
    if (view.subject.id && view.subject.id !== id) {
      return c.redirect(withQuery(officeAt(office, 'partners', view.subject.id), { 'as-of': asOf }))
    }
    return pageAnswer(c, await page(frame, view, asOf), problems.length ? STATUS.invalid : 200)
  })
  app.post('/:office/partners/:id/same', async (c) => {
    const { office, id } = c.req.param()
    const form = await readForm(c)
    const actor = actorOf(c, office, form)
    return await doing(
      c,
      async () => {
        const given = { a: id, b: form.text('other'), verdict: form.text('verdict') }
        const { judgementId } = await perform(ctx, actor, relateParties, {
          ...given,
          ...filled({ why: form.text('why') }),
        })
        return saying(officeAt(office, 'partners', id), said('relate', 1, [judgementId]))
      },
      async (problems) => {
        const frame = await officeFrame(c, deps, office, problems)
        const view = await showPartner(ctx, { office, lang: frame.lang }, { with: id })
        return await page({ ...frame, here: officeAt(office, 'partners', id) }, view, undefined)
      },
    )
  })
}
