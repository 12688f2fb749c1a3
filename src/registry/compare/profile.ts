import { foldText } from '#model/values/fold.ts'
import { partiesIn, textIn } from '../folding.ts'
import { alike, type Comparison, lastDayOf, UNLIKE } from './likeness.ts'

/** One attribute of one locality on one day. */
export const compareProfile: Comparison = {
  keys: (f) => [
    `${partiesIn(f, 'locality')[0]}+${foldText(textIn(f, 'attribute') ?? '')}+${lastDayOf(textIn(f, 'asof'))}`,
  ],
  compare: (a, b) =>
    compareProfile.keys(a)[0] === compareProfile.keys(b)[0]
      ? alike(1, 'same attribute of one place')
      : UNLIKE,
}
