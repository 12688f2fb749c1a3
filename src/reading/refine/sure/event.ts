import { askOf, says } from '../../asked.ts'
import type { Finding } from '../../engine-finding.ts'
import { wordsFrom } from '../../names/line.ts'
import type { SureCondition } from './condition.ts'
import { NOT_HEDGED } from './hedge.ts'
import { isReadHere, placesOf } from './told-here.ts'

/** Days that open one occasion; of a span or a whole year, its first day or that of another may be meant. */
const DAY_OR_MONTH = /^\d{4}-\d{2}(-\d{2})?$/

/** Of several places in a sentence each may have an occasion of its own. */
const MOST_PLACES = 2

/** Forums go by names in which other places stand, and many are what the text calls the talks themselves. */
const PLAINLY_PUBLIC = /^(fair|festival|exhibition|conference|anniversary)$/

/** An occasion somebody only proposes has neither place nor day yet. */
const ONLY_PROPOSED = askOf(
  /\b(propos\w+|suggest\w*|put forward|floated|mooted|idea|wish\w*|hop(?:es?|ed|ing))\b|đề xuất|đề nghị|gợi ý|mong muốn|kiến nghị/u,
)

/** `X thanks Y, and the fair opens on 4 May`: a place told before the clause of an occasion is of another deed. */
const NEXT_CLAUSE = /, (?:and|but|while|whereas) |; /

function isOfClauseBefore({ line, slots, first }: Finding): boolean {
  const at = slots.place?.spans[0]
  const place = line.entities.find((e) => at && e.start <= at.start && at.start < e.end)
  return place !== undefined && NEXT_CLAUSE.test(wordsFrom(line, place.last, first))
}

/** `this Thursday`: of the week of the paper, or of the one that is over. */
const THIS_WEEKDAY = askOf(
  /\bthis (?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?<!\p{L})(?:thứ (?:hai|ba|tư|năm|sáu|bảy|2|3|4|5|6|7)|chủ nhật) (?:này|tuần này)/u,
)

/** Is a place told with somebody’s office before the occasion? */
function isOfAnother({ line, slots, first }: Finding): boolean {
  const at = slots.place?.spans[0]
  const place = line.entities.find((e) => at && e.start <= at.start && at.start < e.end)
  if (!place) return false
  return line.entities.some((e) => e.type === 'person' && e.first >= place.last && e.last <= first)
}

/** Moved to another day: which of those told is its own has to be looked at. */
const MOVED = askOf(
  /\b(?:moved|postponed|rescheduled|brought forward|put back|pushed back|shifted) from\b|(?<!\p{L})(?:dời|lùi|hoãn|chuyển)(?: \S+)? từ(?!\p{L})/u,
)

function hasOwnPlace(finding: Finding): boolean {
  if (isOfClauseBefore(finding) || isOfAnother(finding)) return false
  const named = new Set(placesOf(finding).map((place) => place.value))
  return isReadHere(finding.slots.place, finding) && named.size <= MOST_PLACES
}

/** Verbs of an occasion that took place; a sentence that only looks back at its day may mean another. */
const TOOK_PLACE = askOf(
  /\b(?:opened|closed|(?:was|were) held|took place|inaugurated|attended|hosted|staged|drew|gathered|concluded)\b|khai mạc|bế mạc|diễn ra|(?<!\p{L})(?:dự|tham dự|nhân|tổ chức)(?!\p{L})/u,
)
const STILL_OPEN = askOf(
  /\b(?:expected|will|next|since|until|be)\b|(?<!\p{L})(?:sẽ|tới|sang năm|từ|đến hết)(?!\p{L})/u,
)

/** Is an occasion still to come, or told by its verb as one that took place on a day? */
function isOfItsTime({ slots, line }: Finding): boolean {
  if (!PLAINLY_PUBLIC.test(String(slots.kind?.value))) return false
  if (slots.status?.value === 'planned') return true
  const day = String(slots.date?.value ?? '')
  return day.length === A_DAY && says(TOOK_PLACE, line) && !says(STILL_OPEN, line)
}

const A_DAY = '2025-01-31'.length

/** When an occasion is read surely: one that a sentence tells for its own sake. */
export const EVENT: readonly SureCondition[] = [
  {
    asks: {
      en: 'it is a fair, festival, exhibition, conference or anniversary still to come, or took place on a day the sentence tells',
      vi: 'là hội chợ, lễ hội, triển lãm, hội nghị hay lễ kỷ niệm sắp diễn ra, hoặc đã diễn ra vào ngày ghi trong câu',
    },
    holds: (f) => isOfItsTime(f) && !says(ONLY_PROPOSED, f.line),
  },
  {
    asks: {
      en: 'its place stands in the sentence, and at most one other',
      vi: 'địa điểm có trong câu, cùng lắm thêm một nơi khác',
    },
    holds: hasOwnPlace,
  },
  {
    asks: { en: 'its day or month stands in the sentence', vi: 'ngày hoặc tháng có trong câu' },
    holds: (f) =>
      isReadHere(f.slots.date, f) &&
      DAY_OR_MONTH.test(String(f.slots.date?.value)) &&
      !says(THIS_WEEKDAY, f.line) &&
      !says(MOVED, f.line),
  },
  NOT_HEDGED,
]
