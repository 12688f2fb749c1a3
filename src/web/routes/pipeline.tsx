import type { Context, Hono } from 'hono'
import { perform } from '#acts/act.ts'
import { describeDeal } from '#acts/describe-deal.ts'
import { enterRate } from '#acts/enter-rate.ts'
import { openDeal } from '#acts/open-deal.ts'
import { ownDeal } from '#acts/own-deal.ts'
import { stepDeal } from '#acts/step-deal.ts'
import { undoDealStep } from '#acts/undo-deal-step.ts'
import type { Problem } from '#model/problem.ts'
import { showDeal } from '#views/deal.ts'
import { showDeals } from '#views/deals.ts'
import { showRates } from '#views/rates.ts'
import { showInvestmentChoices } from '#views/source-choices.ts'
import { officeAt } from '../address.ts'
import { pageAnswer } from '../answer.ts'
import { dealStepTyped, matterTyped, newDealTyped, rateTyped } from '../deal-typed.ts'
import { dealFrame } from '../deal-visit.ts'
import type { WebDeps } from '../deps.ts'
import type { Form } from '../form.ts'
import { said } from '../mission-typed.ts'
import { onForm } from '../on-form.ts'
import { DealPage } from '../pages/deal.tsx'
import { PipelinePage } from '../pages/pipeline.tsx'
import { RatesPage } from '../pages/rates.tsx'

type Again = { readonly problems?: readonly Problem[]; readonly form?: Form }

/** Investors' files: the board, one file, its steps; and the rates sums are converted by. */
export function addPipeline(app: Hono, deps: WebDeps): void {
  const { ctx } = deps
  const list = async (c: Context, office: string, { problems, form }: Again = {}) => {
    const { frame, status } = await dealFrame(c, deps, office, problems, form?.typed)
    const [investor, owner] = [c.req.query('investor'), c.req.query('owner')]
    const asked = { ...(investor && { investor }), ...(owner && { owner }) }
    const reader = { office, lang: frame.lang }
    const view = await showDeals(ctx, reader, { ...asked, ...frame.at })
    const choices = await showInvestmentChoices(ctx, reader)
    const as = c.req.query('show') === 'table' ? 'table' : 'board'
    const props = { frame, view, asked, as, choices, typed: form?.typed ?? asksForNew(c) } as const
    return { page: <PipelinePage {...props} />, status }
  }
  app.get('/:office/pipeline', async (c) => {
    const { page, status } = await list(c, c.req.param('office'))
    return pageAnswer(c, page, status)
  })
  onForm(app, '/:office/pipeline', {
    does: async ({ c, office, form, actor }) => {
      const { frame } = await dealFrame(c, deps, office)
      const { dealId } = await perform(
        ctx,
        actor,
        openDeal,
        newDealTyped(form, frame.lang, frame.office.office.home),
      )
      return `${officeAt(office, 'pipeline', dealId)}?done=opened`
    },
    again: async ({ c, office, form }, problems) => (await list(c, office, { problems, form })).page,
  })
  addDeal(app, deps)
  addRates(app, deps)
}

/** A file to be opened for somebody in view, where a link asks for its form. */
function asksForNew(c: Context): Readonly<Record<string, string>> | undefined {
  const investor = c.req.query('new')
  return investor === undefined ? undefined : { investor, projectId: c.req.query('for') ?? '' }
}

function addDeal(app: Hono, deps: WebDeps): void {
  const { ctx } = deps
  const one = async (
    c: Context,
    { office, id, deed = '', problems, form }: Again & { office: string; id: string; deed?: string },
  ) => {
    const { frame, status } = await dealFrame(c, deps, office, problems, form?.typed)
    const reader = { office, lang: frame.lang }
    const view = await showDeal(ctx, reader, { dealId: id, ...frame.at })
    const choices = await showInvestmentChoices(ctx, reader)
    const again = form && { deed, typed: form.typed }
    return { page: <DealPage frame={frame} view={view} choices={choices} again={again} />, status }
  }
  app.get('/:office/pipeline/:id', async (c) => {
    const { page, status } = await one(c, c.req.param())
    return pageAnswer(c, page, status)
  })
  onForm(app, '/:office/pipeline/:id/:deed{step|owner|undo|about}', {
    does: async ({ c, office, id, deed, form, actor }) => {
      const base = { dealId: id, seen: Number(form.text('seen')) }
      const { frame } = await dealFrame(c, deps, office)
      if (deed === 'step')
        await perform(ctx, actor, stepDeal, { ...base, ...dealStepTyped(form, frame.lang) })
      else if (deed === 'about')
        await perform(ctx, actor, describeDeal, {
          ...base,
          ...matterTyped(form, frame.lang, frame.office.office.home),
        })
      else if (deed === 'owner') await perform(ctx, actor, ownDeal, { ...base, owner: form.text('owner') })
      else
        await perform(ctx, actor, undoDealStep, {
          ...base,
          seq: Number(form.text('seq')),
          why: said(form, 'why'),
        })
      const done = { step: 'stepped', owner: 'saved', undo: 'undone' }[deed] ?? 'saved'
      return `${officeAt(office, 'pipeline', id)}?done=${done}`
    },
    again: async ({ c, office, id, deed, form }, problems) =>
      (await one(c, { office, id, deed, problems, form })).page,
  })
}

function addRates(app: Hono, deps: WebDeps): void {
  const { ctx } = deps
  const list = async (c: Context, office: string, { problems, form }: Again = {}) => {
    const { frame } = await dealFrame(c, deps, office, problems, form?.typed)
    const reader = { office, lang: frame.lang }
    const view = await showRates(ctx, reader)
    const choices = await showInvestmentChoices(ctx, reader)
    return <RatesPage frame={frame} view={view} choices={choices} typed={form?.typed} />
  }
  app.get('/:office/rates', async (c) => pageAnswer(c, await list(c, c.req.param('office'))))
  onForm(app, '/:office/rates', {
    does: async ({ c, office, form, actor }) => {
      const { frame } = await dealFrame(c, deps, office)
      await perform(ctx, actor, enterRate, rateTyped(form, frame.lang))
      return `${officeAt(office, 'rates')}?done=rate`
    },
    again: ({ c, office, form }, problems) => list(c, office, { problems, form }),
  })
}
