import type { Kind } from './kind.ts'
import { SECTORS } from './sectors.ts'

/** A project that seeks partners. */
export const project: Kind = {
  name: 'project',
  says: 'A project in a place seeks partners.',
  slots: {
    title: { type: 'text', key: true },
    place: { type: 'locality' },
    sector: { type: 'choices', values: SECTORS },
    firms: { type: 'parties' },
    sought: { type: 'parties' },
    status: { type: 'choice', values: ['sought', 'agreed', 'under-way', 'done', 'dropped', 'denied'] },
  },
}
