import type { Kind } from './kind.ts'

/** A dated or placed public occasion other than the meeting itself; a letter of good wishes is one of kind `greeting`. */
export const event: Kind = {
  name: 'event',
  says: 'A public occasion takes place.',
  oneOf: ['place', 'date'],
  slots: {
    kind: {
      type: 'choice',
      key: true,
      values: [
        'conference',
        'forum',
        'fair',
        'festival',
        'exhibition',
        'anniversary',
        'ceremony',
        'greeting',
      ],
    },
    place: { type: 'locality' },
    date: { type: 'date' },
    title: { type: 'text' },
    status: { type: 'choice', values: ['planned', 'done', 'denied'] },
  },
}
