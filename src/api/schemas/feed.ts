import { z } from 'zod'
import type { AddedFeed } from '#acts/keep-feed.ts'
import type { FeedView } from '#views/feeds.ts'
import type { Loose } from './loose.ts'

const feed = z
  .object({
    id: z.string(),
    url: z.string(),
    title: z.string(),
    items: z.number().int(),
    addedBy: z.string(),
    addedAt: z.string(),
    lookedAt: z.string().optional(),
    lookedText: z.string().optional(),
    dueAt: z.string(),
    dueText: z.string(),
    problem: z.string().optional(),
  })
  .meta({
    id: 'Feed',
    description: 'A feed the office follows: when it was looked at, when it will be, what was wrong.',
  }) satisfies z.ZodType<Loose<FeedView>>

export const feedList = z.object({ feeds: z.array(feed) }).meta({ id: 'FeedList' })

export const addedFeed = z
  .object({
    feedId: z.string(),
    url: z.string(),
    title: z.string(),
    items: z.number().int(),
    older: z.number().int(),
  })
  .meta({ id: 'FeedAdded' }) satisfies z.ZodType<Loose<AddedFeed>>

export const removedFeed = z.object({ feedId: z.string(), title: z.string() }).meta({ id: 'FeedRemoved' })
