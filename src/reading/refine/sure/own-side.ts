import type { Filled, Finding } from '../../engine-finding.ts'
import type { PlaceEntity } from '../../names/entity.ts'
import { type Line, wordsFrom } from '../../names/line.ts'
import { isBody } from '../../names/party.ts'
import { placesOf } from './told-here.ts'

/** Bodies and works of a place by their common nouns; what they do is not done by the place. */
const BODY =
  '(?:schools?|hospitals?|zoos?|firms?|compan(?:y|ies)|brigades?|clubs?|choirs?|orchestras?|universit(?:y|ies)|librar(?:y|ies)|museums?|ports?|harbours?|airports?|church(?:es)?|parish(?:es)?|unions?|associations?|societ(?:y|ies)|chambers?|theatres?|theaters?|colleges?|banks?|factor(?:y|ies)|institutes?|newspapers?|stations?|markets?|gardens?|breweries|brewery|businesses|enterprises?|farms?|scouts?|students?|artists?)'

/** `a firm from Gdansk`, `the fire brigades of Turku`. */
const BODY_OF = new RegExp(`(?:^| )${BODY} (?:of|from|in|at)(?: the)?(?: (?:cities|city|towns?) of)?$`)

/** `Turku’s zoo has been …`: behind the genitive a body, not its council, its mayor or its twin. */
const BODY_BEHIND = new RegExp(`^'s (?:\\S+ ){0,2}?${BODY}(?: |$)`)

/** `Hội Phụ nữ Nghệ An`, `trường nghề của Nghệ An`: a body and at most four words of its name before the place. */
const BODY_BEFORE =
  /(?:^| )(?:trường|bệnh viện|hội|hiệp hội|liên đoàn|câu lạc bộ|công ty|hãng|tập đoàn|doanh nghiệp|cảng|chợ|viện|trung tâm|phòng thương mại|đại học|nhà máy|nhà hát|bảo tàng|thư viện|báo|đài|khách sạn|vườn thú|đội bóng)(?! (?:đàm|nghị|chợ|đồng|trưởng|thảo|hữu nghị giữa))(?: (?!kết|ký|và|với|cùng|thăm|có|đã|là|giữa|do|tại|ở|đến|tới)[\p{L}-]+){0,4}?(?: (?:của|ở|tại|từ))?(?: (?:thành phố|tỉnh|tp))?$/u

/** Words looked at before a place. */
const BEFORE = 7

/** Does a common noun of a body stand over a place, so that the body is meant? */
function isUnderBody(line: Line, { first, last, stands }: PlaceEntity): boolean {
  if (stands) return false
  const before = wordsFrom(line, Math.max(0, first - BEFORE), first)
  if (line.sentence.lang === 'vi') return BODY_BEFORE.test(before)
  return BODY_OF.test(before) || BODY_BEHIND.test(wordsFrom(line, last, last + 4))
}

/** Is a side, where it is read, only the town of a school, firm or club that does what is told? */
export function isOnlyTownOfBody(finding: Finding, side: Filled | undefined): boolean {
  const spans = side?.spans ?? []
  return placesOf(finding).some(
    (place) =>
      spans.some((at) => at.start < place.end && place.start < at.end) && isUnderBody(finding.line, place),
  )
}

const GOVERNMENT =
  /people.s (?:committee|council)|council|government|municipality|city hall|^(?:ubnd|hđnd|ủy ban|uỷ ban|hội đồng|chính quyền)/iu

/** Does a sentence name a body that is no government? It may be the one that does what is told. */
export function namesABody({ entities }: Line, before = Number.POSITIVE_INFINITY): boolean {
  return entities.some((e) => e.type === 'organisation' && e.last <= before && !GOVERNMENT.test(e.name))
}

/** Bodies by their own word. */
const BODY_NAMED_EN =
  /\b(?:universit(?:y|ies)|college|school|institute|academy|chamber|association|society|federation|union|council|committee|commission|ministry|department|office|bureau|agency|authority|administration|company|corporation|corp|inc|ltd|group|holdings?|bank|club|league|port|airport|hospital|museum|library|foundation|fund|centre|center|choir|orchestra|theatre|party|assembly|parliament|city|team|board|alliance|network|organi[sz]ation|consulate|embassy|force|navy|fleet|squadron|jica|jetro|kotra|vcci)\b(?! (?:promotion|relations?|affairs|exchange|trade|development|policy|planning)\b)/i

/** Is a body named as one, not the field of somebody’s office: `Foreign Trade`? */
export function isBodyByName(name: string): boolean {
  return !isBody(name) || BODY_NAMED_EN.test(name)
}
