import { pollFeeds } from '#acts/keep-feed.ts'
import { carryOut } from '../acting.ts'
import type { Command } from '../command.ts'
import { workThrough } from '../work-through.ts'

/** Looks at the feeds now and fetches what is new. */
export const feedsPoll: Command = {
  name: 'feeds poll',
  usage: 'feeds poll [FEED_ID]',
  says: { en: 'look at the feeds now and fetch what is new', vi: 'xem nguồn tin ngay và tải tin mới' },
  flags: {},
  run: async (run) => {
    const queued = await carryOut(run, pollFeeds, { feedId: run.given.words[0] })
    return await workThrough(run, queued.jobId)
  },
}
