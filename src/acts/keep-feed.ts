import { z } from 'zod'
import { ActError, type Problem, problem } from '#model/problem.ts'
import { findFeed, insertFeed, listFeeds, removeFeed as take } from '#store/queries/feed.ts'
import { type Act, changing } from './act.ts'
import { FIRST_PAUSE, lookAt, noteLook } from './look-at-feed.ts'
import { type QueuedJob, queueJob } from './queue-job.ts'
import { notFound, orRefuse } from './refuse.ts'

const WHAT = { en: 'feed', vi: 'nguồn tin' }

export type AddedFeed = {
  readonly feedId: string
  readonly url: string
  readonly title: string
  /** Items of it that are being fetched now: the newest. */
  readonly items: number
  /** Items that stand in it and are left alone. */
  readonly older: number
}

/** Adds a feed after a first look at it: from then on it is looked at from time to time, and new items are fetched. */
export const addFeed: Act<{ url: string }, AddedFeed> = {
  name: 'add-feed',
  says: { en: 'Follow a feed', vi: 'Theo dõi nguồn tin' },
  input: z.strictObject({ url: z.string().trim().min(1).max(2000) }),
  run: async (ctx, actor, given) => {
    const look = orRefuse(await lookAt(ctx, given.url))
    return await changing<AddedFeed>(ctx, actor, 'add-feed', async (change) => {
      const { tx, person, at, wrote } = change
      const url = look.fetched.url
      const title = look.feed?.title ?? url
      const feedId = `f-${ctx.newId()}`
      const feed = { id: feedId, url, title, pauseMinutes: FIRST_PAUSE, personId: person.id, at, dueAt: at }
      if (!(await insertFeed(tx, feed))) throw new ActError('conflict', followedAlready(title))
      wrote(feed)
      const { fresh, fetching } = await noteLook(ctx, change, feed, look)
      const answer = { feedId, url, title, items: fetching, older: fresh - fetching }
      return { answer, subject: answer }
    })
  },
}

/** Takes a feed off the list. What came from it stays. */
export const removeFeed: Act<{ feedId: string }, { readonly feedId: string; readonly title: string }> = {
  name: 'remove-feed',
  says: { en: 'Follow a feed no longer', vi: 'Thôi theo dõi nguồn tin' },
  input: z.strictObject({ feedId: z.string() }),
  run: (ctx, actor, { feedId }) =>
    changing(ctx, actor, 'remove-feed', async ({ tx, wrote }) => {
      const feed = await findFeed(tx, feedId)
      if (!feed) throw notFound(WHAT, feedId)
      await take(tx, feed.id)
      const answer = { feedId: feed.id, title: feed.title }
      wrote({ ...answer, removed: true })
      return { answer, subject: answer }
    }),
}

/** Looks at one feed, or at all of them, now instead of at the next time. */
export const pollFeeds: Act<{ feedId?: string | undefined }, QueuedJob> = {
  name: 'poll-feeds',
  says: { en: 'Look at the feeds now', vi: 'Xem nguồn tin ngay' },
  input: z.strictObject({ feedId: z.string().optional() }),
  run: (ctx, actor, { feedId }) =>
    changing<QueuedJob>(ctx, actor, 'poll-feeds', async (change) => {
      const feeds = await listFeeds(change.tx)
      const wanted = feedId ? feeds.filter((feed) => feed.id === feedId || feed.url === feedId) : feeds
      if (feedId && !wanted.length) throw notFound(WHAT, feedId)
      if (!wanted.length) throw new ActError('refused', noFeeds())
      const steps = wanted.map((feed) => ({ feedId: feed.id, title: feed.title }))
      const answer = await queueJob(ctx, change, { kind: 'poll-feed', steps })
      return { answer, subject: { jobId: answer.jobId, feeds: steps.length } }
    }),
}

function followedAlready(title: string): Problem {
  return problem(
    'feed-there',
    {
      en: `“${title}” is on the list already. Its new items come by themselves.`,
      vi: `“${title}” đã có trong danh sách. Tin mới sẽ tự được lấy về.`,
    },
    { where: 'url' },
  )
}

function noFeeds(): Problem {
  return problem('no-feeds', {
    en: 'No feed is followed yet. Add one first.',
    vi: 'Chưa theo dõi nguồn tin nào. Hãy thêm trước.',
  })
}
