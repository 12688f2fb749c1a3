import type { Kind } from './kind.ts'
import { SECTORS } from './sectors.ts'

/** A figure of investment in a place. A stock is never added to a flow; a pledge is never an investment made. */
export const investment: Kind = {
  name: 'investment',
  says: 'So many projects or so much capital from an origin stood in, came to, or was promised to a place.',
  oneOf: ['projects', 'amount'],
  slots: {
    host: { type: 'locality', key: true },
    origin: { type: 'party' },
    /** Only this field of the economy; left out where a source speaks of all of them together. */
    sector: { type: 'choice', values: SECTORS },
    /** Whose capital, where a source says; `mixed` where certificates handed out together are not told apart. */
    whose: { type: 'choice', values: ['foreign', 'domestic', 'mixed'] },
    projects: { type: 'count' },
    amount: { type: 'money' },
    measure: {
      type: 'choice',
      values: ['stock', 'licensed', 'adjusted', 'share-purchase', 'disbursed', 'pledged'],
    },
    asof: { type: 'date' },
    rank: { type: 'count' },
    /** The origin is among the first `rank`, not exactly at it. */
    within: { type: 'flag' },
    rankBy: { type: 'choice', values: ['capital', 'number'] },
    estimated: { type: 'flag' },
    territory: { type: 'locality' },
    valueDate: { type: 'date' },
  },
}
