import type { Kind } from './kind.ts'

/** A thing given by one party to another. */
export const gift: Kind = {
  name: 'gift',
  says: 'A party gave another a thing.',
  slots: {
    giver: { type: 'party', key: true },
    receiver: { type: 'party', key: true },
    thing: { type: 'text', key: true },
    date: { type: 'date' },
  },
}
