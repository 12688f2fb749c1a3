import { ActError } from '#model/problem.ts'
import { parseFilters } from '#views/search/parse-filters.ts'
import { search as searchBook } from '#views/search.ts'
import type { SearchHit, SearchView } from '#views/search-view.ts'
import { readerOf } from '../acting.ts'
import { BOOK_AT_FLAGS, bookAtGiven, underDays } from '../as-of.ts'
import type { Command } from '../command.ts'
import type { Flags } from '../flags.ts'
import { wrapped } from '../print/columns.ts'
import { allWords } from '../words-given.ts'

const FLAGS: Flags = {
  kind: {
    value: 'KIND',
    says: { en: 'party, quote, source or a kind of record', vi: 'party, quote, source hoặc một loại việc' },
  },
  country: { value: 'KR', says: { en: 'of one country', vi: 'của một nước' } },
  sector: { value: 'SECTOR', says: { en: 'in one field', vi: 'thuộc một lĩnh vực' } },
  status: { value: 'STATUS', says: { en: 'that stands so', vi: 'có tình trạng này' } },
  role: { value: 'OFFICE', says: { en: 'who holds this office', vi: 'người giữ chức vụ này' } },
  from: { value: 'DAY', says: { en: 'from this day on', vi: 'từ ngày này' } },
  to: { value: 'DAY', says: { en: 'up to this day', vi: 'đến hết ngày này' } },
}

/** Partners, records, quoted words and sources, surest first; with or without accents, and with slips of the fingers. */
export const search: Command = {
  name: 'search',
  usage: 'search WORDS',
  takesAllWords: true,
  says: { en: 'search partners, the book and the sources', vi: 'tìm trong đối tác, sổ và nguồn' },
  flags: { ...FLAGS, ...BOOK_AT_FLAGS },
  run: async (run) => {
    const query = allWords(run, { en: 'what to search for', vi: 'từ cần tìm' })
    const { filters, problems } = parseFilters(run.ctx, (name) => run.given.text(name))
    if (problems.length) throw new ActError('invalid', problems)
    const at = bookAtGiven(run)
    const view = await searchBook(run.ctx, await readerOf(run), { query, filters, ...at })
    const none = run.lang === 'vi' ? `Không tìm thấy gì về “${query}”.` : `Nothing was found for “${query}”.`
    const text = [...view.hits.map(hitText), ...facetLines(view)].join('\n') || none
    return { data: view, text: await underDays(at, run, text) }
  },
}

function hitText({ id, title, detail, quote }: SearchHit): string {
  const line = `${id}  ${title}${detail ? ` (${detail})` : ''}`
  return quote ? `${line}\n${wrapped(`${quote.before}${quote.match}${quote.after}`, '    ')}` : line
}

/** What the answer may be narrowed to, where there is a choice. */
function facetLines({ facets }: SearchView): readonly string[] {
  const open = facets.filter((facet) => facet.values.length > 1)
  const lines = open.map(
    ({ name, values }) =>
      `--${name}  ${values.map(({ value, label, count }) => `${value}${label === value ? '' : ` (${label})`} ${count}`).join(', ')}`,
  )
  return lines.length ? ['', ...lines] : []
}
