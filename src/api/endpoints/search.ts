import { ActError } from '#model/problem.ts'
import { type FILTER_NAMES, parseFilters } from '#views/search/parse-filters.ts'
import { search, suggest } from '#views/search.ts'
import { BOOK_AT, bookAtIn } from '../book-at.ts'
import { type Endpoint, LANG, OFFICE } from '../endpoint.ts'
import { searchView, suggestView } from '../schemas/search.ts'

const tag = 'The book'

const FILTERS = {
  kind: { says: 'party, quote, source or a kind of record: partnership, agreement …' },
  country: { says: 'two letters or a name: KR, Korea' },
  sector: { says: 'as `facets` lists it' },
  status: { says: 'as `facets` lists it' },
  role: { says: 'an office somebody holds, as `facets` lists it' },
  from: { says: 'first day: 2024-12-31, 2024-12 or 2024' },
  to: { says: 'last day' },
} as const satisfies Record<(typeof FILTER_NAMES)[number], { says: string }>

/** Looking for names and words. */
export const searching: readonly Endpoint[] = [
  {
    method: 'get',
    path: `${OFFICE}/search`,
    name: 'search',
    tag,
    says: 'Names in any spelling, matters of the book, quoted words and sources, surest first; accents and slips of the fingers do not matter.',
    query: { q: { says: 'what is looked for', required: true }, ...FILTERS, ...BOOK_AT, ...LANG },
    answer: searchView,
    handle: async (asked) => {
      const { ctx, reader, query } = asked
      const { filters, problems } = parseFilters(ctx, query)
      if (problems.length) throw new ActError('invalid', problems)
      return {
        body: await search(ctx, await reader(), { query: query('q') ?? '', filters, ...bookAtIn(asked) }),
      }
    },
  },
  {
    method: 'get',
    path: `${OFFICE}/suggest`,
    name: 'suggest',
    tag,
    says: 'Up to eight names that what is being typed may become.',
    query: { q: { says: 'what was typed so far', required: true }, ...LANG },
    answer: suggestView,
    handle: async ({ ctx, reader, query }) => ({
      body: await suggest(ctx, await reader(), { query: query('q') ?? '' }),
    }),
  },
]
