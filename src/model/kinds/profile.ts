import type { Kind } from './kind.ts'

/** A standing fact about a locality: its population, port, industry. */
export const profile: Kind = {
  name: 'profile',
  says: 'A locality is described by an attribute and its value.',
  slots: {
    locality: { type: 'locality', key: true },
    attribute: { type: 'text', key: true },
    value: { type: 'text', key: true },
    asof: { type: 'date' },
  },
}
