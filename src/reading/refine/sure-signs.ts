import { askOf, says } from '../asked.ts'
import type { Finding } from '../engine-finding.ts'
import { saysWithin } from '../says-within.ts'
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

/** `Xỉn-la-vông`: written by its sound, of which each paper has its own; the name itself may stand elsewhere. */
export function isTransliterated(name: string): boolean {
  const plain = name.normalize('NFD')
  return /[\p{M}đĐ]/u.test(plain) && /\p{L}\p{M}*-\p{Ll}/u.test(plain)
}

/** Is an office read whole: the name without a form of address, its body one that stands by itself? */
export function isWholeOffice(finding: Finding): boolean {
  const person = String(finding.slots.person?.value ?? '')
  const of = String(finding.slots.of?.value ?? '')
  if (!/\S \S/.test(person) || STUCK.test(person) || /[.,;:]$/.test(person) || /^\p{Lu}{3,6}$/u.test(of))
    return false
  if (/\|[A-Z]{2}$|^[A-Z]{2}$/.test(of)) return true
  if (finding.line.sentence.lang === 'en') return !PART_OF_PLACE.test(of)
  return WHOLE_BODY.test(of) && finding.line.entities.filter((e) => e.type === 'organisation').length <= 1
}

const OVER = askOf(
  /\b(expired|lapsed|ended|terminated|dissolved|suspended|called off|dormant|not been renewed|no longer)\b|hết hiệu lực|hết hạn|chấm dứt|tạm dừng|chưa được gia hạn/,
)

/** Does another sentence say that what was between the two is over? */
export function isSaidToBeOver(finding: Finding, scene: Scene): boolean {
  if (finding.slots.status?.value === 'ended') return false
  const b = finding.slots.b?.value
  return scene.lines.some(
    (line) => line.entities.some((e) => e.type === 'place' && e.value === b) && says(OVER, line),
  )
}

const TIE = askOf(
  /thỏa thuận hợp tác|thỏa thuận quốc tế|hợp tác với|ghi nhớ|\b(sisters?|sister-city|twin\w*|friendship|friendly|ties|relations|relationship|partnerships?|partners?|links?|linked|siblings?)\b|kết nghĩa|kết bạn|hữu nghị|quan hệ|anh em/,
)

/** Is what joins the two called a tie, not only a paper or some work in common? Bodies of two cities sign such, too. */
export function isCalledTie(finding: Finding): boolean {
  const { line } = finding
  if (!/\/(has-ties-with|co-quan-he-voi)$/.test(finding.readBy)) return true
  return saysWithin(TIE, line, Math.max(0, finding.first - 4), finding.last + 4)
}

const BOTH = askOf(
  /\b(joint|jointly|together|both|two|pair|either|each|sides?|side by side)\b|(?<!\p{L})(hai|2|cùng|chung|song phương)(?!\p{L})/u,
)

/** Is what somebody proposes for both to do? What one side alone is to do may be a request. */
export function isForBoth(finding: Finding): boolean {
  return saysWithin(BOTH, finding.line, finding.at, finding.last)
}

/** A council that lets a tie be made has not made it yet. */
const ONLY_ALLOWED = askOf(
  /\b(approv\w+|authoris\w+|authoriz\w+|voted|green light|backs?|paves? the way|first step)\b|chủ trương|phê duyệt|cho phép|xem xét/,
)

/** Is a tie told as made, not only as let to be made? */
export function isMade(finding: Finding): boolean {
  return !saysWithin(ONLY_ALLOWED, finding.line, Math.max(0, finding.first - 12), finding.last)
}

/** Patterns of lists, which read a headline as the entry it is. */
const LISTED = /\/(years-in-list|list-entry|year-entry|roll-of-partners|danh-sach-doi-tac)$/

/** A headline shortens: what it says of a tie is only sure in a list. */
export function isNoHeadline(finding: Finding): boolean {
  return !finding.line.headline || LISTED.test(finding.readBy)
}

/** Offices of a state: whoever holds another of a whole land holds it of a place or body that was not read. */
const OF_A_STATE =
  /\b(president|prime minister|minister|ministry|vice president|king|queen|emperor|prince|princess|ambassador|consul|consulate|charg[eé]|attach[eé]|envoy|counsellor|minister-counsellor|embassy|national assembly|parliament|senator|central committee|foreign affairs|state)\b|chủ tịch nước|tổng bí thư|tổng thống|thủ tướng|bộ trưởng|thứ trưởng|đại sứ|lãnh sự|tham tán|đại biện|tùy viên|quốc hội|trung ương/iu

/** Offices of a locality that name none; whose they are is settled for the document as a whole. */
const OF_A_LOCALITY =
  /\b(provincial|municipal|city)\b|(?<!\p{L})(ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân|tỉnh ủy|tỉnh uỷ|thành ủy|thành uỷ|quận ủy|huyện ủy|thị ủy)(?!\p{L})/iu

/** Words that may stand between an office and the place it is of. */
const BETWEEN =
  /^(?:[\s,()–—-]|['’]s|\b(?:of|the|in|for|its|city|town|county|province|provincial|prefecture|prefectural|state|municipal|people|committee|council|district|metropolitan|government|delegation|led|headed|by|under|mayor|governor|vice|deputy|chair|chairman|chairwoman|secretary)\b|(?<!\p{L})(?:của|tại|ở|tỉnh|thành|phố|tp\.?|huyện|quận|thị|xã|ubnd|hđnd|nước|chính quyền|do|gồm|\d+|người|đoàn|ông|bà|đồng chí|ngài|ủy ban nhân dân|hội đồng nhân dân|trưởng|phó|bí thư|chủ tịch|thường trực)(?!\p{L}))*$/iu

/** Is the place of an office the one printed beside it, and one that such an office can be of? */
export function isBesideItsPlace(finding: Finding, text: string): boolean {
  const { person, role, of } = finding.slots
  const value = String(of?.value ?? '')
  if (/^[A-Z]{2}$/.test(value) && !OF_A_STATE.test(String(role?.value))) return false
  if (OF_A_LOCALITY.test(String(role?.value))) return true
  const at = of?.spans[0]
  if (!at || of.implied) return true
  const near = [...(role?.spans ?? []), ...(person?.spans ?? [])]
  return near.some((span) => {
    if (at.start < span.end && span.start < at.end) return true
    const gap = at.start >= span.end ? text.slice(span.end, at.start) : text.slice(at.end, span.start)
    return gap.length <= 40 && BETWEEN.test(gap)
  })
}

/** Verbs that ask or promise and do nothing else; “said”, “hoped” and “expects” have to be weighed. */
const ASKS_OR_PROMISES =
  /^(?:(?:asked|urged|urges|invited|requested|appealed|proposed|suggested|put|floated|promised|pledged|undertook|assured|offered|announced|affirmed|replied)(?= |$)|(?:gave (?:his|her)|called (?:on|for))(?= |$)|(?:cam kết|hứa|khẳng định|đề nghị|mời|nhờ|kêu gọi|gợi ý|đề xuất|cho biết|cho hay|thông báo)(?= |$))/u

/** Is something asked for or promised by somebody, in so many words, and more than out of courtesy? */
export function isAskedPlainly(finding: Finding): boolean {
  const { words } = finding.line
  if (/\|[A-Z]{2}$|^[A-Z]{2}$/.test(String(finding.slots.by?.value))) return false
  return ASKS_OR_PROMISES.test(words.slice(finding.at, finding.at + 3).join(' ')) && !finding.slots.courtesy
}
