import { partiesIn, textIn } from '#registry/folding.ts'
import { alike, type Comparison, datesMeet, sharedPart, UNLIKE } from './likeness.ts'

/** The same sender and place within a week: one journey. Undated ones are joined only under one head. */
export const compareVisit: Comparison = {
  keys: (f) => [...partiesIn(f, 'from'), ...partiesIn(f, 'head')],
  compare: (a, b) => {
    if (sharedPart(partiesIn(a, 'to'), partiesIn(b, 'to')) === 0) return UNLIKE
    const sender = sharedPart(partiesIn(a, 'from'), partiesIn(b, 'from')) > 0
    const head = sharedPart(partiesIn(a, 'head'), partiesIn(b, 'head')) > 0
    if (!sender && !head) return UNLIKE
    const days = [textIn(a, 'start'), textIn(b, 'start')]
    if (days[0] && days[1])
      return datesMeet(days[0], days[1], 7) ? alike(1, 'same sender', 'same days') : UNLIKE
    const otherHead = textIn(a, 'head') && textIn(b, 'head') && !head
    return otherHead ? UNLIKE : alike(head ? 0.8 : 0.5, head ? 'same head' : 'same sender and place')
  },
}
