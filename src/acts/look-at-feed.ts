import type { Actor, Context } from '#context.ts'
import type { Feed } from '#intake/feed/feed.ts'
import type { Fetched } from '#intake/fetch/fetch-page.ts'
import { readFeedApart } from '#intake/read-feed-apart.ts'
import { isProblem, type Problem } from '#model/problem.ts'
import { findFeed, insertItems, type StoredFeed, type StoredItem, saveLook } from '#store/queries/feed.ts'
import { type Change, changing } from './act.ts'
import { queueJob } from './queue-job.ts'
import { notFound } from './refuse.ts'

/** A look at a feed: what came, and its items where it had changed. */
export type Look = { readonly fetched: Fetched; readonly feed?: Feed }

const ACCEPT =
  'application/rss+xml, application/atom+xml, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9'

/** Minutes between looks: at first and while news comes; at most while none does; at most while something is wrong. */
export const FIRST_PAUSE = 60
const QUIET_PAUSE = 6 * 60
const WRONG_PAUSE = 24 * 60
/** Items of one look that are fetched; the older ones count as seen. */
const MOST_FETCHED = 20

/** Asks for a feed, politely: only if it changed since it was last seen. Writes nothing. */
export async function lookAt(
  ctx: Context,
  url: string,
  known: { readonly etag?: string; readonly lastModified?: string } = {},
): Promise<Look | Problem> {
  const fetched = await ctx.fetchPage(url, { ...known, accept: ACCEPT })
  if (isProblem(fetched) || !fetched.changed) return isProblem(fetched) ? fetched : { fetched }
  const feed = await readFeedApart(fetched.bytes, fetched.url)
  return isProblem(feed) ? feed : { fetched, feed }
}

/** A feed of the office and what a look at it finds now. */
export async function lookAtFeed(
  ctx: Context,
  actor: Actor,
  feedId: string,
): Promise<{ readonly feed: StoredFeed; readonly look: Look | Problem }> {
  const feed = await ctx.store.inOffice(actor.office, (tx) => findFeed(tx, feedId))
  if (!feed) throw notFound({ en: 'feed', vi: 'nguồn tin' }, feedId)
  return { feed, look: await lookAt(ctx, feed.url, feed) }
}

/** Keeps what a look found, and queues its new items. A look that found nothing new leaves no history. */
export async function keepFeedLook(
  ctx: Context,
  actor: Actor,
  feed: StoredFeed,
  look: Look | Problem,
): Promise<{ readonly fresh: number }> {
  return await changing(ctx, actor, 'poll-feed', async (change) => {
    const { fresh } = await noteLook(ctx, change, feed, look)
    return { answer: { fresh }, subject: { feedId: feed.id, title: feed.title, items: fresh } }
  })
}

/** Within a change: notes the look and when the next one is, queues the newest of what was never seen. Returns how much was new, and how much of it is fetched. */
export async function noteLook(
  ctx: Context,
  change: Change,
  feed: Pick<StoredFeed, 'id' | 'pauseMinutes'>,
  look: Look | Problem,
): Promise<{ readonly fresh: number; readonly fetching: number }> {
  const { tx, at } = change
  const wrong = isProblem(look)
  const fresh = wrong ? [] : await insertItems(tx, feed.id, look.feed?.items ?? [], at)
  const pauseMinutes = wrong
    ? Math.min(Math.max(feed.pauseMinutes * 2, waitAsked(look)), WRONG_PAUSE)
    : fresh.length
      ? FIRST_PAUSE
      : Math.min(Math.ceil(feed.pauseMinutes * 1.5), Math.max(QUIET_PAUSE, feed.pauseMinutes))
  await saveLook(tx, feed.id, {
    at,
    dueAt: new Date(at.getTime() + pauseMinutes * 60_000),
    pauseMinutes,
    ...(wrong
      ? { problem: look }
      : {
          etag: look.fetched.etag,
          lastModified: look.fetched.lastModified,
          ...(look.feed ? { title: look.feed.title } : {}),
        }),
  })
  const steps = newestFirst(fresh).slice(0, MOST_FETCHED).map(stepOf)
  if (steps.length) await queueJob(ctx, change, { kind: 'fetch', steps })
  return { fresh: fresh.length, fetching: steps.length }
}

/** Minutes a site asks to be left alone. */
function waitAsked({ details }: Problem): number {
  return typeof details?.wait === 'number' ? Math.ceil(details.wait / 60) : 0
}

/** Most feeds begin with their newest, some with their oldest. */
function newestFirst(items: readonly StoredItem[]): readonly StoredItem[] {
  return items.toSorted(({ published: a = '' }, { published: b = '' }) => (a === b ? 0 : a > b ? -1 : 1))
}

function stepOf({ url, title, published }: StoredItem) {
  return { url, title, ...(published ? { published } : {}) }
}
