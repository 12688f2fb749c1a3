import { askOf, says } from '../asked.ts'
import type { Finding } from '../engine-finding.ts'
import { clauseEnd } from '../engine-modality.ts'
import { type Line, wordsFrom } from '../names/line.ts'
import { saysWithin } from '../says-within.ts'
import type { Scene } from './scene.ts'

/** What was to be and is not: `was cancelled`, `had to be called off`, `đã bị hủy`. */
const CALLED_OFF = askOf(
  /\b(?:was|were|is|are|been|be|got|being) (?:\S+ ){0,2}?(?:cancelled|canceled|called off|scrapped|scratched|abandoned|struck off)\b|\b(?:fell through|did not take place|never took place|will not take place|has been dropped)\b|(?<!\p{L})(?:bị|đã|phải|đành|vừa|buộc phải)(?: bị)? (?:hủy|huỷ|hủy bỏ|bãi bỏ)(?!\p{L})|(?<!\p{L})(?:không|chẳng) diễn ra(?!\p{L})/u,
)

/** A talk put off to no day that is told has not been held either. */
const PUT_OFF = askOf(
  /\b(?:was|were|is|been|be) (?:\S+ ){0,2}?(?:postponed|put off|deferred|delayed)\b(?! (?:by|for) (?:\S+ ){0,2}?(?:minutes?|hours?|an hour)\b)|(?<!\p{L})(?:bị|đã|phải|đành|tạm)(?: bị| phải)? (?:hoãn|dời|lùi)(?!\p{L})/u,
)

/** Words behind an occasion within which it is taken back. */
const REACH = 20

/** Where the sentence turns to something else: `…; the boat trip`, `…, though the fireworks`. */
const TURNS =
  /^(?:;|(?:though|although|while|whereas|except that) (?:the|a|an|its|his|her|their|only)|but (?:the|a|an|its|his|her|their) (?!(?:event|meeting|talks?|forum|fair|festival|conference)\b)|(?:tuy|còn|riêng) (?!là)\S+)/

function endOf({ line, last }: Finding): number {
  const end = Math.max(clauseEnd(line, last), Math.min(line.words.length, last + REACH))
  for (let at = last; at < end; at += 1)
    if (TURNS.test(wordsFrom(line, at, Math.min(at + 3, line.words.length)))) return at
  return end
}

/** `was cancelled in 2020 …, will return on 27 September`: what fell out once and is held again. */
const HELD_AGAIN = askOf(
  /\b(?:cancell?ed|called off|scrapped|abandoned)\b.* (?:(?:will|is to|is set to|is due to) (?:return|be back|come back|resume|be held|take place|go ahead|make)|returns|returned|is back|was back|resumes|resumed)\b|(?:hủy|huỷ).* (?:trở lại|quay lại|tổ chức lại|sẽ diễn ra|sẽ được tổ chức)/u,
)

/** Is an occasion told to have been called off? */
export function isCalledOff(finding: Finding): boolean {
  const { line, last } = finding
  return (
    saysWithin(CALLED_OFF, line, last, endOf(finding)) &&
    !saysWithin(HELD_AGAIN, line, last, line.words.length)
  )
}

/** Is a talk told to have been called off, or put off? */
export function isPutOff(finding: Finding): boolean {
  return isCalledOff(finding) || saysWithin(PUT_OFF, finding.line, finding.first, endOf(finding))
}

/** A journey nobody made: told so behind it, or by the sentence that follows. */
const JOURNEY_OFF = askOf(
  /\b(?:visit|trip|tour|journey|mission|plans?|it|that|which|delegation|invitation|exchange) (?:(?:\S+ ){0,3}?)(?:(?:was|were|is|has been|had been|had to be|have been|got) (?:\S+ )?(?:called off|cancell?ed|scrapped|shelved|abandoned|dropped|scrubbed|declined|turned down|postponed indefinitely)|fell through|never (?:came|happened|took place|materiali[sz]ed|left)|came to nothing|did not (?:take place|happen|come off|go ahead)|won't go ahead|will not go ahead|is off)\b|\b(?:cancel(?:s|l?ed|l?ing)|call(?:s|ed) off|scrapped|abandoned|shelved) (?:his|her|its|their|the|that|this) (?:\S+ ){0,2}?(?:visit|trip|tour|journey|mission)\b|(?<!\p{L})(?:chuyến (?:đi|thăm|công tác)|kế hoạch|đoàn|lịch)(?: \S+){0,5}? (?:bị |đã bị |phải |đành )(?:hủy|huỷ|hoãn vô thời hạn|gác lại)|(?<!\p{L})(?:, | )(?:đã|phải|buộc phải|đành)? ?bị (?:hủy|huỷ)(?!\p{L})|(?<!\p{L})(?:hủy|huỷ|hoãn) chuyến|không (?:thành|diễn ra|sang được|đi được)(?!\p{L})/u,
)

/** Is the journey a sentence tells of one that came to nothing? */
export function isJourneyOff(line: Line, last: number, scene: Scene): boolean {
  if (saysWithin(JOURNEY_OFF, line, Math.max(0, last - 4), line.words.length)) return true
  const next = scene.lines[line.index + 1]
  if (!next || next.sentence.block !== line.sentence.block) return false
  return (
    /^(it|that|this|the (?:trip|visit|tour|plan|journey)|but|chuyến|kế hoạch|nhưng)\b/.test(next.plain) &&
    says(JOURNEY_OFF, next)
  )
}
