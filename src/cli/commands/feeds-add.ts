import { addFeed } from '#acts/keep-feed.ts'
import { carryOut } from '../acting.ts'
import type { Command } from '../command.ts'
import { wordAt } from '../words-given.ts'

/** Follows a feed. */
export const feedsAdd: Command = {
  name: 'feeds add',
  usage: 'feeds add URL',
  says: {
    en: 'follow a feed (RSS or Atom); its items are fetched by the server or “entente work”',
    vi: 'theo dõi nguồn tin (RSS hoặc Atom); máy chủ hoặc “entente work” sẽ tải tin về',
  },
  flags: {},
  rehearses: true,
  run: async (run) => {
    const url = wordAt(run, 0, { en: 'the address', vi: 'địa chỉ' })
    const done = await carryOut(run, addFeed, { url })
    const text =
      run.lang === 'vi'
        ? `${done.feedId}  ${done.title}: ${done.items} tin.`
        : `${done.feedId}  ${done.title}: ${done.items} items.`
    return { data: done, text }
  },
}
