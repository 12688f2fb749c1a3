import type { Kind } from './kind.ts'

/** People or delegations meeting face to face or online; planned meetings need no named person. */
export const meeting: Kind = {
  name: 'meeting',
  says: 'Named people, or delegations of named parties, met or are to meet.',
  slots: {
    participants: { type: 'parties', key: true },
    place: { type: 'locality' },
    date: { type: 'date' },
    status: { type: 'choice', values: ['planned', 'done', 'denied'] },
    topic: { type: 'text' },
  },
}
