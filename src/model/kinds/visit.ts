import type { Kind } from './kind.ts'

/** A delegation or leader of one party travelling to a place. Under way counts as done. */
export const visit: Kind = {
  name: 'visit',
  says: 'A delegation or leader of one party travels to a place.',
  slots: {
    from: { type: 'party', key: true },
    to: { type: 'localities', key: true },
    head: { type: 'person' },
    size: { type: 'count' },
    /** Who travels along, where nobody is named: business people are looked up when a project seeks investors. */
    members: { type: 'choices', values: ['business', 'education', 'culture', 'press'] },
    days: { type: 'count' },
    start: { type: 'date' },
    status: { type: 'choice', values: ['planned', 'done', 'denied'] },
  },
}
