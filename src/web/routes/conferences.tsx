import type { Context, Hono } from 'hono'
import type { Problem } from '#model/problem.ts'
import { showConference, showConferences } from '#views/conference.ts'
import { showInvestmentChoices } from '#views/source-choices.ts'
import { officeAt } from '../address.ts'
import { pageAnswer } from '../answer.ts'
import { CONFERENCE_DEEDS } from '../conference-deeds.ts'
import { dealFrame } from '../deal-visit.ts'
import type { WebDeps } from '../deps.ts'
import type { Form } from '../form.ts'
import { onForm } from '../on-form.ts'
import { ConferencePage } from '../pages/conference.tsx'
import { ConferencesPage } from '../pages/conferences.tsx'
import { aboutField } from '../problem-field.ts'

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
  onForm(app, `/:office/conferences/:id/:deed{${Object.keys(CONFERENCE_DEEDS).join('|')}}`, {
    does: async ({ c, office, id, deed, form, actor }) => {
      const { frame } = await dealFrame(c, deps, office)
      await CONFERENCE_DEEDS[deed]?.({ ctx, actor, form, lang: frame.lang, given: { conferenceId: id } })
      return `${officeAt(office, 'conferences', id)}?done=${deed === 'table' ? 'listed' : 'saved'}`
    },
    again: ({ c, office, id, deed, form }, problems) =>
      one(c, { office, id }, deed === 'table' ? aboutField(problems, 'file') : problems, {
        deed,
        typed: form.typed,
      }),
  })
}
