import type { Kind } from './kind.ts'

/** Someone pledges, asks for or proposes a thing to be done. Its words are its quote. */
export const commitment: Kind = {
  name: 'commitment',
  says: 'Someone pledges, asks for or proposes a thing to be done.',
  slots: {
    by: { type: 'party', key: true },
    kind: { type: 'choice', values: ['pledge', 'request', 'proposal'] },
    to: { type: 'party' },
    due: { type: 'date' },
    /** An expression of goodwill without object, unit or day. */
    courtesy: { type: 'flag' },
    status: { type: 'choice', values: ['open', 'done', 'dropped', 'denied'] },
  },
}
