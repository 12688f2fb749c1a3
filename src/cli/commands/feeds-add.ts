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
    const { items, older } = done
    const left = {
      vi: older ? ` ${older} tin cũ hơn không tải.` : '',
      en: older ? ` ${older} older ones are not fetched.` : '',
    }[run.lang]
    const text =
      run.lang === 'vi'
        ? `${done.feedId}  ${done.title}: ${items} tin.${left}`
        : `${done.feedId}  ${done.title}: ${items} ${items === 1 ? 'item' : 'items'}.${left}`
    return { data: done, text }
  },
}
