import type { Pattern } from '../pattern.ts'

/** Reads: An investment promotion conference took place in Sydney on July 9. */
export const publicOccasion: Pattern = {
  name: 'en/public-occasion',
  lang: 'en',
  kind: 'event',
  says: 'An investment promotion conference took place in Sydney on July 9.',
  mustNot: 'A press conference was cancelled.',
  triggers: ['conference', 'forum', 'fair', 'festival', 'exhibition', 'anniversary', 'ceremony'],
  shapes: ['(?:\\S+ ){0,1}?(?:conference|forum|fair|festival|exhibition|anniversary|ceremony)'],
  slots: {
    place: { type: 'place', side: 'around', within: 12 },
    date: { type: 'date', side: 'around', within: 16 },
  },
  state: {},
  modality: 'status',
}
