import type { Kind } from './kind.ts'
import { SECTORS } from './sectors.ts'

/** An instrument between named parties, signed or to be signed. Renewing one is signing one. */
export const agreement: Kind = {
  name: 'agreement',
  says: 'Named parties signed, or are to sign, an instrument.',
  stands: true,
  slots: {
    parties: { type: 'parties', key: true },
    instrument: {
      type: 'choice',
      values: ['agreement', 'mou', 'letter-of-intent', 'joint-statement', 'plan', 'contract'],
    },
    status: { type: 'choice', values: ['planned', 'signed', 'ended', 'denied'] },
    date: { type: 'date' },
    sectors: { type: 'choices', values: SECTORS },
    title: { type: 'text' },
    effective: { type: 'date' },
    term: { type: 'text' },
    renewal: { type: 'choice', values: ['tacit', 'express', 'none'] },
    notice: { type: 'text' },
    languages: { type: 'text' },
  },
}
