import { perform } from '#acts/act.ts'
import { addFeed, pollFeeds, removeFeed } from '#acts/keep-feed.ts'
import { showFeeds } from '#views/feeds.ts'
import { type Endpoint, LANG, OFFICE } from '../endpoint.ts'
import { addedFeed, feedList, removedFeed } from '../schemas/feed.ts'
import { queuedJob } from '../schemas/job.ts'

const tag = 'Feeds'

export const feeds: readonly Endpoint[] = [
  {
    method: 'get',
    path: `${OFFICE}/feeds`,
    name: 'listFeeds',
    tag,
    says: 'The feeds the office follows, and when each is looked at next.',
    query: LANG,
    answer: feedList,
    handle: async ({ ctx, reader }) => ({ body: await showFeeds(ctx, await reader()) }),
  },
  {
    method: 'post',
    path: `${OFFICE}/feeds`,
    name: 'addFeed',
    tag,
    says: 'Follow a feed (RSS or Atom). It is looked at now; its items are fetched and read as a job.',
    body: addFeed.input.meta({ id: 'AddFeed' }),
    answer: addedFeed,
    status: 201,
    acts: true,
    handle: async ({ ctx, actor, body }) => ({ body: await perform(ctx, actor, addFeed, await body()) }),
  },
  {
    method: 'post',
    path: `${OFFICE}/feeds/poll`,
    name: 'pollFeeds',
    tag,
    says: 'Look at one feed, or all of them, now instead of at the next time; a job.',
    body: pollFeeds.input.meta({ id: 'PollFeeds' }),
    answer: queuedJob,
    status: 201,
    acts: true,
    handle: async ({ ctx, actor, body }) => ({ body: await perform(ctx, actor, pollFeeds, await body()) }),
  },
  {
    method: 'delete',
    path: `${OFFICE}/feeds/{feed}`,
    name: 'removeFeed',
    tag,
    says: 'Follow a feed no longer. What came from it stays.',
    answer: removedFeed,
    acts: true,
    handle: async ({ ctx, actor, param }) => ({
      body: await perform(ctx, actor, removeFeed, { feedId: param('feed') }),
    }),
  },
]
