import { type Folding, partiesIn } from '../folding.ts'
import { alike, type Comparison, UNLIKE } from './likeness.ts'

/** One tie a pair of localities, whatever it is called and however it grows. */
export const comparePartnership: Comparison = {
  keys: (f) => [pairOf(f)],
  compare: (a, b) => (pairOf(a) === pairOf(b) ? alike(1, 'same two localities') : UNLIKE),
}

/** Both sides in one order; asked of every row of a register several times over. */
function pairOf(folding: Folding): string {
  const { a, b } = folding.parties
  if (a && b) return a <= b ? `${a}+${b}` : `${b}+${a}`
  return [...partiesIn(folding, 'a'), ...partiesIn(folding, 'b')].sort().join('+')
}
