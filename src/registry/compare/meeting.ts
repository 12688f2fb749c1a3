import { partiesIn, textIn } from '#registry/folding.ts'
import { alike, type Comparison, datesMeet, sharedPart, UNLIKE } from './likeness.ts'

/** The same people around the table on days that agree. */
export const compareMeeting: Comparison = {
  keys: (f) => partiesIn(f, 'participants'),
  compare: (a, b) => {
    const shared = sharedPart(partiesIn(a, 'participants'), partiesIn(b, 'participants'))
    if (shared < 0.5 || !datesMeet(textIn(a, 'date'), textIn(b, 'date'), 1)) return UNLIKE
    const dated = textIn(a, 'date') !== undefined && textIn(b, 'date') !== undefined
    if (shared < 1 && !dated) return UNLIKE
    return alike(dated ? shared : shared * 0.7, 'same people', ...(dated ? ['same day'] : []))
  },
}
