import { perform } from '#acts/act.ts'
import { noteGreeting } from '#acts/note-greeting.ts'
import { ActError } from '#model/problem.ts'
import { showGreeting } from '#views/occasions/greeting-letter.ts'
import { showOccasions } from '#views/occasions.ts'
import { parseList } from '#views/ties/parse-list.ts'
import { BOOK_AT, bookAtIn } from '../book-at.ts'
import { type Endpoint, LANG, OFFICE } from '../endpoint.ts'
import { pageIn } from '../page-in.ts'
import { greetingAnswer, notedGreeting, occasionsAnswer } from '../schemas/occasion.ts'

/** Partners to write to in one answer. */
const PARTNERS = 500
const tag = 'Occasions'
const ALL = `${OFFICE}/occasions`

export const occasions: readonly Endpoint[] = [
  {
    method: 'get',
    path: ALL,
    name: 'listOccasions',
    tag,
    says: 'Round years of ties, agreements and relations, national days and feasts that are coming.',
    query: {
      days: { says: 'so many days ahead; 180 where left out' },
      page: {
        says: 'an answer names five hundred partners to write to; the first page where left out, `not-found` past the end; `paging` tells which of how many it is',
      },
      ...BOOK_AT,
      ...LANG,
    },
    answer: occasionsAnswer,
    handle: async (asked) => {
      const { asked: list, problems } = parseList({ days: asked.query('days') })
      if (problems.length) throw new ActError('invalid', problems)
      const days = list.days ? { days: list.days } : {}
      const input = { ...days, ...pageIn(asked), size: PARTNERS, ...bookAtIn(asked) }
      return { body: await showOccasions(asked.ctx, await asked.reader(), input) }
    },
  },
  {
    method: 'get',
    path: `${ALL}/{occasion}/letter`,
    name: 'draftGreeting',
    tag,
    says: 'The draft of a letter to one partner on one occasion, each sentence with what it rests on.',
    query: { ...LANG, beside: { says: 'ko or ja: day and names in the partner’s language beside' } },
    answer: greetingAnswer,
    handle: async ({ ctx, param, query, reader }) => ({
      body: await showGreeting(ctx, await reader(), { key: param('occasion'), beside: query('beside') }),
    }),
  },
  {
    method: 'post',
    path: `${ALL}/sent`,
    name: 'noteGreeting',
    tag,
    says: 'Note that a letter of good wishes was sent. It counts as a greeting, never as an exchange.',
    body: noteGreeting.input.meta({ id: 'NoteGreeting' }),
    answer: notedGreeting,
    status: 201,
    acts: true,
    handle: async ({ ctx, actor, body }) => ({ body: await perform(ctx, actor, noteGreeting, await body()) }),
  },
]
