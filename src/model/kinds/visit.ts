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
    days: { type: 'count' },
    start: { type: 'date' },
    status: { type: 'choice', values: ['planned', 'done', 'denied'] },
  },
}
