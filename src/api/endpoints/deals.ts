import { type Act, perform } from '#acts/act.ts'
import { describeDeal } from '#acts/describe-deal.ts'
import { openDeal } from '#acts/open-deal.ts'
import { ownDeal } from '#acts/own-deal.ts'
import { stepDeal } from '#acts/step-deal.ts'
import { undoDealStep } from '#acts/undo-deal-step.ts'
import { showDeal } from '#views/deal.ts'
import { showDeals } from '#views/deals.ts'
import { BOOK_AT, bookAtIn } from '../book-at.ts'
import { type Endpoint, LANG, OFFICE } from '../endpoint.ts'
import { changedDeal, dealAnswer, dealsAnswer } from '../schemas/deal.ts'

const tag = 'Pipeline'
const ALL = `${OFFICE}/pipeline`
const ASKED = ['investor', 'project', 'stage', 'place', 'owner'] as const

/** Something done about an investor's file. */
function doing<Input>(
  path: string,
  act: Act<Input, unknown>,
  [name, says, body]: readonly [string, string, string],
) {
  return {
    method: 'post',
    path: `${ALL}${path}`,
    name,
    tag,
    says,
    body: act.input.meta({ id: body }),
    answer: changedDeal,
    status: 201,
    acts: true,
    handle: async (asked) => ({ body: await perform(asked.ctx, asked.actor, act, await asked.body()) }),
  } as const satisfies Endpoint
}

/** Investors' files: the board, one file, and what is done about them. */
export const deals: readonly Endpoint[] = [
  {
    method: 'get',
    path: ALL,
    name: 'listInvestorFiles',
    tag,
    says: 'The investors’ files by where they stand on a day.',
    query: {
      ...LANG,
      ...BOOK_AT,
      investor: { says: 'an investor, by name or address' },
      project: { says: 'a project, by title or address' },
      stage: { says: 'a stage: lead, certificates, withdrawn …' },
      place: { says: 'a place' },
      owner: { says: 'who looks after it' },
    },
    answer: dealsAnswer,
    handle: async (asked) => {
      const given = ASKED.flatMap((name) => (asked.query(name) ? [[name, asked.query(name)] as const] : []))
      const wanted = { ...Object.fromEntries(given), ...bookAtIn(asked) }
      return { body: await showDeals(asked.ctx, await asked.reader(), wanted) }
    },
  },
  {
    method: 'get',
    path: `${ALL}/{deal}`,
    name: 'getInvestorFile',
    tag,
    says: 'One file: its steps with the words they rest on, what may come next, its deadlines and its history.',
    query: { ...LANG, ...BOOK_AT },
    answer: dealAnswer,
    handle: async (asked) => ({
      body: await showDeal(asked.ctx, await asked.reader(), {
        dealId: asked.param('deal'),
        ...bookAtIn(asked),
      }),
    }),
  },
  doing('', openDeal, [
    'openInvestorFile',
    'Open the file of an investor, with the words that show the interest.',
    'OpenInvestorFile',
  ]),
  doing('/steps', stepDeal, [
    'stepInvestorFile',
    'Note a step by the words of a source; or every reason why it may not be noted.',
    'StepInvestorFile',
  ]),
  doing('/undo', undoDealStep, [
    'undoInvestorFileStep',
    'Take a step back, with the reason; both stay in the history.',
    'UndoInvestorFileStep',
  ]),
  doing('/owner', ownDeal, ['ownInvestorFile', 'Say who looks after a file.', 'OwnInvestorFile']),
  doing('/about', describeDeal, [
    'describeInvestorFile',
    'Say what a file is about; null takes a part out.',
    'DescribeInvestorFile',
  ]),
]
