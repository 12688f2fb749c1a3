import { partiesIn } from '../folding.ts'
import { alike, type Comparison, UNLIKE } from './likeness.ts'

/** Two organisations have one link, however often it is told. */
export const compareLink: Comparison = {
  keys: (f) => [[...partiesIn(f, 'a'), ...partiesIn(f, 'b')].sort().join('+')],
  compare: (a, b) =>
    compareLink.keys(a)[0] === compareLink.keys(b)[0] ? alike(1, 'same two bodies') : UNLIKE,
}
