import { askOf } from './asked.ts'
import { clauseEnd, clauseStart } from './engine-modality.ts'
import type { Line } from './names/line.ts'
import { saysWithin } from './says-within.ts'

/** A body that decides, and its leave for what others are still to make: `City Council approves a sister city agreement with …`. */
const APPROVED = askOf(
  /\b(?:councils?|councill?ors?|assembly|board|commission|commissioners|aldermen|supervisors|panlungsod|panlalawigan|bayan|legislature|senate|parliament|cabinet|committee|selectmen|trustees|lawmakers|ministry)(?: (?!signed|hosted|received|welcomed|met)\S+){0,8}? (?:approv(?:es?|ed|ing)|authori[sz](?:es?|ed|ing)|endors(?:es|ed)|green - ?light(?:s|ed)?|back(?:s|ed)|clear(?:s|ed)|vote[sd]?|ok(?:s|ays|ayed)|adopt(?:s|ed) (?:a|the|an)(?: \S+)? (?:resolution|ordinance|motion|bill)|pass(?:es|ed) (?:a|the|an)(?: \S+)? (?:resolution|ordinance|motion|bill)|g(?:ave|ives) (?:\S+ ){0,4}?(?:nod|green light|go - ahead|consent|approval|permission|leave|authority))(?= )(?! (?:\S+ ){0,12}?(?:already |been )?(?:signed|inked|concluded|sealed|end|ending|sever|dissolve|terminate|cut|suspend|revoke|drop) )/,
)

/** `HĐND tỉnh thông qua nghị quyết về việc thiết lập quan hệ …`, `trình HĐND xem xét việc ký …`. */
const APPROVED_VI = askOf(
  /(?:^| )(?:hđnd|hội đồng nhân dân|ban thường vụ|thường trực|thường vụ|thủ tướng|chính phủ|bộ ngoại giao|ubnd)(?: (?!đã ký|ký )\S+){0,14}? (?:thông qua|phê chuẩn|phê duyệt|chấp thuận|tán thành|đồng ý|biểu quyết|cho phép|ban hành nghị quyết|trình)(?: (?!ký )\S+){0,8}? (?:việc |về |cho |được |thỏa thuận |bản ghi nhớ )/,
)

/** How far before a paper or a tie the word of those who allow it stands. */
const REACH = 24

/** Told behind it as made: `endorsed a memorandum which the two cities signed that same month`. */
const MADE_SINCE = askOf(/(?:^| )(?:signed|inked|sealed|concluded|ký)(?= |$)/)

/** A year told in the sentence, or the signing: what was allowed then has long been made. */
function isMadeSince(line: Line, last: number): boolean {
  return (
    saysWithin(MADE_SINCE, line, last, clauseEnd(line, last)) ||
    line.entities.some((e) => e.type === 'date' && !e.mention.implied && e.mention.iso.length === 4)
  )
}

/** Is what stands from token `first` to before `last` only allowed by those who decide, and by nobody made yet? */
export function isOnlyApproved(line: Line, first: number, last: number): boolean {
  const asked = line.sentence.lang === 'vi' ? APPROVED_VI : APPROVED
  const from = Math.max(clauseStart(line, first), first - REACH)
  return saysWithin(asked, line, from, last) && !isMadeSince(line, last)
}
