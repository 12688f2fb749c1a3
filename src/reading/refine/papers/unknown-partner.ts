import { askOf } from '../../asked.ts'
import type { Finding } from '../../engine-finding.ts'
import { saysWithin } from '../../says-within.ts'

/** A paper and the word behind which its partner stands. */
const WITH = askOf(
  /(?<!\p{L})(?:memorandum(?: of \S+)?|mou|agreement|pact|accord|treaty|protocol|charter|letter of intent|thỏa thuận|bản ghi nhớ|biên bản|ý định thư|hợp đồng)(?: (?!and |và |,|;)\S+){0,4}? (?:with|với)(?: the)?(?: (?:city|town|province|state|county|district|prefecture) of| (?:tỉnh|thành phố|tp\.?|bang|châu|huyện|quận|vùng|hạt|thị trấn))?$/u,
)

/** `the agreement with the Belgian university`: of a body told by its sort, no locality is a side. */
const WITH_A_BODY = askOf(
  /\b(?:memorandum(?: of \S+)?|mou|agreement|pact|accord|contract|deal|letter of intent) with (?:the|its|their|an?|another) (?:\S+ ){0,2}?(?:university|college|school|hospital|institute|port|airport|chamber|company|firm|club|library|museum|association|foundation|bank|agency)\b|(?<!\p{L})(?:thỏa thuận|bản ghi nhớ|biên bản|ý định thư|hợp đồng)(?: hợp tác| ghi nhớ)? với (?:một |các |hai )?(?:trường|đại học|bệnh viện|viện|công ty|doanh nghiệp|hiệp hội|tập đoàn|cảng)(?!\p{L})/u,
)

/** `A friendship agreement with Bekaa Valley`: a partner named that nobody knows, or by its sort alone, is none of those spoken of before. */
export function isWithUnknown({ line, first, last }: Finding): boolean {
  if (saysWithin(WITH_A_BODY, line, Math.max(0, first - 1), last + 6)) return true
  return line.sentence.tokens.some(
    ({ kind, capital }, at) =>
      at > first &&
      at <= last + 3 &&
      kind === 'word' &&
      capital &&
      !line.taken[at] &&
      saysWithin(WITH, line, Math.max(0, at - 9), at),
  )
}
