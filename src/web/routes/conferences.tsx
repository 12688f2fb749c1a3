import type { Context, Hono } from 'hono'
import { perform } from '#acts/act.ts'
import { followHanded } from '#acts/follow-handed.ts'
import { linkHanded } from '#acts/link-handed.ts'
import { listHanded, unlistHanded } from '#acts/list-handed.ts'
import { nameConference } from '#acts/name-conference.ts'
import { stateTotal } from '#acts/state-total.ts'
import type { Actor } from '#context.ts'
import type { Language, Problem } from '#model/problem.ts'
import { showConference, showConferences } from '#views/conference.ts'
import { showInvestmentChoices } from '#views/source-choices.ts'
import { officeAt } from '../address.ts'
import { actorOf, doing, pageAnswer } from '../answer.ts'
import { handedTyped, lineTyped, proofTyped, totalTyped } from '../deal-typed.ts'
import { dealFrame } from '../deal-visit.ts'
import type { WebDeps } from '../deps.ts'
import { type Form, filled, readForm } from '../form.ts'
import { dayTyped } from '../mission-typed.ts'
import { ConferencePage } from '../pages/conference.tsx'
import { ConferencesPage } from '../pages/conferences.tsx'

/** Conferences: the list, and one with what it handed over. */
export function addConferences(app: Hono, deps: WebDeps): void {
  const { ctx } = deps
  app.get('/:office/conferences', async (c) => {
    const office = c.req.param('office')
    const { frame } = await dealFrame(c, deps, office)
    const view = await showConferences(ctx, { office, lang: frame.lang })
    return pageAnswer(c, <ConferencesPage frame={frame} view={view} />)
  })
  const one = async (
    c: Context,
    { office, id }: { office: string; id: string },
    problems: readonly Problem[] = [],
    again?: { readonly deed: string; readonly typed: Form['typed'] },
  ) => {
    const { frame } = await dealFrame(c, deps, office, problems, again?.typed)
    const reader = { office, lang: frame.lang }
    const view = await showConference(ctx, reader, { conferenceId: id })
    const choices = await showInvestmentChoices(ctx, reader)
    return <ConferencePage frame={frame} view={view} choices={choices} again={again} />
  }
  app.get('/:office/conferences/:id', async (c) => pageAnswer(c, await one(c, c.req.param())))
  app.post('/:office/conferences/:id/:deed{line|table|total|follow|link|unlist|name}', async (c) => {
    const { office, id, deed } = c.req.param()
    const form = await readForm(c)
    return await doing(
      c,
      async () => {
        const { frame } = await dealFrame(c, deps, office)
        await carry(deed, { form, id, lang: frame.lang, actor: actorOf(c, office, form) })
        return `${officeAt(office, 'conferences', id)}?done=${deed === 'table' ? 'listed' : 'saved'}`
      },
      (problems) => one(c, { office, id }, problems, { deed, typed: form.typed }),
    )
  })
  type Carrying = { form: Form; id: string; lang: Language; actor: Actor }
  const carry = async (deed: string, { form, id: conferenceId, lang, actor }: Carrying) => {
    const proof = proofTyped(form)
    switch (deed) {
      case 'line':
        return await perform(ctx, actor, listHanded, {
          conferenceId,
          rows: [handedTyped(form, lang)],
          ...proof,
        })
      case 'table': {
        const bytes = form.file('file')?.bytes ?? new Uint8Array()
        return await perform(ctx, actor, listHanded, { conferenceId, bytes, ...proof })
      }
      case 'name':
        return await perform(ctx, actor, nameConference, {
          conferenceId,
          ...filled({ vi: form.text('vi'), en: form.text('en') }),
        })
      case 'link':
        return await perform(ctx, actor, linkHanded, { conferenceId, ...lineTyped(form, deed) })
      case 'unlist':
        return await perform(ctx, actor, unlistHanded, { conferenceId, ...lineTyped(form, deed) })
      case 'total':
        return await perform(ctx, actor, stateTotal, { conferenceId, ...totalTyped(form, lang), ...proof })
      default: {
        const day = dayTyped(form, 'day')
        const found = {
          ...filled({ rowId: form.text('rowId') }),
          months: Number(form.text('months')),
          finding: form.text('finding'),
        }
        return await perform(ctx, actor, followHanded, {
          conferenceId,
          ...found,
          ...(day ? { day } : {}),
          ...proof,
        })
      }
    }
  }
}
