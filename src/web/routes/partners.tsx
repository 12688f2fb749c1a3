import type { Context, Hono } from 'hono'
import { perform } from '#acts/act.ts'
import { assignPartner } from '#acts/assign-partner.ts'
import { keepExternalId } from '#acts/keep-external-id.ts'
import { relateParties } from '#acts/relate-parties.ts'
import type { Problem } from '#model/problem.ts'
import { renderPartnerText } from '#papers/partner-text.ts'
import { ask } from '#views/ask.ts'
import { inOneRead } from '#views/in-one-read.ts'
import { showKeptPartners } from '#views/keepers.ts'
import { showPartner } from '#views/partner.ts'
import { showWholePartner, type WholePartner } from '#views/partner-whole.ts'
import { listPartners } from '#views/partners.ts'
import { officeAt, withQuery } from '../address.ts'
import { pageAnswer } from '../answer.ts'
import { bookFrame, daysQuery } from '../book-at.ts'
import type { WebDeps } from '../deps.ts'
import { filled } from '../form.ts'
import type { OfficeFrame } from '../frame.ts'
import { pageAsked } from '../list-asked.ts'
import { onForm } from '../on-form.ts'
import { AskPage } from '../pages/ask.tsx'
import { PartnerPage } from '../pages/partner.tsx'
import { PartnersPage } from '../pages/partners.tsx'
import { SendPage } from '../pages/send.tsx'
import { officeFrame, said, saidQuery, saying } from '../visit.ts'

/** Questions, the book of partners, one partner, and the text to send. */
export function addPartners(app: Hono, deps: WebDeps): void {
  const { ctx } = deps
  app.get('/:office/ask', async (c) => {
    const office = c.req.param('office')
    const question = c.req.query('q')?.trim() ?? ''
    if (!question) return c.redirect(officeAt(office))
    const { frame, status } = await bookFrame(c, deps, office)
    const view = await ask(ctx, { office, lang: frame.lang }, { question, ...frame.at })
    return pageAnswer(c, <AskPage frame={frame} view={view} />, status)
  })
  app.get('/:office/partners', async (c) => {
    const office = c.req.param('office')
    const { frame, status, view, kept } = await inOneRead(ctx, office, async (within) => {
      const around = await bookFrame(c, { ...deps, ctx: within }, office)
      const reader = { office, lang: around.frame.lang }
      const [view, { partners: kept }] = await Promise.all([
        listPartners(within, reader, { ...around.frame.at, ...pageAsked(c) }),
        showKeptPartners(within, reader),
      ])
      return { ...around, view, kept }
    })
    const mine = c.req.query('mine') === 'true'
    return pageAnswer(c, <PartnersPage frame={frame} view={view} kept={kept} mine={mine} />, status)
  })
  addPartner(app, deps)
  app.get('/:office/partners/:id/send', async (c) => {
    const { office, id } = c.req.param()
    const { frame, status } = await bookFrame(c, deps, office)
    const view = await showPartner(ctx, { office, lang: frame.lang }, { with: id, ...frame.at })
    const sources = c.req.query('plain') === undefined
    const text = renderPartnerText(view, { lang: frame.lang, sources, toSend: true })
    return pageAnswer(c, <SendPage frame={frame} view={view} text={text} sources={sources} />, status)
  })
}

function addPartner(app: Hono, deps: WebDeps): void {
  const { ctx } = deps
  const page = (frame: OfficeFrame, { view, ...beside }: WholePartner) => (
    <PartnerPage frame={frame} view={view} {...beside} />
  )
  app.get('/:office/partners/:id', async (c) => {
    const { office, id } = c.req.param()
    const { frame, status, whole } = await inOneRead(ctx, office, async (within) => {
      const asked = await bookFrame(c, { ...deps, ctx: within }, office)
      const { lang, at } = asked.frame
      return { ...asked, whole: await showWholePartner(within, { office, lang }, { with: id, ...at }) }
    })
    const { subject } = whole.view
    if (subject.id && subject.id !== id) {
      return c.redirect(
        withQuery(officeAt(office, 'partners', subject.id), { ...daysQuery(frame.at), ...saidQuery(c) }),
      )
    }
    return pageAnswer(c, page(frame, whole), status)
  })
  const again = async (c: Context, office: string, id: string, problems: readonly Problem[]) => {
    const frame = await officeFrame(c, deps, office, problems)
    const whole = await showWholePartner(ctx, { office, lang: frame.lang }, { with: id })
    return page({ ...frame, here: officeAt(office, 'partners', id) }, whole)
  }
  onForm(app, '/:office/partners/:id/same', {
    does: async ({ office, id, form, actor }) => {
      const given = { a: id, b: form.text('other'), verdict: form.text('verdict') }
      const { judgementId } = await perform(ctx, actor, relateParties, {
        ...given,
        ...filled({ why: form.text('why') }),
      })
      return saying(officeAt(office, 'partners', id), said('relate', 1, [judgementId]))
    },
    again: ({ c, office, id }, problems) => again(c, office, id, problems),
  })
  onForm(app, '/:office/partners/:id/keeper', {
    does: async ({ office, id, form, actor }) => {
      const given = {
        partner: id,
        ...filled({ person: form.text('person'), why: form.text('why').trim() }),
      }
      await perform(ctx, actor, assignPartner, given)
      return saying(officeAt(office, 'partners', id), said('kept'))
    },
    again: ({ c, office, id }, problems) => again(c, office, id, problems),
  })
  onForm(app, '/:office/partners/:id/ids', {
    does: async ({ office, id, form, actor }) => {
      const given = { party: id, id: form.text('id'), ...filled({ note: form.text('note').trim() }) }
      const { clash } = await perform(ctx, actor, keepExternalId, given)
      const on = clash ? officeAt(office, 'same') : officeAt(office, 'partners', id)
      return saying(on, said('kept'))
    },
    again: ({ c, office, id }, problems) => again(c, office, id, problems),
  })
}
