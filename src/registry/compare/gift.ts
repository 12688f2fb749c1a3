import { foldText } from '#model/values/fold.ts'
import { partiesIn, textIn } from '../folding.ts'
import { alike, type Comparison, daysTold, UNLIKE } from './likeness.ts'

/** The same thing from the same giver to the same receiver on days that agree. */
export const compareGift: Comparison = {
  keys: (f) => [`${partiesIn(f, 'giver')[0]}+${partiesIn(f, 'receiver')[0]}`],
  compare: (a, b) =>
    compareGift.keys(a)[0] === compareGift.keys(b)[0] &&
    foldText(textIn(a, 'thing') ?? '') === foldText(textIn(b, 'thing') ?? '') &&
    daysTold(a, b, 'date') !== 'apart'
      ? alike(1, 'same gift')
      : UNLIKE,
}
