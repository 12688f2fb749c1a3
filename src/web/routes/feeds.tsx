import type { Context, Hono } from 'hono'
import { perform } from '#acts/act.ts'
import { addFeed, pollFeeds, removeFeed } from '#acts/keep-feed.ts'
import type { Problem } from '#model/problem.ts'
import { showFeeds } from '#views/feeds.ts'
import { officeAt } from '../address.ts'
import { actorOf, doing, pageAnswer } from '../answer.ts'
import type { WebDeps } from '../deps.ts'
import { type Form, readForm } from '../form.ts'
import { FeedsPage } from '../pages/feeds.tsx'
import { labelled } from '../problem-field.ts'
import { officeFrame, said, saying } from '../visit.ts'

/** Feeds: the list, following one, following it no longer, looking now. */
export function addFeeds(app: Hono, deps: WebDeps): void {
  const { ctx } = deps
  const page = async (c: Context, office: string, problems: readonly Problem[] = [], form?: Form) => {
    const frame = await officeFrame(c, deps, office)
    const { feeds } = await showFeeds(ctx, { office, lang: frame.lang })
    const named = labelled(problems, (field) => (field === 'url' ? frame.words.feeds.url : undefined))
    const own = { problems: named, here: officeAt(office, 'feeds') }
    return <FeedsPage frame={{ ...frame, ...own }} feeds={feeds} typed={form?.typed ?? {}} />
  }
  app.get('/:office/feeds', async (c) => pageAnswer(c, await page(c, c.req.param('office'))))
  app.post('/:office/feeds', async (c) => {
    const office = c.req.param('office')
    const form = await readForm(c)
    const actor = actorOf(c, office, form)
    return await doing(
      c,
      async () => {
        const { items } = await perform(ctx, actor, addFeed, { url: form.text('url') })
        return saying(officeAt(office, 'feeds'), said('feed', items))
      },
      (problems) => page(c, office, problems, form),
    )
  })
  app.post('/:office/feeds/poll', async (c) => {
    const office = c.req.param('office')
    const actor = actorOf(c, office, await readForm(c))
    return await doing(
      c,
      async () => {
        await perform(ctx, actor, pollFeeds, {})
        return saying(officeAt(office, 'feeds'), said('queued'))
      },
      (problems) => page(c, office, problems),
    )
  })
  app.post('/:office/feeds/:id/remove', async (c) => {
    const { office, id } = c.req.param()
    const actor = actorOf(c, office, await readForm(c))
    return await doing(
      c,
      async () => {
        await perform(ctx, actor, removeFeed, { feedId: id })
        return saying(officeAt(office, 'feeds'), said('unfollowed'))
      },
      (problems) => page(c, office, problems),
    )
  })
}
