import type { Kind } from './kind.ts'

/** A standing tie between two localities, present, past or planned; a country is never a side of it. */
export const partnership: Kind = {
  name: 'partnership',
  says: 'Two localities have, had or plan a standing tie.',
  stands: true,
  twoPlaces: ['a', 'b'],
  slots: {
    a: { type: 'locality', key: true },
    b: { type: 'locality', key: true },
    kind: { type: 'choice', values: ['sister-city', 'friendship', 'cooperation'] },
    status: {
      type: 'choice',
      values: [
        'contact',
        'letter-of-intent',
        'planned',
        'established',
        'dormant',
        'suspended',
        'ended',
        'inherited',
        'denied',
      ],
    },
    since: { type: 'date' },
  },
}
