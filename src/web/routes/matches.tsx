import type { Context, Hono } from 'hono'
import { perform } from '#acts/act.ts'
import { decideMatch } from '#acts/decide-match.ts'
import { withdrawPart } from '#acts/withdraw-part.ts'
import type { Actor } from '#context.ts'
import { officeAt, wayBack } from '../address.ts'
import { actorOf } from '../answer.ts'
import type { WebDeps } from '../deps.ts'
import { type Form, filled, readForm } from '../form.ts'
import { said, saying } from '../visit.ts'

/** Buttons beside a pair or a part of a sheet: the page they were pressed on is come back to. */
export function addMatches(app: Hono, { ctx }: WebDeps): void {
  const answer = async (c: Context, work: (form: Form, actor: Actor) => Promise<unknown>) => {
    const office = c.req.param('office') ?? ''
    const form = await readForm(c)
    await work(form, actorOf(c, office, form))
    return c.redirect(saying(wayBack(form.text('back'), officeAt(office, 'projects')), said('kept')), 303)
  }
  app.post('/:office/matches', (c) =>
    answer(c, async (form, actor) => {
      const given = ['projectId', 'investorId', 'verdict', 'why'].map((name) => [
        name,
        form.text(name).trim(),
      ])
      return await perform(ctx, actor, decideMatch, filled(Object.fromEntries(given)))
    }),
  )
  app.post('/:office/sheets/withdraw', (c) =>
    answer(c, async (form, actor) => {
      const given = { subject: form.text('subject'), part: Number(form.text('part')) }
      return await perform(ctx, actor, withdrawPart, given)
    }),
  )
}
