import { perform } from '#acts/act.ts'
import { keepInvestor } from '#acts/keep-investor.ts'
import { planContact } from '#acts/plan-contact.ts'
import { showInvestor } from '#views/investor.ts'
import { showInvestors } from '#views/investors.ts'
import { showMatchesOf } from '#views/match.ts'
import { BOOK_AT, bookAtIn } from '../book-at.ts'
import { type Endpoint, LANG, OFFICE } from '../endpoint.ts'
import { keptParts, matchesAnswer } from '../schemas/investment.ts'
import { investorAnswer, investorsAnswer } from '../schemas/investor.ts'

const tag = 'Investment promotion'

/** Investors and bodies met, their pages and what may fit them. */
export const investors: readonly Endpoint[] = [
  {
    method: 'get',
    path: `${OFFICE}/investors`,
    name: 'listInvestors',
    tag,
    says: 'Investors and bodies met as of a day, those to be contacted next first.',
    query: {
      country: { says: 'ISO 3166-1 code' },
      kind: { says: 'firm, fund, conglomerate, university or association' },
      owner: { says: 'id or name of somebody of the office' },
      ...BOOK_AT,
      ...LANG,
    },
    answer: investorsAnswer,
    handle: async (asked) => {
      const given = (['country', 'kind', 'owner'] as const).map((name) => [name, asked.query(name)])
      const input = Object.fromEntries(given.filter(([, value]) => value))
      return { body: await showInvestors(asked.ctx, await asked.reader(), { ...input, ...bookAtIn(asked) }) }
    },
  },
  {
    method: 'post',
    path: `${OFFICE}/investors`,
    name: 'keepInvestor',
    tag,
    says: 'Open or fill in the page of an investor; a name that looks like one on file is a conflict until said to be another.',
    body: keepInvestor.input.meta({ id: 'KeepInvestor' }),
    answer: keptParts,
    status: 201,
    acts: true,
    handle: async ({ ctx, actor, body }) => ({ body: await perform(ctx, actor, keepInvestor, await body()) }),
  },
  {
    method: 'post',
    path: `${OFFICE}/investors/contact`,
    name: 'planContact',
    tag,
    says: 'Say when an investor is contacted next and with whom, or who of the office answers for it.',
    body: planContact.input.meta({ id: 'PlanContact' }),
    answer: keptParts,
    status: 201,
    acts: true,
    handle: async ({ ctx, actor, body }) => ({ body: await perform(ctx, actor, planContact, await body()) }),
  },
  {
    method: 'get',
    path: `${OFFICE}/investors/{investor}`,
    name: 'getInvestor',
    tag,
    says: 'One investor: its sheet, people, meetings, delegations, what it asked, projects that may fit.',
    query: { ...BOOK_AT, ...LANG },
    answer: investorAnswer,
    handle: async (asked) => ({
      body: await showInvestor(asked.ctx, await asked.reader(), {
        investorId: asked.param('investor'),
        ...bookAtIn(asked),
      }),
    }),
  },
  {
    method: 'get',
    path: `${OFFICE}/investors/{investor}/matches`,
    name: 'listMatchesOf',
    tag,
    says: 'The projects of the book that may fit an investor, each with its reasons and their quotes.',
    query: { ...BOOK_AT, ...LANG },
    answer: matchesAnswer,
    handle: async (asked) => ({
      body: await showMatchesOf(asked.ctx, await asked.reader(), {
        investorId: asked.param('investor'),
        ...bookAtIn(asked),
      }),
    }),
  },
]
