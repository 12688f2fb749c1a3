import { foldText } from '#model/values/fold.ts'
import { partiesIn, textIn } from '#registry/folding.ts'
import { alike, type Comparison, UNLIKE } from './likeness.ts'

/** One person in one office of one body. Its name may be told longer or shorter: one holds the other's words. */
export const compareRole: Comparison = {
  keys: (f) => partiesIn(f, 'person'),
  compare: (a, b) => {
    if (partiesIn(a, 'person')[0] !== partiesIn(b, 'person')[0]) return UNLIKE
    const bodies = [partiesIn(a, 'of')[0], partiesIn(b, 'of')[0]]
    if (bodies[0] && bodies[1] && bodies[0] !== bodies[1]) return UNLIKE
    const titles = [foldText(textIn(a, 'role') ?? ''), foldText(textIn(b, 'role') ?? '')]
    return titles[0] === titles[1] ? alike(1, 'same person', 'same office') : UNLIKE
  },
}
