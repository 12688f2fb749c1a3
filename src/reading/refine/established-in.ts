import type { Filled } from '../engine-finding.ts'
import type { DateEntity } from '../names/entity.ts'
import type { Line } from '../names/line.ts'

/** Does a sentence speak of two places at most, so that what it says of a tie is said of theirs? */
function tellsOfOnePair(line: Line): boolean {
  return new Set(line.entities.flatMap((e) => (e.type === 'place' ? [e.value] : []))).size <= 2
}

const SET_UP = /\b(established|set up|formed|forged)( back)?( in| on)?$|(thiết lập|được lập)( từ| vào| năm)*$/

/** `met on Thursday to celebrate … their sister relationship, established in 2005`: the year said of the tie itself. */
export function establishedIn(line: Line): Filled | undefined {
  if (!tellsOfOnePair(line)) return undefined
  const dates = line.entities.filter((e): e is DateEntity => e.type === 'date')
  const told = dates.filter((e) => SET_UP.test(line.words.slice(Math.max(0, e.first - 4), e.first).join(' ')))
  const [own] = told
  return own && told.length === 1 && dates.length > 1 ? { value: own.mention.iso, spans: [own] } : undefined
}

/** `…, đến nay đã hết hiệu lực`: the one paper of the sentence has run out. */
export function hasLapsed(line: Line): boolean {
  return tellsOfOnePair(line) && /đã hết (hiệu lực|hạn)/.test(line.plain)
}
