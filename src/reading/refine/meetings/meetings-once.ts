import type { Finding } from '../../engine-finding.ts'
import { listOf } from '../visits/visit-clue.ts'

/** Told of one day, or one of them of no day at all. */
function mayBeOneDay(a: Finding, b: Finding): boolean {
  const [x, y] = [a.slots.date?.value, b.slots.date?.value]
  return x === undefined || y === undefined || x === y
}

/** A meeting read once with all who took part and again with some of them stands once, in full: who was there is told as it suits a sentence. */
export function meetingsOnce(meetings: readonly Finding[]): readonly Finding[] {
  return meetings.filter((one, at) => {
    const mine = listOf(one.slots.participants)
    return !meetings.some((other, i) => {
      const theirs = listOf(other.slots.participants)
      if (i === at || theirs.length < mine.length || (theirs.length === mine.length && i > at)) return false
      return mine.every((name) => theirs.includes(name)) && mayBeOneDay(one, other)
    })
  })
}
