import type { Finding } from '../engine-finding.ts'
import type { Scene } from './scene.ts'

/** Forms of address and lands that stick to a name where its first word was read wrongly. */
const STUCK =
  /^(captain|professor|prof|president|dr|doctor|mayor|governor|commander|sir|colonel|general|nam australia|bắc|nam|đông|tây) /i

/** Bodies as Vietnamese papers name them; anything else behind a title is a piece of one. */
const WHOLE_BODY =
  /^(trường|đại học|học viện|viện|công ty|tổng công ty|tập đoàn|hiệp hội|hội|liên hiệp|liên đoàn|sở|cục|vụ|trung tâm|ngân hàng|quỹ|bệnh viện|cảng|phòng|nhà máy|university|jica|kotra|vcci)(?= )/iu

/** Bodies whose offices are their locality’s: read as bodies of their own, something was left out. */
const PART_OF_PLACE =
  /\b(party committee|people.s (committee|council)|department|office|division|council|bureau|committee)\b/i

/** Is an office read whole: the name without a form of address, its body one that stands by itself? */
export function isWholeOffice(finding: Finding): boolean {
  const person = String(finding.slots.person?.value ?? '')
  const of = String(finding.slots.of?.value ?? '')
  if (STUCK.test(person) || /[.,;:]$/.test(person)) return false
  if (/\|[A-Z]{2}$|^[A-Z]{2}$/.test(of)) return true
  if (finding.line.sentence.lang === 'en') return !PART_OF_PLACE.test(of)
  return WHOLE_BODY.test(of) && finding.line.entities.filter((e) => e.type === 'organisation').length <= 1
}

const OVER =
  /\b(expired|lapsed|ended|terminated|dissolved|suspended|called off|dormant|not been renewed|no longer)\b|hết hiệu lực|hết hạn|chấm dứt|tạm dừng|chưa được gia hạn/

/** Does another sentence say that what was between the two is over? */
export function isSaidToBeOver(finding: Finding, scene: Scene): boolean {
  const b = finding.slots.b?.value
  return scene.lines.some(
    (line) =>
      OVER.test(line.plain) &&
      line.entities.some((e) => e.type === 'place' && e.value === b) &&
      finding.slots.status?.value !== 'ended',
  )
}

/** A council that lets a tie be made has not made it yet. */
const ONLY_ALLOWED =
  /\b(approv\w+|authoris\w+|authoriz\w+|voted|green light|backs?|paves? the way|first step)\b|chủ trương|phê duyệt|cho phép|xem xét/

/** Is a tie told as made, not only as let to be made? */
export function isMade(finding: Finding): boolean {
  return !ONLY_ALLOWED.test(finding.line.words.slice(Math.max(0, finding.first - 12), finding.last).join(' '))
}

/** Patterns of lists, which read a headline as the entry it is. */
const LISTED = /\/(years-in-list|list-entry|year-entry|roll-of-partners|danh-sach-doi-tac)$/

/** A headline shortens: what it says of a tie is only sure in a list. */
export function isNoHeadline(finding: Finding): boolean {
  return !finding.line.headline || LISTED.test(finding.readBy)
}
