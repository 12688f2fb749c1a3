import { renderBookText } from '#papers/book-text.ts'
import { showBook } from '#views/book.ts'
import { readerOf } from '../acting.ts'
import { BOOK_AT_FLAGS, bookAtGiven } from '../as-of.ts'
import type { Command } from '../command.ts'
import { PARTNER_FLAG, partnerGiven } from '../partner-given.ts'

/** The whole book, or one partner’s part of it, at two days. */
export const book: Command = {
  name: 'book',
  usage: 'book',
  says: {
    en: 'show the whole book, or one partner’s part of it, with its quotes',
    vi: 'xem cả sổ, hoặc phần về một đối tác, kèm trích dẫn',
  },
  flags: { ...PARTNER_FLAG, ...BOOK_AT_FLAGS },
  run: async (run) => {
    const view = await showBook(run.ctx, await readerOf(run), { ...partnerGiven(run), ...bookAtGiven(run) })
    return { data: view, text: renderBookText(view, run.lang) }
  },
}
