import { askOf } from '../../asked.ts'
import type { Finding } from '../../engine-finding.ts'
import { saysWithin } from '../../says-within.ts'
import type { Scene } from '../scene.ts'

/** Right behind an office and its place: the time in which it was held. */
const HELD_UNTIL = askOf(
  /^(?:,|\()? ?(?:from (?:\S+ )?\d{4}|until|till|between \d{4}|in the \S+(?:s|ties)(?= |$)|(?:19|20)\d\d ?[-–] ?(?:19|20)?\d\d|when |at the time|in those days|in his day|in her day)|^(?:,|\()? ?(?:nhiệm kỳ|khóa|từ năm \d{4} (?:đến|tới)|giai đoạn|thời kỳ|cho đến|lúc bấy giờ|bấy giờ|khi ấy|khi đó|lúc đó|lúc ấy|hồi đó|hồi ấy|thời đó|thời ấy)(?= |$)/,
)

/** Before it: who is dead or gone, or for whom another speaks: `the late mayor`, `thay mặt Chủ tịch …, ông …`. */
const NOT_HIS_NOW = askOf(
  /\b(?:late|once|then|outgoing|incoming|designate|predecessors?)(?: (?:of \S+|as)?)?(?: ,)?$|(?<!\p{L})(?:cố|nguyên|cựu|tiền nhiệm|người tiền nhiệm|thay mặt)(?: (?:ông|bà|là|,))*$/u,
)

/** Words behind an office that may bound it in time, and words before it. */
const BEHIND = 5
const BEFORE = 4

/** A year that lies so far back that who held an office then may hold it no longer. */
const LONG_AGO = 2

/** Does a year long past stand over what is told of the holder: `In 1958 the mayor planted …`? */
function isOfThen({ line, first }: Finding, published: string | undefined): boolean {
  if (!published) return false
  const oldest = Number(published.slice(0, 4)) - LONG_AGO
  return line.entities.some(
    (e) =>
      e.type === 'date' &&
      e.mention.relation !== 'since' &&
      e.last <= first &&
      Number(/^\d{4}/.exec(String(e.mention.iso))?.[0] ?? oldest) < oldest,
  )
}

/** Is an office told as one held once, in a time that is over or by somebody who is no more? */
export function isHeldOnce(finding: Finding, { published }: Scene): boolean {
  const { line, first, last } = finding
  if (saysWithin(HELD_UNTIL, line, last, last + BEHIND)) return true
  return saysWithin(NOT_HIS_NOW, line, Math.max(0, first - BEFORE), first) || isOfThen(finding, published)
}
