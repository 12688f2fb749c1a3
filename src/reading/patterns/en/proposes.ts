import type { Pattern } from '../pattern.ts'

/** Reads: Mayor Matsui proposed that students of the two cities interview survivors together. */
export const proposes: Pattern = {
  name: 'en/proposes',
  lang: 'en',
  kind: 'commitment',
  says: 'Mayor Matsui proposed that students of the two cities interview survivors together.',
  mustNot: 'The proposed bridge was built.',
  triggers: [
    'proposed',
    'proposes',
    'suggested',
    'suggests',
    'suggesting',
    'floated',
    'floats',
    'put',
    'tabled',
    'mooted',
    'recommended',
    'pitched',
    'idea',
  ],
  shapes: [
    '(?<by>{X})(?: ,)?(?: for (?:his|her|its) part ,| in turn ,)? (?:\\S+ ){0,9}?(?:proposed|proposes|suggested|suggests|suggesting|floated|floats|put forward|tabled|mooted|recommended|offered the idea|pitched|put it to|has suggested|has proposed|raised the idea|had an idea)',
    '(?:proposed|proposes|suggested|suggests|suggesting|floated|floats|put forward|tabled|mooted|recommended|offered the idea|pitched|put it to|has suggested|has proposed|raised the idea|had an idea) (?:\\S+ ){0,6}?(?:to|that|a|an|the)',
  ],
  state: { kind: 'proposal' },
}
