import type { Kind } from './kind.ts'
import { SECTORS } from './sectors.ts'

/** How a project stands. */
export const PROJECT_STATES = ['sought', 'agreed', 'under-way', 'done', 'dropped', 'denied'] as const

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
    status: { type: 'choice', values: PROJECT_STATES },
  },
}
