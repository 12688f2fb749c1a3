import { partiesIn, textIn } from '../folding.ts'
import { alike, type Comparison, daysTold, mayFollow, sharedPart, UNLIKE } from './likeness.ts'

/** The same sender and place within a week: one journey. Where no days are told, one that nothing speaks against. */
export const compareVisit: Comparison = {
  vague: true,
  keys: (f) =>
    partiesIn(f, 'to').flatMap((to) =>
      [...partiesIn(f, 'from'), ...partiesIn(f, 'head')].map((who) => `${who}>${to}`),
    ),
  compare: (a, b) => {
    if (sharedPart(partiesIn(a, 'to'), partiesIn(b, 'to')) === 0) return UNLIKE
    const sender = sharedPart(partiesIn(a, 'from'), partiesIn(b, 'from')) > 0
    const head = sharedPart(partiesIn(a, 'head'), partiesIn(b, 'head')) > 0
    const days = daysTold(a, b, 'start', 7)
    if (days === 'apart' || (!sender && !head)) return UNLIKE
    const otherHead = textIn(a, 'head') !== undefined && textIn(b, 'head') !== undefined && !head
    if (days === 'same') {
      return otherHead && a.sourceId === b.sourceId ? UNLIKE : alike(1, 'same sender', 'same days')
    }
    if (otherHead || !mayFollow(a, b, 'start')) return UNLIKE
    return alike(head && days === 'unsaid' ? 0.8 : 0.6, head ? 'same head' : 'same sender and place')
  },
}
