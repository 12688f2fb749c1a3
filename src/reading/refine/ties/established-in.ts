import { askOf, says } from '../../asked.ts'
import type { Filled } from '../../engine-finding.ts'
import type { DateEntity } from '../../names/entity.ts'
import type { Line } from '../../names/line.ts'
import { saysWithin } from '../../says-within.ts'

/** Does a sentence speak of two places at most, so that what it says of a tie is said of theirs? */
function tellsOfOnePair(line: Line): boolean {
  const places = new Set<string>()
  for (const entity of line.entities) if (entity.type === 'place') places.add(entity.value)
  return places.size <= 2
}

const SET_UP = askOf(
  /\b(?:established|set up|formed|forged|signed|concluded|sealed|begun|dating from|dating back to|(?:became|become) (?:\S+ ){0,2}?(?:twins|sisters|partners|(?:sister|twin|partner) (?:cities|towns|provinces)))( back)?( in| on)?$|(thiết lập|được lập)( từ| vào| năm)*$/,
)

/** `met on Thursday to celebrate … their sister relationship, established in 2005`: the year said of the tie itself. */
export function establishedIn(line: Line): Filled | undefined {
  const dates = line.entities.filter((e): e is DateEntity => e.type === 'date')
  if (dates.length < 2 || !tellsOfOnePair(line)) return undefined
  const told = dates.filter((e) => saysWithin(SET_UP, line, Math.max(0, e.first - 6), e.first))
  const [own] = told
  return own && told.length === 1 ? { value: own.mention.iso, spans: [own] } : undefined
}

const LAPSED = askOf(/đã hết (hiệu lực|hạn)/)

/** `…, đến nay đã hết hiệu lực`: the one paper of the sentence has run out. */
export function hasLapsed(line: Line): boolean {
  return says(LAPSED, line) && tellsOfOnePair(line)
}
