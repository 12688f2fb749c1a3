import { foldText } from '#model/values/fold.ts'
import { partiesIn } from '#registry/folding.ts'
import { alike, type Comparison, sharedPart, UNLIKE } from './likeness.ts'

/** The same speaker in the same words, but for the odd one: the story told by another outlet. */
export const compareCommitment: Comparison = {
  keys: (f) => partiesIn(f, 'by'),
  compare: (a, b) => {
    if (sharedPart(partiesIn(a, 'by'), partiesIn(b, 'by')) === 0) return UNLIKE
    const words = sharedPart(foldText(a.quote).split(' '), foldText(b.quote).split(' '))
    return words >= 0.9 ? alike(words, 'same speaker', 'same words') : UNLIKE
  },
}
