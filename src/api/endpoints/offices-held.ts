import { flagAsked } from '#views/flag-asked.ts'
import { showOfficesHeld } from '#views/offices-held.ts'
import { BOOK_AT, bookAtIn } from '../book-at.ts'
import { type Endpoint, LANG, OFFICE } from '../endpoint.ts'
import { officesHeldAnswer } from '../schemas/offices-held.ts'

/** Who holds which office, and which of them are to be asked after. */
export const officesHeld: readonly Endpoint[] = [
  {
    method: 'get',
    path: `${OFFICE}/offices-held`,
    name: 'listOfficesHeld',
    tag: 'Partners',
    says: 'Who holds which office on a day; with `stale`, only those without a source for 18 months or contradicted by a newer one.',
    query: { stale: { says: 'true for only those to be asked after' }, ...BOOK_AT, ...LANG },
    answer: officesHeldAnswer,
    handle: async (asked) => ({
      body: await showOfficesHeld(asked.ctx, await asked.reader(), {
        stale: flagAsked(asked.query('stale'), 'stale'),
        ...bookAtIn(asked),
      }),
    }),
  },
]
