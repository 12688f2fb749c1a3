import type { BookAt } from '#model/book-at.ts'
import { ActError } from '#model/problem.ts'
import { showEmbassies } from '#views/embassies.ts'
import { showLinks } from '#views/links.ts'
import { showAgreementsPage, showTiesPage } from '#views/lists/ties-page.ts'
import { showMap } from '#views/map.ts'
import { showNetwork } from '#views/network.ts'
import { parseList } from '#views/ties/parse-list.ts'
import type { ListAsked } from '#views/ties/ties-view.ts'
import { showTimeline } from '#views/timeline.ts'
import { BOOK_AT, bookAtIn } from '../book-at.ts'
import { type Asked, type Endpoint, LANG, OFFICE } from '../endpoint.ts'
import { LINES_IN_ANSWER, PAGE, pageIn } from '../page-in.ts'
import { embassiesAnswer } from '../schemas/embassy.ts'
import { linksAnswer } from '../schemas/links.ts'
import { mapAnswer } from '../schemas/map.ts'
import { networkAnswer } from '../schemas/network.ts'
import { agreementsAnswer, tiesAnswer } from '../schemas/ties.ts'
import { timelineAnswer } from '../schemas/timeline.ts'

const tag = 'Ties and agreements'

const LIST = {
  state: {
    says: 'in-force (where left out), expiring, expired, undated, silent, ended, inherited, planned or all',
  },
  days: { says: 'runs out within so many days; 180 where left out' },
  years: { says: 'silent for so many years; 5 where left out' },
  country: { says: 'ISO 3166-1 code' },
  sort: { says: 'partner (where left out), country, since, end or last' },
  ...PAGE,
  ...BOOK_AT,
  ...LANG,
}

function listIn(from: Asked): ListAsked & BookAt & { readonly size: number } {
  const names = ['state', 'days', 'years', 'country', 'sort', 'page'] as const
  const { asked, problems } = parseList(Object.fromEntries(names.map((name) => [name, from.query(name)])))
  if (problems.length) throw new ActError('invalid', problems)
  return { ...asked, ...bookAtIn(from), size: LINES_IN_ANSWER }
}

export const ties: readonly Endpoint[] = [
  {
    method: 'get',
    path: `${OFFICE}/ties`,
    name: 'listTies',
    tag,
    says: 'Ties on a day with their stages, in lists that each say what they count.',
    query: LIST,
    answer: tiesAnswer,
    handle: async (asked) => ({
      body: await showTiesPage(asked.ctx, await asked.reader(), listIn(asked)),
    }),
  },
  {
    method: 'get',
    path: `${OFFICE}/network`,
    name: 'showNetwork',
    tag,
    says: 'Who is tied to whom on a day: countries, the partners of a list of ties, and the bodies linked below each tie.',
    query: LIST,
    answer: networkAnswer,
    handle: async (asked) => ({
      body: await showNetwork(asked.ctx, await asked.reader(), listIn(asked)),
    }),
  },
  {
    method: 'get',
    path: `${OFFICE}/map`,
    name: 'showMap',
    tag,
    says: 'Where the partners of a list of ties lie: every partner with its degrees and how it is tied, those nobody can place by name, and a page of the list itself.',
    query: LIST,
    answer: mapAnswer,
    handle: async (asked) => ({ body: await showMap(asked.ctx, await asked.reader(), listIn(asked)) }),
  },
  {
    method: 'get',
    path: `${OFFICE}/links`,
    name: 'listLinks',
    tag,
    says: 'Bodies that work together, or are to: universities, ports, hospitals, each with the partner it belongs to by its name.',
    query: { country: { says: 'ISO 3166-1 code' }, ...PAGE, ...BOOK_AT, ...LANG },
    answer: linksAnswer,
    handle: async (asked) => {
      const country = asked.query('country')
      const input = { ...(country ? { country } : {}), ...pageIn(asked), ...bookAtIn(asked) }
      return { body: await showLinks(asked.ctx, await asked.reader(), input) }
    },
  },
  {
    method: 'get',
    path: `${OFFICE}/timeline`,
    name: 'showTimeline',
    tag,
    says: 'Ties of a list over the years, with the papers, visits, meetings and greetings of each.',
    query: LIST,
    answer: timelineAnswer,
    handle: async (asked) => ({ body: await showTimeline(asked.ctx, await asked.reader(), listIn(asked)) }),
  },
  {
    method: 'get',
    path: `${OFFICE}/agreements`,
    name: 'listAgreements',
    tag,
    says: 'Agreements on a day with their end, how it was reckoned and the last day for notice.',
    query: LIST,
    answer: agreementsAnswer,
    handle: async (asked) => ({
      body: await showAgreementsPage(asked.ctx, await asked.reader(), listIn(asked)),
    }),
  },
  {
    method: 'get',
    path: `${OFFICE}/embassies`,
    name: 'listEmbassies',
    tag,
    says: 'Embassies, consulates and honorary consuls on file, with who headed them in turn.',
    query: { country: { says: 'ISO 3166-1 code' }, ...BOOK_AT, ...LANG },
    answer: embassiesAnswer,
    handle: async (asked) => {
      const country = asked.query('country')
      const input = { ...(country ? { country } : {}), ...bookAtIn(asked) }
      return { body: await showEmbassies(asked.ctx, await asked.reader(), input) }
    },
  },
]
