import type { Context } from '#context.ts'
import { listOfficesWithFeedsDue, takeDueFeeds } from '#store/queries/feed.ts'
import { dropQuietJobs, insertJob } from '#store/queries/job.ts'

/** Looks that nobody asked for are forgotten after a week; what they found stays. */
const KEPT_MS = 7 * 24 * 60 * 60 * 1000

/**
 * Queues a look at every feed whose time has come, for the person who added it. Nothing is due where nobody added one.
 * Taking a feed puts off its next time in the same transaction, so it is queued once however many workers look.
 */
export async function queueDueFeeds(ctx: Context): Promise<void> {
  const at = ctx.now()
  for (const office of await ctx.store.inInstallation((tx) => listOfficesWithFeedsDue(tx, at))) {
    await ctx.store.inOffice(office, async (tx) => {
      await dropQuietJobs(tx, 'poll-feed', new Date(at.getTime() - KEPT_MS))
      for (const feed of await takeDueFeeds(tx, at)) {
        const steps = [{ feedId: feed.id, title: feed.title }]
        const id = `j-${ctx.newId()}`
        await insertJob(tx, { id, kind: 'poll-feed', steps, personId: feed.personId, at, quiet: true })
      }
    })
  }
}
