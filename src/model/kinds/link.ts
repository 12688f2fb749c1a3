import type { Kind } from './kind.ts'
import { SECTORS } from './sectors.ts'

/** Two organisations work together, or seek to. */
export const link: Kind = {
  name: 'link',
  says: 'Two organisations work together in a field, or seek to.',
  stands: true,
  slots: {
    a: { type: 'party', key: true },
    b: { type: 'party', key: true },
    field: { type: 'choices', values: SECTORS },
    status: { type: 'choice', values: ['planned', 'established', 'ended', 'denied'] },
    since: { type: 'date' },
  },
}
