import type { Context, Hono } from 'hono'
import { perform } from '#acts/act.ts'
import { relateParties } from '#acts/relate-parties.ts'
import type { Problem } from '#model/problem.ts'
import { pairKeyOf, showSuggestions } from '#views/suggestions.ts'
import { officeAt } from '../address.ts'
import { actorOf, doing, pageAnswer } from '../answer.ts'
import type { WebDeps } from '../deps.ts'
import { filled, readForm } from '../form.ts'
import { SamePage } from '../pages/same.tsx'
import { officeFrame, said, saying } from '../visit.ts'

/** Entries that may be one, and what a person says of them. */
export function addSame(app: Hono, deps: WebDeps): void {
  const { ctx } = deps
  const page = async (
    c: Context,
    office: string,
    later: readonly string[],
    problems: readonly Problem[] = [],
  ) => {
    const frame = await officeFrame(c, deps, office, problems)
    const view = await showSuggestions(ctx, { office, lang: frame.lang }, { later })
    return <SamePage frame={{ ...frame, here: officeAt(office, 'same') }} view={view} later={later} />
  }
  app.get('/:office/same', async (c) =>
    pageAnswer(c, await page(c, c.req.param('office'), c.req.queries('later') ?? [])),
  )
  app.post('/:office/same', async (c) => {
    const office = c.req.param('office')
    const form = await readForm(c)
    const [a, b, verdict] = [form.text('a'), form.text('b'), form.text('verdict')]
    const later = form.list('later')
    const putOff = (keys: readonly string[]) => {
      const query = new URLSearchParams(keys.map((key) => ['later', key]))
      return query.size ? `${officeAt(office, 'same')}?${query}` : officeAt(office, 'same')
    }
    if (verdict === 'later') return c.redirect(putOff([...later, pairKeyOf(a, b)]), 303)
    const actor = actorOf(c, office, form)
    return await doing(
      c,
      async () => {
        const given = { a, b, verdict, ...filled({ why: form.text('why') }) }
        const { judgementId } = await perform(ctx, actor, relateParties, given)
        return saying(putOff(later), said('relate', 1, [judgementId]))
      },
      (problems) => page(c, office, later, problems),
    )
  })
}
