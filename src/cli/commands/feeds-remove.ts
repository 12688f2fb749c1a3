import { removeFeed } from '#acts/keep-feed.ts'
import { carryOut } from '../acting.ts'
import type { Command } from '../command.ts'
import { wordAt } from '../words-given.ts'

/** Follows a feed no longer. */
export const feedsRemove: Command = {
  name: 'feeds remove',
  usage: 'feeds remove FEED_ID|URL',
  says: { en: 'follow a feed no longer', vi: 'thôi theo dõi một nguồn tin' },
  flags: {},
  rehearses: true,
  run: async (run) => {
    const feedId = wordAt(run, 0, { en: 'the feed', vi: 'mã nguồn tin' })
    const done = await carryOut(run, removeFeed, { feedId })
    return { data: done, text: `${run.lang === 'vi' ? 'Đã bỏ' : 'Removed'}: ${done.title}.` }
  },
}
