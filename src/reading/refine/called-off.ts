import { askOf } from '../asked.ts'
import type { Finding } from '../engine-finding.ts'
import { clauseEnd } from '../engine-modality.ts'
import { wordsFrom } from '../names/line.ts'
import { saysWithin } from '../says-within.ts'

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

/** Is an occasion told to have been called off? */
export function isCalledOff(finding: Finding): boolean {
  return saysWithin(CALLED_OFF, finding.line, finding.last, endOf(finding))
}

/** Is a talk told to have been called off, or put off? */
export function isPutOff(finding: Finding): boolean {
  return isCalledOff(finding) || saysWithin(PUT_OFF, finding.line, finding.first, endOf(finding))
}
