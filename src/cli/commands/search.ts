import type { SearchHit } from '#views/list-views.ts'
import { search as searchBook } from '#views/search.ts'
import { readerOf } from '../acting.ts'
import { BOOK_AT_FLAGS, bookAtGiven, underDays } from '../as-of.ts'
import type { Command } from '../command.ts'
import { wrapped } from '../print/columns.ts'
import { allWords } from '../words-given.ts'

/** Partners, records and sources that hold the words, with or without accents. */
export const search: Command = {
  name: 'search',
  usage: 'search WORDS',
  says: { en: 'search partners, the book and the sources', vi: 'tìm trong đối tác, sổ và nguồn' },
  flags: BOOK_AT_FLAGS,
  run: async (run) => {
    const query = allWords(run, { en: 'what to search for', vi: 'từ cần tìm' })
    const at = bookAtGiven(run)
    const view = await searchBook(run.ctx, await readerOf(run), { query, ...at })
    const none = run.lang === 'vi' ? `Không tìm thấy gì về “${query}”.` : `Nothing was found for “${query}”.`
    return { data: view, text: underDays(at, run, view.hits.map(hitText).join('\n') || none) }
  },
}

function hitText({ id, title, detail, quote }: SearchHit): string {
  const line = `${id}  ${title}${detail ? ` (${detail})` : ''}`
  return quote ? `${line}\n${wrapped(`${quote.before}${quote.match}${quote.after}`, '    ')}` : line
}
