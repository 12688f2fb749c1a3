import { perform } from '#acts/act.ts'
import { enterRate } from '#acts/enter-rate.ts'
import { MONEY_ASKED } from '#views/money/money-view.ts'
import { showMoney } from '#views/money.ts'
import { showRates } from '#views/rates.ts'
import { BOOK_AT, bookAtIn } from '../book-at.ts'
import { type Endpoint, LANG, OFFICE } from '../endpoint.ts'
import { enteredRate, moneyAnswer, ratesAnswer } from '../schemas/money.ts'

const tag = 'Pipeline'

/** Capital in a ranking, and the rates it is converted by. */
export const money: readonly Endpoint[] = [
  {
    method: 'get',
    path: `${OFFICE}/money`,
    name: 'getMoney',
    tag,
    says: 'Capital by origin, place, field, year or day: our files beside what sources tell, every difference explained.',
    query: {
      ...LANG,
      ...BOOK_AT,
      by: { says: 'origin, place, sector, year or day' },
      measure: { says: 'stock, licensed, adjusted, share-purchase, disbursed or pledged' },
      side: { says: 'foreign, domestic or unsaid; never together' },
      host: { says: 'a place: Da Nang|VN; our own where left out' },
      origin: { says: 'a country: KR' },
      sector: { says: 'a field' },
      from: { says: 'the first day of a period; of a month or year its first' },
      currency: { says: 'converted by the rates on file: USD' },
    },
    answer: moneyAnswer,
    handle: async (asked) => {
      const given = MONEY_ASKED.flatMap((name) =>
        asked.query(name) ? [[name, asked.query(name)] as const] : [],
      )
      const wanted = { ...Object.fromEntries(given), ...bookAtIn(asked) }
      return { body: await showMoney(asked.ctx, await asked.reader(), wanted) }
    },
  },
  {
    method: 'get',
    path: `${OFFICE}/rates`,
    name: 'listRates',
    tag,
    says: 'The exchange rates on file, each with its day and source.',
    query: LANG,
    answer: ratesAnswer,
    handle: async ({ ctx, reader }) => ({ body: await showRates(ctx, await reader()) }),
  },
  {
    method: 'post',
    path: `${OFFICE}/rates`,
    name: 'enterRate',
    tag,
    says: 'Enter a rate of a day with its source; of one pair and day the last one entered stands.',
    body: enterRate.input.meta({ id: 'EnterRate' }),
    answer: enteredRate,
    status: 201,
    acts: true,
    handle: async ({ ctx, actor, body }) => ({ body: await perform(ctx, actor, enterRate, await body()) }),
  },
]
