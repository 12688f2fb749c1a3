import type { Span } from '#model/citation.ts'
import { daysBetween } from '#model/values/date.ts'
import { askOf, says, saysIn } from '../asked.ts'
import { type Finding, withSlots } from '../engine-finding.ts'
import { grown } from '../grown.ts'
import type { DateEntity } from '../names/entity.ts'
import { type Line, wordsFrom } from '../names/line.ts'
import { saysWithin } from '../says-within.ts'
import type { Scene } from './scene.ts'

/** Who a sentence on going home speaks of: the guests, by a pronoun or as a group. */
const THEY = askOf(
  /\b(they|he|she|we|delegat\w+|group|party|team|mission|visitors?|guests?|visit|trip|tour|stay|leaves|leave)\b|(?<!\p{L})(đoàn|khách|họ|chuyến)(?!\p{L})/u,
)

/** Words right before the last day of a journey. */
const HOME_BEFORE = askOf(
  /\b(?:(?:goes|go|going|went|fl(?:y|ies|ew|ying)|heads?|headed|travel\w*|sails?|returns?|returned|returning) (?:back )?home|(?:got|gets?|c[ao]mes?|were|was|are|is|went|goes?|head(?:s|ed)|fl(?:y|ies|ew)|drove) back|fl(?:y|ies|ew) (?:back|out)|winds up|wound up|wraps up|wrapped up|leaves?|left|departs?|departed|returns?|stays?|stayed|staying)(?: (?:again|late|early|on|until|till|through|the|tomorrow)){0,3}$|(?<!\p{L})(?:ở lại|lưu lại|nán lại|kéo dài|làm việc)(?: (?!đến|tới)\S+){0,4} (?:đến|tới)(?: (?:hết|hôm|sáng|trưa|chiều|tối|ngày)){0,2}$|(?<!\p{L})(?:về nước|kết thúc|bay về|trở về|ra về|rời \S+(?: \S+)?)(?: (?:vào|hôm|sáng|trưa|chiều|tối|ngày)){0,3}$/u,
)

/** Words right behind it, as Vietnamese puts the day first. */
const HOME_BEHIND = askOf(
  /^(?:(?:,|:|thì|sẽ|đã|mới|đoàn|họ|khách|cả|lại|lên|đường|trở|quay) ){0,5}(?:về nước|về nhà|ra về|rời)(?= |$)/,
)

/** A longer stay is no journey of a delegation. */
const LONGEST = 30

/** How many sentences behind the telling of a journey its last day is looked for. */
const BEHIND = 4

function isLastDay(line: Line, date: DateEntity): boolean {
  if (date.mention.iso.length !== 10) return false
  const before = wordsFrom(line, Math.max(0, date.first - 8), date.first)
  if (saysIn(HOME_BEFORE, line, before)) return true
  return line.sentence.lang === 'vi' && saysWithin(HOME_BEHIND, line, date.last, date.last + 8)
}

/** The last day a sentence tells, and where. */
function lastDayIn(line: Line): DateEntity | undefined {
  if (!says(THEY, line)) return undefined
  return line.entities.find((e): e is DateEntity => e.type === 'date' && isLastDay(line, e))
}

/** The journey sentences from a line on speak of: the one told last. */
function isOthers(line: Line, visit: Finding, visits: readonly Finding[]): boolean {
  return visits.some(
    (other) => other !== visit && other.line.index > visit.line.index && other.line.index <= line.index,
  )
}

/** A day told far from the journey is one of its days, not its first. */
function isFirstDay(visit: Finding, scene: Scene): boolean {
  const at = visit.slots.start?.spans[0]?.start ?? -1
  const told = scene.lines.find((line) => at >= line.sentence.start && at < line.sentence.end)
  return told !== undefined && Math.abs(told.index - visit.line.index) <= 2
}

function withLength(visit: Finding, visits: readonly Finding[], scene: Scene): Finding {
  const start = String(visit.slots.start?.value ?? '')
  if (start.length !== 10 || visit.slots.days || !isFirstDay(visit, scene)) return visit
  for (let index = visit.line.index; index <= visit.line.index + BEHIND; index += 1) {
    const line = scene.lines[index]
    if (!line || isOthers(line, visit, visits)) break
    const day = lastDayIn(line)
    const days = day ? daysBetween(start, day.mention.iso) + 1 : 0
    if (day && days > 1 && days <= LONGEST)
      return withSlots(visit, grown(visit.slots, { days: { value: days, spans: [from(visit, day)] } }))
  }
  return visit
}

/** What tells how long it lasted: all from its first day to its last. */
function from(visit: Finding, day: DateEntity): Span {
  const start = visit.slots.start?.spans[0] ?? day
  return { start: Math.min(start.start, day.start), end: Math.max(start.end, day.end) }
}

/** How long journeys last whose last day another sentence tells: `They land on Friday and fly home on the 27th`. */
export function lengthOfVisits(visits: readonly Finding[], scene: Scene): readonly Finding[] {
  return visits.map((visit) => withLength(visit, visits, scene))
}
