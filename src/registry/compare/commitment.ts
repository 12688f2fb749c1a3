import { foldText } from '#model/values/fold.ts'
import { type Folding, partiesIn } from '../folding.ts'
import { alike, type Comparison, sharedPart, UNLIKE } from './likeness.ts'

/** Words that turn a promise round. */
const NOT = new Set('not no never khong chua cannot without neither'.split(' '))

function wordsOf(folding: Folding): readonly string[] {
  return [...new Set(foldText(folding.quote).split(' '))]
}

/** What may not differ between two tellings: numbers, and words that turn the sense round. */
function fixedOf(words: readonly string[]): string {
  return words
    .filter((word) => /\d/.test(word) || NOT.has(word))
    .sort()
    .join(' ')
}

/** How many of its longest words find a promise again. */
const TELLING = 4

/** The same speaker in the same words, but for the odd one: the story told by another outlet. */
export const compareCommitment: Comparison = {
  keys: (f) => {
    const telling = [...wordsOf(f)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, TELLING)
    return partiesIn(f, 'by').flatMap((by) => telling.map((word) => `${by}+${word}`))
  },
  compare: (a, b) => {
    if (sharedPart(partiesIn(a, 'by'), partiesIn(b, 'by')) === 0) return UNLIKE
    const mine = wordsOf(a)
    const theirs = wordsOf(b)
    if (fixedOf(mine) !== fixedOf(theirs)) return UNLIKE
    const shared = sharedPart(mine, theirs)
    const lengths = Math.min(mine.length, theirs.length) / Math.max(mine.length, theirs.length)
    return shared >= 0.9 && lengths >= 0.7 ? alike(shared, 'same speaker', 'same words') : UNLIKE
  },
}
