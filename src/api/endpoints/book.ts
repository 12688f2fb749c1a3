import { perform } from '#acts/act.ts'
import { rebuildBook } from '#acts/rebuild-book.ts'
import { ActError, problem } from '#model/problem.ts'
import { ask } from '#views/ask.ts'
import { showPartner } from '#views/partner.ts'
import { showPartners } from '#views/partners.ts'
import { showRecord } from '#views/record.ts'
import { BOOK_AT, bookAtIn } from '../book-at.ts'
import { type Asked, type Endpoint, LANG, OFFICE } from '../endpoint.ts'
import { PAGE, pageIn } from '../page-in.ts'
import { askView } from '../schemas/ask.ts'
import { recordView } from '../schemas/book.ts'
import { rebuilt } from '../schemas/decision.ts'
import { partnersView, partnerView } from '../schemas/partner.ts'

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

export const book: readonly Endpoint[] = [
  {
    method: 'get',
    path: `${OFFICE}/ask`,
    name: 'ask',
    tag,
    says: 'A question in English or Vietnamese, from a closed set of forms. Found with cites, nothing on file, not understood, or read but not confirmed.',
    query: { ...Q, ...BOOK_AT, ...LANG },
    answer: askView,
    handle: async (asked) => ({
      body: await ask(asked.ctx, await asked.reader(), { question: questionIn(asked), ...bookAtIn(asked) }),
    }),
  },
  {
    method: 'get',
    path: `${OFFICE}/partners`,
    name: 'listPartners',
    tag,
    says: 'Our partners by country.',
    query: { ...PAGE, ...BOOK_AT, ...LANG },
    answer: partnersView,
    handle: async (asked) => ({
      body: await showPartners(asked.ctx, await asked.reader(), { ...pageIn(asked), ...bookAtIn(asked) }),
    }),
  },
  {
    method: 'get',
    path: `${OFFICE}/partners/{partner}`,
    name: 'showPartner',
    tag,
    says: 'All the book holds about one country (its two-letter code) or partner, as of a day.',
    query: { ...BOOK_AT, ...LANG },
    answer: partnerView,
    handle: async (asked) => ({
      body: await showPartner(asked.ctx, await asked.reader(), {
        with: asked.param('partner'),
        ...bookAtIn(asked),
      }),
    }),
  },
  {
    method: 'get',
    path: `${OFFICE}/records/{record}`,
    name: 'showRecord',
    tag,
    says: 'One matter whole, or what is left of it in the history.',
    query: { ...BOOK_AT, ...LANG },
    answer: recordView,
    handle: async (asked) => ({
      body: await showRecord(asked.ctx, await asked.reader(), {
        recordId: asked.param('record'),
        ...bookAtIn(asked),
      }),
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
