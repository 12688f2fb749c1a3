import type { Context, Hono } from 'hono'
import { perform } from '#acts/act.ts'
import { keepInvestor } from '#acts/keep-investor.ts'
import { planContact } from '#acts/plan-contact.ts'
import type { Language, Problem } from '#model/problem.ts'
import { sourceChoices } from '#views/investment/source-choices.ts'
import { suggestBodies } from '#views/investment/suggest-bodies.ts'
import { showInvestor } from '#views/investor.ts'
import { showInvestors } from '#views/investors.ts'
import { showVisitChoices } from '#views/visit-choices.ts'
import { officeAt } from '../address.ts'
import { pageAnswer } from '../answer.ts'
import { bookFrame } from '../book-at.ts'
import { dayTyped } from '../day-typed.ts'
import type { WebDeps } from '../deps.ts'
import { type Form, filled } from '../form.ts'
import { onForm } from '../on-form.ts'
import { InvestorPage } from '../pages/investor.tsx'
import { InvestorNewPage } from '../pages/investor-new.tsx'
import { InvestorsPage } from '../pages/investors.tsx'
import { partProblems } from '../part-problems.ts'
import { partsTyped, proofTyped } from '../parts-typed.ts'
import { labelled } from '../problem-field.ts'
import { officeFrame, said, saying } from '../visit.ts'
import { chosenLanguage } from '../visit-language.ts'
import { projectsWords } from '../words/projects-words.ts'

const LONGEST = 200

/** Investors and partners met: the list, a new one, the page of one and what comes next. */
export function addInvestors(app: Hono, deps: WebDeps): void {
  const { ctx } = deps
  app.get('/:office/investors', async (c) => {
    const office = c.req.param('office')
    const { frame, status } = await bookFrame(c, deps, office)
    const [country, kind] = [c.req.query('country'), c.req.query('kind')]
    const asked = { ...(country ? { country } : {}), ...(kind ? { kind } : {}) }
    const view = await showInvestors(ctx, { office, lang: frame.lang }, { ...asked, ...frame.at })
    return pageAnswer(c, <InvestorsPage frame={frame} view={view} asked={asked} />, status)
  })
  app.get('/:office/investors/suggest', async (c) => {
    const office = c.req.param('office')
    const name = (c.req.query('q') ?? '').slice(0, LONGEST)
    const hits = await suggestBodies(ctx, { office, lang: chosenLanguage(c) ?? 'vi' }, { name })
    return c.json({
      hits: hits.map((hit) => ({
        ...hit,
        href: officeAt(office, 'investors', hit.id),
        fill: hit.parts.map(({ text }) => text).join(''),
      })),
    })
  })
  addOpening(app, deps)
  addOne(app, deps)
}

/** Problems with the fields called as these forms call them. */
function called(problems: readonly Problem[], lang: Language, form: Form | undefined): readonly Problem[] {
  const { name, day, who, ownerPick } = projectsWords(lang)
  const labels: Readonly<Record<string, string>> = { name, day, who, owner: ownerPick }
  const told = labelled(problems, (field) => labels[field], form)
  return partProblems(told, { subject: 'investor', lang, form })
}

function addOpening(app: Hono, deps: WebDeps): void {
  const { ctx } = deps
  const page = async (c: Context, office: string, problems: readonly Problem[] = [], form?: Form) => {
    const visited = await officeFrame(c, deps, office)
    const frame = { ...visited, problems: called(problems, visited.lang, form) }
    const reader = { office, lang: frame.lang }
    const [sources, visits] = [await sourceChoices(ctx, reader), await showVisitChoices(ctx, reader)]
    return <InvestorNewPage frame={frame} sources={sources} visits={visits} typed={form?.texts} />
  }
  app.get('/:office/investors/new', async (c) => pageAnswer(c, await page(c, c.req.param('office'))))
  onForm(app, '/:office/investors', {
    does: async ({ c, office, form, actor }) => {
      const { lang } = await officeFrame(c, deps, office)
      const made = await perform(ctx, actor, keepInvestor, {
        ...filled({ name: form.text('name').trim() }),
        ...(form.text('another') ? { another: true } : {}),
        parts: partsTyped(form, 'investor', lang),
        ...proofTyped(form),
      })
      return saying(officeAt(office, 'investors', made.id), said('kept'))
    },
    again: ({ c, office, form }, problems) => page(c, office, problems, form),
  })
}

function addOne(app: Hono, deps: WebDeps): void {
  const { ctx } = deps
  type Again = { problems?: readonly Problem[]; form?: Form }
  const page = async (c: Context, { problems = [], form }: Again = {}) => {
    const { office = '', id = '' } = c.req.param()
    const { frame, status } = await bookFrame(c, deps, office)
    const reader = { office, lang: frame.lang }
    const here = officeAt(office, 'investors', id)
    const view = await showInvestor(ctx, reader, { investorId: id, ...frame.at })
    const shown = { ...frame, problems: [...frame.problems, ...called(problems, frame.lang, form)], here }
    const [sources, visits] = [await sourceChoices(ctx, reader), await showVisitChoices(ctx, reader)]
    const given = { frame: shown, view, sources, visits, typed: form?.texts }
    return { html: <InvestorPage {...given} />, status }
  }
  app.get('/:office/investors/:id', async (c) => {
    const { html, status } = await page(c)
    return pageAnswer(c, html, status)
  })
  const again = async ({ c, form }: { c: Context; form: Form }, problems: readonly Problem[]) =>
    (await page(c, { problems, form })).html
  onForm(app, '/:office/investors/:id', {
    does: async ({ c, office, id, form, actor }) => {
      const { lang } = await officeFrame(c, deps, office)
      const parts = partsTyped(form, 'investor', lang)
      await perform(ctx, actor, keepInvestor, { investorId: id, parts, ...proofTyped(form) })
      return saying(officeAt(office, 'investors', id), said('kept'))
    },
    again,
  })
  onForm(app, '/:office/investors/:id/contact', {
    does: async ({ office, id, form, actor }) => {
      const given = { day: dayTyped(form, 'day'), who: form.text('who').trim(), owner: form.text('owner') }
      await perform(ctx, actor, planContact, { investorId: id, ...filled(given) })
      return saying(officeAt(office, 'investors', id), said('kept'))
    },
    again,
  })
}
