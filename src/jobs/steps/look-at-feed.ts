import { keepFeedLook, lookAtFeed } from '#acts/look-at-feed.ts'
import type { StepKind } from '../step-kind.ts'

/** Looks at one feed. What is wrong with it is noted at the feed, whose next look then comes later. */
export const lookAtFeedStep: StepKind = {
  kind: 'poll-feed',
  prepare: async (ctx, actor, step) => {
    const { feed, look } = await lookAtFeed(ctx, actor, step.feedId ?? '')
    return async (joined) => {
      const { fresh } = await keepFeedLook(joined, actor, feed, look)
      return { counts: { items: fresh } }
    }
  },
}
