import type { Kind } from './kind.ts'

/** A person holds an office, in the words of the document. */
export const role: Kind = {
  name: 'role',
  says: 'A person holds an office.',
  stands: true,
  slots: {
    person: { type: 'person', key: true },
    role: { type: 'text', key: true },
    of: { type: 'party' },
    status: { type: 'choice', values: ['present', 'former', 'denied'] },
  },
}
