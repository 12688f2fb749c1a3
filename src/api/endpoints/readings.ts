import { ActError, isProblem, problem } from '#model/problem.ts'
import { parseAsOf } from '#views/as-of.ts'
import { showBook } from '#views/book.ts'
import { showChanges } from '#views/changes.ts'
import { showReadingQuality } from '#views/reading-quality.ts'
import { BOOK_AT, bookAtIn } from '../book-at.ts'
import { type Asked, type Endpoint, LANG, OFFICE } from '../endpoint.ts'
import { PAGE, pageIn } from '../page-in.ts'
import { bookView, changesView } from '../schemas/reading.ts'
import { readingQualityAnswer } from '../schemas/reading-quality.ts'

const tag = 'The book'
const PARTNER = {
  partner: { says: 'only what concerns a country or partner: KR, Pyeongtaek, or its address' },
}

function partnerIn({ query }: Asked): { readonly partner?: string } {
  const partner = query('partner')?.trim()
  return partner ? { partner } : {}
}

function dayIn({ query }: Asked, where: 'from' | 'to'): string | undefined {
  const text = query(where)
  if (text === undefined) return undefined
  const day = parseAsOf(text)
  if (isProblem(day)) throw new ActError('invalid', { ...day, where })
  return day
}

function fromIn(asked: Asked): string {
  const from = dayIn(asked, 'from')
  if (from) return from
  const says = {
    en: 'Name the earlier day with from=…, for example from=2025-06-30.',
    vi: 'Hãy nêu ngày trước bằng from=…, ví dụ from=2025-06-30.',
  }
  throw new ActError('invalid', problem('day-missing', says, { where: 'from' }))
}

/** The book as a whole, and what sets two days of it apart. */
export const readings: readonly Endpoint[] = [
  {
    method: 'get',
    path: `${OFFICE}/book`,
    name: 'showBook',
    tag,
    says: 'The whole book, or one partner’s part of it, as of a day and by what was known until another.',
    query: { ...PARTNER, ...BOOK_AT, ...LANG },
    answer: bookView,
    handle: async (asked) => ({
      body: await showBook(asked.ctx, await asked.reader(), { ...partnerIn(asked), ...bookAtIn(asked) }),
    }),
  },
  {
    method: 'get',
    path: `${OFFICE}/changes`,
    name: 'showChanges',
    tag,
    says: 'What is new, ended, changed or known better between two days, each with its sources.',
    query: {
      from: { says: 'the earlier day', required: true },
      to: { says: 'the later day; today where left out' },
      ...PARTNER,
      'known-at': { says: 'read both days by what was known until one day; each by its own where left out' },
      ...PAGE,
      ...LANG,
    },
    answer: changesView,
    handle: async (asked) => {
      const { knownAt } = bookAtIn(asked)
      const to = dayIn(asked, 'to')
      return {
        body: await showChanges(asked.ctx, await asked.reader(), {
          from: fromIn(asked),
          ...(to ? { to } : {}),
          ...partnerIn(asked),
          ...(knownAt ? { knownAt } : {}),
          ...pageIn(asked),
        }),
      }
    },
  },
  {
    method: 'get',
    path: `${OFFICE}/reading-quality`,
    name: 'showReadingQuality',
    tag: 'Sources',
    says: 'How often what is read is right: on texts nobody had looked at, and by what the office decided.',
    query: LANG,
    answer: readingQualityAnswer,
    handle: async (asked) => ({ body: await showReadingQuality(asked.ctx, await asked.reader()) }),
  },
]
