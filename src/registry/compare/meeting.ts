import { partiesIn, textIn } from '../folding.ts'
import { alike, type Comparison, daysTold, monthsAround, sharedPart, UNLIKE } from './likeness.ts'

/**
 * The same people around the table on days that agree. More than half of the shorter list: one chairman who receives two
 * guests on one day holds two meetings.
 */
export const compareMeeting: Comparison = {
  keys: (f) => {
    const there = [...new Set(partiesIn(f, 'participants'))].sort()
    const months = monthsAround(textIn(f, 'date'))
    return months.length
      ? there.flatMap((who) => months.map((month) => `${who}@${month}`))
      : [there.join('+')]
  },
  compare: (a, b) => {
    const mine = new Set(partiesIn(a, 'participants'))
    const theirs = new Set(partiesIn(b, 'participants'))
    const shared = sharedPart([...mine], [...theirs])
    const all = shared === 1 && mine.size === theirs.size
    switch (daysTold(a, b, 'date', 1)) {
      case 'same':
        return all || (shared > 0.5 && Math.min(mine.size, theirs.size) > 1)
          ? alike(Math.max(shared, 0.8), 'same people', 'same day')
          : UNLIKE
      case 'roughly':
      case 'unsaid':
        return all && mine.size > 1 ? alike(0.8, 'same people', 'no day told') : UNLIKE
      default:
        return UNLIKE
    }
  },
}
