import type { Context, Hono } from 'hono'
import { perform } from '#acts/act.ts'
import { draftSource } from '#acts/draft-source.ts'
import { dropDraft, keepDraft } from '#acts/keep-draft.ts'
import { readSource } from '#acts/read-source.ts'
import type { Actor } from '#context.ts'
import type { Problem } from '#model/problem.ts'
import { showSourceDraft } from '#views/source-draft.ts'
import { officeAt } from '../address.ts'
import { pageAnswer } from '../answer.ts'
import type { WebDeps } from '../deps.ts'
import type { Form } from '../form.ts'
import { onForm } from '../on-form.ts'
import { SourceDraftPage } from '../pages/source-draft.tsx'
import { labelled } from '../problem-field.ts'
import { factsTyped } from '../source-typed.ts'
import { officeFrame, said, saying } from '../visit.ts'

/** Lays what was given aside and says where to check it; what is here already needs no checking. */
export async function draftGiven(deps: WebDeps, actor: Actor, given: unknown): Promise<string> {
  const { draftId, sourceId } = await perform(deps.ctx, actor, draftSource, given)
  if (draftId) return officeAt(actor.office, 'sources', 'drafts', draftId)
  return saying(officeAt(actor.office, 'sources', sourceId ?? '', 'judge'), said('already'))
}

/** A source between being given and being kept: what was found in it, corrected. */
export function addSourceDrafts(app: Hono, deps: WebDeps): void {
  const { ctx } = deps
  const page = async (c: Context, draftId: string, problems: readonly Problem[] = [], form?: Form) => {
    const office = c.req.param('office') ?? ''
    const frame = await officeFrame(c, deps, office)
    const { published, titleField, publisher } = frame.words.sourceNew
    const labels: Readonly<Record<string, string>> = { published, title: titleField, publisher }
    const named = labelled(problems, (field) => labels[field], form)
    const view = await showSourceDraft(ctx, { office, lang: frame.lang }, { draftId })
    const here = officeAt(office, 'sources', 'drafts', draftId)
    return <SourceDraftPage frame={{ ...frame, here, problems: named }} view={view} typed={form?.typed} />
  }
  app.get('/:office/sources/drafts/:id', async (c) => pageAnswer(c, await page(c, c.req.param('id'))))
  onForm(app, '/:office/sources/drafts/:id', {
    does: async ({ id, form, actor }) => {
      return await keepAndRead(deps, actor, { draftId: id, ...factsTyped(form) })
    },
    again: ({ c, id, form }, problems) => page(c, id, problems, form),
  })
  onForm(app, '/:office/sources/drafts/:id/drop', {
    does: async ({ office, id, actor }) => {
      await perform(ctx, actor, dropDraft, { draftId: id })
      return officeAt(office, 'sources', 'new')
    },
    again: ({ c, id, form }, problems) => page(c, id, problems, form),
  })
}

/** A source the page has kept is read at once, unless its language is one that is not read. */
async function keepAndRead(deps: WebDeps, actor: Actor, given: unknown): Promise<string> {
  const added = await perform(deps.ctx, actor, keepDraft, given)
  const source = officeAt(actor.office, 'sources', added.sourceId)
  if (added.unread) return saying(source, said('unread'))
  if (added.already) return saying(`${source}/judge`, said('already'))
  const reading = await perform(deps.ctx, actor, readSource, { sourceId: added.sourceId })
  return saying(`${source}/judge`, said('read', reading.fresh))
}
