import type { Context, Hono } from 'hono'
import { perform } from '#acts/act.ts'
import { putOffSuggestions } from '#acts/put-off-suggestions.ts'
import { relateParties } from '#acts/relate-parties.ts'
import type { Problem } from '#model/problem.ts'
import { showSuggestions } from '#views/suggestions.ts'
import { officeAt, withQuery } from '../address.ts'
import { pageAnswer } from '../answer.ts'
import { dayTyped } from '../day-typed.ts'
import type { WebDeps } from '../deps.ts'
import { filled } from '../form.ts'
import { onForm } from '../on-form.ts'
import { SamePage } from '../pages/same.tsx'
import { officeFrame, said, saying } from '../visit.ts'

/** Entries that may be one, and what a person says of them. */
export function addSame(app: Hono, deps: WebDeps): void {
  const { ctx } = deps
  const page = async (c: Context, office: string, problems: readonly Problem[] = []) => {
    const frame = await officeFrame(c, deps, office, problems)
    const later = c.req.query('later') === 'yes'
    const view = await showSuggestions(ctx, { office, lang: frame.lang }, { later })
    const here = withQuery(officeAt(office, 'same'), later ? { later: 'yes' } : {})
    return <SamePage frame={{ ...frame, here }} view={view} />
  }
  app.get('/:office/same', async (c) => pageAnswer(c, await page(c, c.req.param('office'))))
  onForm(app, '/:office/same', {
    does: async ({ office, form, actor }) => {
      const [a, b, verdict] = [form.text('a'), form.text('b'), form.text('verdict')]
      const back = officeAt(office, 'same')
      if (verdict === 'later' || verdict === 'again') {
        await perform(ctx, actor, putOffSuggestions, { pairs: [`${a}~${b}`], again: verdict === 'again' })
        return saying(back, said('kept'))
      }
      const given = { a, b, verdict, ...filled({ why: form.text('why') }) }
      const { judgementId } = await perform(ctx, actor, relateParties, given)
      return saying(back, said('relate', 1, [judgementId]))
    },
    again: ({ c, office }, problems) => page(c, office, problems),
  })
  onForm(app, '/:office/same/later', {
    does: async ({ office, form, actor }) => {
      await perform(ctx, actor, putOffSuggestions, {
        pairs: form.list('pair'),
        again: form.text('again') === 'yes',
        ...filled({ until: dayTyped(form, 'until') }),
      })
      return saying(officeAt(office, 'same'), said('kept'))
    },
    again: ({ c, office }, problems) => page(c, office, problems),
  })
}
