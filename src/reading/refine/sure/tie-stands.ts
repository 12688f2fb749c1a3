import { askOf } from '../../asked.ts'
import type { Finding } from '../../engine-finding.ts'
import { saysWithin } from '../../says-within.ts'

/** A tie or its paper as what another deed is for: `gave its blessing to a …`, `is preparing a …`, `mở đường cho quan hệ …`. */
const AIM = askOf(
  /\b(?:to|for|towards?|about|over|favou?r of|preparing|prepares|prepared|drafting|drafts|seeking|seeks|sought|wants|eyeing|planning|discuss\w*|postpon\w*|delay\w*) (?:an?|the|its|their|such an?)(?: (?!with|of|and)\S+){0,4}? (?:agreement|pact|accord|treaty|memorandum|deal|twinning|ties|relationship|partnership|friendship)s? with\b|(?<!\p{L})(?:cho|gật đầu với|xin|mong|mong được|muốn|bàn|tính|toan|định|ngỏ|ngỏ ý|chuyện|việc|dịp|ý định|khả năng|chờ|đợi|hẹn|hứa|hướng tới|tiến tới|tới|lời|đề án|đùa|được)(?: (?:mối|bản|một))? (?:quan hệ|thỏa thuận|thoả thuận|kết nghĩa|kết bạn|hợp tác)(?!\p{L})/u,
)

/** What only jests or wishes, before the sides of a tie. */
const IN_JEST = askOf(
  /(?<!\p{L})(?:jok(?:e|es|ed|ing|ingly)|jest\w*|nicknamed|dubbed|dream\w*)(?!\p{L})|(?<!\p{L})(?:đùa|ví như|tưởng|mơ)(?!\p{L})/u,
)

/** Words before a tie in which something may be told that makes it the aim of another deed. */
const BEFORE = 8

/** Is a tie told as what another deed is for, wished or joked about, not as had or made? */
export function isAimedAt({ line, first, last }: Finding): boolean {
  const from = Math.max(0, first - BEFORE)
  return saysWithin(AIM, line, from, last + 2) || saysWithin(IN_JEST, line, from, last)
}

/** Behind a tie a contrast that speaks of the two, their papers or signs, or a deed that strikes one of them out. */
const UNDONE = askOf(
  /(?:[,;–—-] |^)(?:but|though|although|yet|however) (?:(?:both|neither|nobody|no one|nothing|little|its|their|they|it|the (?:two|tie|ties|link|links|pact|agreement|partnership|friendship|twinning|relationship|sign|plate|plaque))(?= ))|\b(?:crossed|struck|scratched|deleted|removed|dropped|taken|parted|unscrewed|let)(?: (?:each other|one another|it|them|the other))? (?:off|out|down|from|ways|lapse|go)\b|\b(?:parted|part) (?:ways|company)\b|(?<!\p{L})(?:nhưng|song|nay|giờ|rồi)(?: (?:nay|giờ|thì))? (?:đôi bên|hai bên|hai thành phố|hai tỉnh|bên kia|phía bạn|họ|mối|tình|con dấu|văn bản|bản|chẳng|không|chưa|thôi)(?!\p{L})|(?<!\p{L})(?:chia tay|đứt đoạn|nguội|buông|nhạt|thôi kết nghĩa)(?!\p{L})/u,
)

/** Words behind a tie that may undo it. */
const BEHIND = 24

/** What stands before a colon may call the tie behind it by another name: `một mối đã nguội: kết nghĩa với …`. */
const COLON = /^:$/

/** Is a tie undone in its own sentence? */
export function isUndoneBehind({ line, first, last }: Finding): boolean {
  if (saysWithin(UNDONE, line, first, last + BEHIND)) return true
  return (
    COLON.test(line.words[first - 1] ?? '') && saysWithin(UNDONE, line, Math.max(0, first - BEFORE), first)
  )
}
