import { perform } from '#acts/act.ts'
import { keepExternalId } from '#acts/keep-external-id.ts'
import { putOffSuggestions } from '#acts/put-off-suggestions.ts'
import { ActError, problem } from '#model/problem.ts'
import { countAsked } from '#views/count-asked.ts'
import { countryAsked } from '#views/country-asked.ts'
import { flagAsked } from '#views/flag-asked.ts'
import { showAlike, showSuggestions } from '#views/suggestions.ts'
import { type Endpoint, LANG, OFFICE } from '../endpoint.ts'
import {
  alikeAnswer,
  externalIdBody,
  keptExternalId,
  putOffAnswer,
  suggestionsAnswer,
} from '../schemas/suggestions.ts'

const tag = 'Same or different'

const KINDS = ['locality', 'organisation', 'person'] as const

/** Entries that may be one, and what a name being typed in may be already. */
export const suggestions: readonly Endpoint[] = [
  {
    method: 'get',
    path: `${OFFICE}/suggestions`,
    name: 'listSuggestions',
    tag,
    says: 'Entries of the book that may be one, the likeliest first, with every reason; nothing is joined.',
    query: {
      limit: { says: 'at most so many; 25 where left out' },
      later: { says: 'true lists those put off instead' },
      ...LANG,
    },
    answer: suggestionsAnswer,
    handle: async ({ ctx, reader, query }) => {
      const limit = countAsked(query('limit'), MOST, 'limit')
      const asked = limit ? { limit } : {}
      const later = flagAsked(query('later'), 'later')
      return { body: await showSuggestions(ctx, await reader(), { ...asked, later }) }
    },
  },
  {
    method: 'post',
    path: `${OFFICE}/suggestions/later`,
    name: 'putOffSuggestions',
    tag,
    says: 'Put pairs off, until a day or until taken up again; or take them up. Nothing is decided.',
    body: putOffSuggestions.input.meta({ id: 'PutOffSuggestions' }),
    answer: putOffAnswer,
    acts: true,
    handle: async ({ ctx, actor, body }) => ({
      body: await perform(ctx, actor, putOffSuggestions, await body()),
    }),
  },
  {
    method: 'post',
    path: `${OFFICE}/partners/{partner}/ids`,
    name: 'keepExternalId',
    tag,
    says: 'Note the number a partner has in a public catalogue – Wikidata, GeoNames, ISO 3166-2, ISNI, LEI – or take it back. Another entry with the same number is named.',
    body: externalIdBody,
    answer: keptExternalId,
    status: 201,
    acts: true,
    handle: async ({ ctx, actor, body, param }) => ({
      status: 201,
      body: await perform(ctx, actor, keepExternalId, { ...(await body()), party: param('partner') }),
    }),
  },
  {
    method: 'get',
    path: `${OFFICE}/alike`,
    name: 'findAlike',
    tag,
    says: 'Entries of the book that a name being typed in may be already.',
    query: {
      name: { says: 'the name as far as it is typed', required: true },
      kind: { says: 'locality, organisation (where left out) or person' },
      country: { says: 'ISO 3166-1 code' },
      ...LANG,
    },
    answer: alikeAnswer,
    handle: async ({ ctx, reader, query }) => {
      const name = query('name')?.trim() ?? ''
      const kind = KINDS.find((each) => each === (query('kind') ?? 'organisation'))
      if (!name || !kind) throw new ActError('invalid', NOT_ASKED)
      const country = countryAsked(query('country'))
      const typed = { name, kind, ...(country ? { country } : {}) }
      return { body: await showAlike(ctx, await reader(), typed) }
    },
  },
]

/** Pairs in one answer. */
const MOST = 100_000

const NOT_ASKED = problem('name-and-kind', {
  en: 'Give a name, and as kind one of locality, organisation, person.',
  vi: 'Hãy nêu tên, và kind là một trong locality, organisation, person.',
})
