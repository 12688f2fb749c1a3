import type { Context, Hono } from 'hono'
import { perform } from '#acts/act.ts'
import { addFeed, pollFeeds, removeFeed } from '#acts/keep-feed.ts'
import type { Problem } from '#model/problem.ts'
import { showFeeds } from '#views/feeds.ts'
import { officeAt } from '../address.ts'
import { pageAnswer } from '../answer.ts'
import type { WebDeps } from '../deps.ts'
import type { Form } from '../form.ts'
import { onForm } from '../on-form.ts'
import { FeedsPage } from '../pages/feeds.tsx'
import { labelled } from '../problem-field.ts'
import { officeFrame, said, saying } from '../visit.ts'
import { webAddressTyped } from '../web-address-typed.ts'

/** Feeds: the list, following one, following it no longer, looking now. */
export function addFeeds(app: Hono, deps: WebDeps): void {
  const { ctx } = deps
  const page = async (c: Context, office: string, problems: readonly Problem[] = [], form?: Form) => {
    const frame = await officeFrame(c, deps, office)
    const { feeds } = await showFeeds(ctx, { office, lang: frame.lang })
    const named = labelled(problems, (field) => (field === 'url' ? frame.words.feeds.url : undefined), form)
    const own = { problems: named, here: officeAt(office, 'feeds') }
    return <FeedsPage frame={{ ...frame, ...own }} feeds={feeds} typed={form?.typed ?? {}} />
  }
  app.get('/:office/feeds', async (c) => pageAnswer(c, await page(c, c.req.param('office'))))
  onForm(app, '/:office/feeds', {
    does: async ({ office, form, actor }) => {
      const { items } = await perform(ctx, actor, addFeed, { url: webAddressTyped(form.text('url')) })
      return saying(officeAt(office, 'feeds'), said('feed', items))
    },
    again: ({ c, office, form }, problems) => page(c, office, problems, form),
  })
  onForm(app, '/:office/feeds/poll', {
    does: async ({ office, actor }) => {
      await perform(ctx, actor, pollFeeds, {})
      return saying(officeAt(office, 'feeds'), said('queued'))
    },
    again: ({ c, office }, problems) => page(c, office, problems),
  })
  onForm(app, '/:office/feeds/:id/remove', {
    does: async ({ office, id, actor }) => {
      await perform(ctx, actor, removeFeed, { feedId: id })
      return saying(officeAt(office, 'feeds'), said('unfollowed'))
    },
    again: ({ c, office }, problems) => page(c, office, problems),
  })
}
