import type { Language } from '#model/problem.ts'
import { type FeedView, showFeeds } from '#views/feeds.ts'
import { readerOf } from '../acting.ts'
import type { Command } from '../command.ts'

/** The feeds the office follows. */
export const feeds: Command = {
  name: 'feeds',
  usage: 'feeds',
  says: { en: 'list the feeds that are followed', vi: 'liệt kê các nguồn tin đang theo dõi' },
  flags: {},
  run: async (run) => {
    const view = await showFeeds(run.ctx, await readerOf(run))
    const none =
      run.lang === 'vi'
        ? 'Chưa theo dõi nguồn tin nào: entente feeds add ĐỊA_CHỈ.'
        : 'No feed is followed: entente feeds add ADDRESS.'
    return { data: view, text: view.feeds.map((feed) => feedText(feed, run.lang)).join('\n') || none }
  },
}

function feedText(feed: FeedView, lang: Language): string {
  const vi = lang === 'vi'
  const looked = feed.lookedText ?? (vi ? 'chưa xem' : 'never')
  return [
    `${feed.id}  ${feed.title}  ${feed.url}`,
    vi
      ? `  ${feed.items} tin; xem lần cuối ${looked}; lần tới ${feed.dueText}`
      : `  ${feed.items} items; looked at ${looked}; next ${feed.dueText}`,
    ...(feed.problem ? [`  ${feed.problem}`] : []),
  ].join('\n')
}
