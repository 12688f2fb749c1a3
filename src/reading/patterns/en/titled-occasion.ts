import type { Pattern } from '../pattern.ts'

/** Reads: The event “Hai Phong 2021 – Investment and Growth”, held on May 12, drew three hundred firms. */
export const titledOccasion: Pattern = {
  name: 'en/titled-occasion',
  lang: 'en',
  kind: 'event',
  says: 'The event “Hai Phong 2021 – Investment and Growth”, held on May 12, drew three hundred firms.',
  mustNot: 'The film “The River and the Town” was shown in May.',
  triggers: ['held', 'organized', 'organised', 'staged', 'opened', 'place'],
  shapes: [
    '(?:organi[sz]ation|holding|hosting|staging|success|event|gathering|programme|program|occasion)(?: of)?(?: the)?(?: \\S+){0,3}? " (?:[^"\\s]+ ){1,14}"(?: ,)?(?: which)?(?: was| were)? (?:held|organi[sz]ed|staged|opened|took place)',
    '" (?:[^"\\s]+ ){1,14}" (?:event|gathering|programme|program)(?: ,)?(?: which)?(?: was| were)? (?:held|organi[sz]ed|staged|opened|took place)',
  ],
  slots: {
    place: { type: 'place', side: 'around', within: 12 },
    date: { type: 'date', side: 'around', within: 8 },
  },
  state: {},
  modality: 'status',
}
