import { partiesIn } from '#registry/folding.ts'
import { alike, type Comparison, UNLIKE } from './likeness.ts'

/** One tie a pair of localities, whatever it is called and however it grows. */
export const comparePartnership: Comparison = {
  keys: (f) => [[...partiesIn(f, 'a'), ...partiesIn(f, 'b')].sort().join('+')],
  compare: (a, b) =>
    comparePartnership.keys(a)[0] === comparePartnership.keys(b)[0]
      ? alike(1, 'same two localities')
      : UNLIKE,
}
