import type { Context, Reader } from '#context.ts'
import { listFeeds } from '#store/queries/feed.ts'
import { listPeople } from '#store/queries/person.ts'
import { printMoment } from './moment.ts'

/** A feed as its reader sees it. */
export type FeedView = {
  readonly id: string
  readonly url: string
  readonly title: string
  /** Items ever seen in it. */
  readonly items: number
  readonly addedBy: string
  readonly addedAt: string
  readonly lookedAt?: string
  readonly lookedText?: string
  readonly dueAt: string
  readonly dueText: string
  /** What was wrong at the last look, in words. */
  readonly problem?: string
}

/** The feeds of the office: when each was looked at, when it will be, what is wrong. */
export async function showFeeds(
  ctx: Context,
  reader: Reader,
): Promise<{ readonly feeds: readonly FeedView[] }> {
  return await ctx.store.readOffice(reader.office, async (tx) => {
    const people = await listPeople(tx)
    const feeds = (await listFeeds(tx)).map((feed) => ({
      id: feed.id,
      url: feed.url,
      title: feed.title,
      items: feed.items,
      addedBy: people.find((person) => person.id === feed.personId)?.name ?? feed.personId,
      addedAt: feed.addedAt,
      ...(feed.lookedAt
        ? { lookedAt: feed.lookedAt, lookedText: printMoment(feed.lookedAt, reader.lang, tx.zone) }
        : {}),
      dueAt: feed.dueAt,
      dueText: printMoment(feed.dueAt, reader.lang, tx.zone),
      ...(feed.problem ? { problem: feed.problem.says[reader.lang] } : {}),
    }))
    return { feeds }
  })
}
