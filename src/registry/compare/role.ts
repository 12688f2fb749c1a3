import { partiesIn, textIn } from '../folding.ts'
import { alike, type Comparison, UNLIKE } from './likeness.ts'
import { officeWords } from './office-words.ts'

/**
 * One person in one office of one body. Its name may be told longer or shorter, or in the other language: one holds the
 * other's words, and what it says more is no other rank.
 */
export const compareRole: Comparison = {
  vague: true,
  keys: (f) => partiesIn(f, 'person'),
  compare: (a, b) => {
    if (partiesIn(a, 'person')[0] !== partiesIn(b, 'person')[0]) return UNLIKE
    const bodies = [partiesIn(a, 'of')[0], partiesIn(b, 'of')[0]]
    if (bodies[0] && bodies[1] && bodies[0] !== bodies[1]) return UNLIKE
    const [shorter, longer] = [
      officeWords(textIn(a, 'role') ?? ''),
      officeWords(textIn(b, 'role') ?? ''),
    ].sort((x, y) => x.words.size - y.words.size)
    if (!shorter || !longer || shorter.rank !== longer.rank) return UNLIKE
    if ([...shorter.words].some((word) => !longer.words.has(word))) return UNLIKE
    return shorter.words.size === longer.words.size
      ? alike(1, 'same person', 'same office')
      : alike(0.6, 'same person', 'office told shorter')
  },
}
