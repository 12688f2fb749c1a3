import { perform } from '#acts/act.ts'
import { rebuildBook } from '#acts/rebuild-book.ts'
import { ActError, isProblem, problem } from '#model/problem.ts'
import { parseAsOf } from '#views/as-of.ts'
import { ask } from '#views/ask.ts'
import { showPartner } from '#views/partner.ts'
import { showPartners } from '#views/partners.ts'
import { showRecord } from '#views/record.ts'
import { search } from '#views/search.ts'
import { AS_OF, type Asked, type Endpoint, LANG, OFFICE } from '../endpoint.ts'
import { recordView, searchView } from '../schemas/book.ts'
import { rebuilt } from '../schemas/decision.ts'
import { askView, partnersView, partnerView } from '../schemas/partner.ts'

const tag = 'The book'
const Q = { q: { says: 'what is asked or looked for', required: true } }

function questionIn({ query }: Asked): string {
  const q = query('q')?.trim()
  if (q) return q
  throw new ActError(
    'invalid',
    problem(
      'question-missing',
      { en: 'Ask with q=…, for example q=Korea.', vi: 'Hãy hỏi bằng q=…, ví dụ q=Hàn Quốc.' },
      { where: 'q' },
    ),
  )
}

function asOfIn({ query }: Asked): { readonly asOf?: string } {
  const text = query('as-of')
  if (text === undefined) return {}
  const day = parseAsOf(text)
  if (isProblem(day)) throw new ActError('invalid', day)
  return { asOf: day }
}

export const book: readonly Endpoint[] = [
  {
    method: 'get',
    path: `${OFFICE}/ask`,
    name: 'ask',
    tag,
    says: 'What do we have with X? Found with cites, nothing on file, not understood, or read but not confirmed.',
    query: { ...Q, ...AS_OF, ...LANG },
    answer: askView,
    handle: async (asked) => ({
      body: await ask(asked.ctx, await asked.reader(), { question: questionIn(asked), ...asOfIn(asked) }),
    }),
  },
  {
    method: 'get',
    path: `${OFFICE}/partners`,
    name: 'listPartners',
    tag,
    says: 'Our partners by country.',
    query: LANG,
    answer: partnersView,
    handle: async ({ ctx, reader }) => ({ body: await showPartners(ctx, await reader()) }),
  },
  {
    method: 'get',
    path: `${OFFICE}/partners/{partner}`,
    name: 'showPartner',
    tag,
    says: 'All the book holds about one country (its two-letter code) or partner, as of a day.',
    query: { ...AS_OF, ...LANG },
    answer: partnerView,
    handle: async (asked) => ({
      body: await showPartner(asked.ctx, await asked.reader(), {
        with: asked.param('partner'),
        ...asOfIn(asked),
      }),
    }),
  },
  {
    method: 'get',
    path: `${OFFICE}/search`,
    name: 'search',
    tag,
    says: 'Partners, matters of the book and sources that hold the words, with or without accents.',
    query: { ...Q, ...LANG },
    answer: searchView,
    handle: async (asked) => ({
      body: await search(asked.ctx, await asked.reader(), { query: questionIn(asked) }),
    }),
  },
  {
    method: 'get',
    path: `${OFFICE}/records/{record}`,
    name: 'showRecord',
    tag,
    says: 'One matter whole, or what is left of it in the history.',
    query: LANG,
    answer: recordView,
    handle: async ({ ctx, reader, param }) => ({
      body: await showRecord(ctx, await reader(), { recordId: param('record') }),
    }),
  },
  {
    method: 'post',
    path: `${OFFICE}/rebuild`,
    name: 'rebuildBook',
    tag,
    says: 'Put the book together anew from every decision. Changes nothing anybody decided.',
    answer: rebuilt,
    acts: true,
    handle: async ({ ctx, actor }) => ({ body: await perform(ctx, actor, rebuildBook, {}) }),
  },
]
