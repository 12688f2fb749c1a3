import { showFigures } from '#views/figures.ts'
import { BOOK_AT, bookAtIn } from '../book-at.ts'
import { type Endpoint, LANG, OFFICE } from '../endpoint.ts'
import { PAGE, pageIn } from '../page-in.ts'
import { figuresAnswer } from '../schemas/figures.ts'

/** Figures of investment in series, and the sum of those named. */
export const figures: readonly Endpoint[] = [
  {
    method: 'get',
    path: `${OFFICE}/figures`,
    name: 'listFigures',
    tag: 'Figures',
    says: 'Figures of investment by place, investor, field and measure; a sum of like ones, or every reason why there is none.',
    query: {
      host: { says: 'a place, by name or address' },
      origin: { says: 'an investor: KR, a name or an address' },
      sector: { says: 'one field: semiconductors' },
      measure: { says: 'stock, licensed, adjusted, share-purchase, disbursed or pledged' },
      sum: { says: 'addresses of figures to add up, with commas between' },
      ...PAGE,
      ...BOOK_AT,
      ...LANG,
    },
    answer: figuresAnswer,
    handle: async (asked) => {
      const [host, origin, sector, measure] = ['host', 'origin', 'sector', 'measure'].map(asked.query)
      const sum = asked.query('sum')?.split(',').filter(Boolean)
      const body = await showFigures(asked.ctx, await asked.reader(), {
        ...(host ? { host } : {}),
        ...(origin ? { origin } : {}),
        ...(sector ? { sector } : {}),
        ...(measure ? { measure } : {}),
        ...(sum ? { sum } : {}),
        ...pageIn(asked),
        ...bookAtIn(asked),
      })
      return { body }
    },
  },
]
