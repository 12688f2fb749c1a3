import { askOf, mayHold, says } from './asked.ts'
import { isOnlyApproved } from './engine-approved.ts'
import { clauseStart, type Modality, modalityOf } from './engine-modality.ts'
import { type Line, wordsFrom } from './names/line.ts'
import { saysWithin } from './says-within.ts'

/** A report the text does not vouch for, told before what is reported: `Rumours of …`, `the press has it that`. */
const REPORTED = askOf(
  /\b(rumou?rs?|rumou?red|gossip|chatter|hearsay|hoax|speculation|talked - about|talked-about|much-rumoured|den(?:y|ies|ied|ying) (?:that|having|any|being|it|all)|(?:press|papers?|media|website|web|internet|legend|blogs?|some|many) ha(?:s|ve) it|(?:somebody|someone|a friend|a clerk|people|they) (?:\S+ ){0,3}?(?:tells?|told|assures?|assured) (?:me|us)|contrary to (?:what|reports?|the|some|popular)|asked (?:\S+ )?(?:whether|if|since when|which)|asks (?:\S+ )?(?:whether|if|since when|which)|wonder(?:s|ed)? (?:whether|if)|(?:likes?|liked|loves?|prefers?) to (?:suppose|think|believe|imagine|claim)|wrongly|mistakenly|erroneously|supposedly|allegedly)\b|tin đồn|đồn đoán|đồn thổi|nghe đồn|đồn rằng|có người (?:nói|bảo|kể|hỏi)|bác bỏ (?:tin|thông tin|việc|chuyện|khả năng)|thắc mắc|(?:vẫn|cứ|người|ai|dân|khách|lầm|đừng) tưởng(?! niệm| nhớ)|(?:tính|bàn|ngỏ ý|tính đến|bàn đến)(?: đến| tới)? (?:chuyện|việc)(?: \S+){0,2}?$/,
)

/** The text’s own word on it, behind it: `…, announced in August, exists only on that website`. */
const DISMISSED = askOf(
  /\b((?:exists?|existed|stands?|stood) (?:only|solely|merely|just|nowhere|in no|on no|in nobody)|never existed|never happened|(?:is|are|was|were) (?:not|n't|never) (?:on the agenda|on the table|so|true|the case|correct|under discussion|up for discussion)|(?:is|are|was|were|been) (?:\S+ )?(?:premature|unfounded|ruled out|a myth|a hoax|a misprint|a misunderstanding|a fiction|news to)|contrary to what)\b|đồn đoán|lan truyền(?= (?:trên|qua|rằng|khắp|là|từ|mạnh|nhanh|\.|,|$))|(?:chưa hề|không hề|chưa từng|chưa bao giờ) (?:có|ký|tồn tại|diễn ra|được)(?! (?:gián đoạn|nhạt))|khẳng định (?:là )?(?:không|chưa) (?:có|hề)|là (?:không chính xác|chưa chính xác|chưa đúng|tin vịt|tin giả|không có thực|chuyện bịa)|là không có(?=[.,;!)]|$| (?:[.,;!)]|đâu|cơ sở|căn cứ))|(?:trả lời|đáp|nói|bảo|cải chính|đính chính|khẳng định)(?: (?!sẽ|rằng)\S+){0,3}? : (?:["“] )?(?:không|chưa bao giờ|chưa hề|chưa từng|làm gì có)(?! chỉ)|(?:^| )(?:là|toàn là|chỉ là|đều là) (?:chuyện |tin |điều )?(?:bịa|sai|nhầm|đùa)(?=[ .,;!)]|$)|từng (?:được )?(?:bàn|tính|nói|nhắc)(?: \S+){0,3}? (?:rồi|nhưng|song|sau)(?: \S+){0,3}? (?:thôi|bỏ|tắt|gác|nguội|dừng|im)(?= |[.,;]|$)|(?:^| )(?:rồi|đã|lại) thôi(?: hẳn| luôn| không)|lắc đầu|mới (?:chỉ )?là (?:ý kiến|ý tưởng|lời đồn|mong muốn)|(?:bên ấy|bên kia|phía bạn|phía kia|họ) (?:đã )?từ chối/,
)

/** What did not come about: `Had the two signed, …`, `would have become`, `lẽ ra`. */
const UNREAL = askOf(
  /\b(?:would|could|might|should) have\b(?! (?:closer|joint|an? (?:joint|common|shared)|talks|lunch|dinner)(?= |$))|(?<!\p{L})(?:lẽ ra|đáng lẽ|đúng ra|giá mà|giá như|suýt nữa)(?!\p{L})/u,
)
/** What is only hoped for: `hoped a group would come`, `would welcome a sister-city agreement`. */
const HOPED_FOR = askOf(/\bhop(?:e|es|ed)(?: that)? (?:an?|more|some|another)(?: \S+)?$/)
const WELCOME = askOf(/\bwould (?:welcome|be open to|be happy about) an?\b/)
/** What is only supposed: `If Bergen were a sister city of Oakland`; `if the agreement lapses` speaks of one that is there. */
const SUPPOSED = askOf(
  /(?:^|[,;–—] )(?:if|unless|nếu|giả sử|giá như)(?! (?:the|their|its|this|an existing|quan hệ|mối|thỏa thuận|bản))(?: (?!,|;)\S+){0,4}$/,
)
const HAD_IT = askOf(/^(?:["“–—-] ?)*(?:had|if) (?:\S+ ){1,24}?would have\b/)

/** A plan moved to another day is still one. */
const MOVED = askOf(/(?<!\p{L})(?:lùi|dời|hoãn|chuyển) (?:lại )?(?:sang|đến|tới)(?!\p{L})/u)

/** A heading that takes back what stands behind it: `Not happening: the sister tie with …`. */
const TAKEN_BACK = askOf(
  /^(?:\S{1,2} )?(?:not (?:happening|true|so)|false|myth|hoax|fake|untrue|sai|tin giả) [:–—]/,
)

/** A question that waits for an answer; `Did you know that …?` tells. */
const ASKS =
  /^(?:["“”'‘–—-] ?)*(?:q ?: |hỏi ?: )?(?:is|are|was|were|do|does|did(?! you know)|has|have|will|can|since when|when|which|how long|có phải|phải chăng|liệu|bao giờ)(?= )/
const ASKS_VI =
  /(?:hay không|hay chưa|phải không|đúng không|có không|chưa|năm nào|khi nào|bao giờ)(?: (?:ạ|vậy|thế|nhỉ))? \?/

function isQuestion({ words, plain, sentence }: Line): boolean {
  return words.includes('?') && (ASKS.test(plain) || (sentence.lang === 'vi' && ASKS_VI.test(plain)))
}

/** Words from what is told to the word of the text on it; and from an unreal verb to what it is of. */
const REACH = 24
const NEAR = 7

/** End of the stretch a dismissal may stand in: a semicolon closes it, `but` does not. */
function endOfTold({ words }: Line, last: number): number {
  const stop = words.indexOf(';', last)
  return Math.min(stop < 0 ? words.length : stop, last + REACH)
}

/**
 * Is what stands from token `first` to before `last` told as no fact: asked, reported by others only, dismissed by the text
 * itself, or what would have been?
 */
function isNoFact(line: Line, first: number, last: number): boolean {
  if (says(TAKEN_BACK, line) || says(HAD_IT, line) || isQuestion(line)) return true
  if (isOfSport(line, first, last)) return true
  if (!DOUBTS.some((one) => mayHold(one, line.hints))) return false
  const start = clauseStart(line, first)
  const near = Math.max(start, first - NEAR)
  if (saysWithin(REPORTED, line, start, first + 1)) return true
  if (saysWithin(SUPPOSED, line, start, first)) return true
  if (saysWithin(HOPED_FOR, line, near, first) || saysWithin(WELCOME, line, near, last)) return true
  if (saysWithin(DISMISSED, line, first, endOfTold(line, last))) return true
  return saysWithin(UNREAL, line, near, last) && !says(MOVED, line)
}

/** What clubs and players sign, and who is drawn with whom: no dealings of two towns. */
const OF_SPORT = askOf(
  /\b(?:strikers?|wingers?|midfielders?|goalkeepers?|footballers?|defenders?|playmakers?|free agent|transfer window|head coach|(?:in|at) the draw|(?:quarter|semi) - finals?|(?:first|second|third|last|knock - out|group) (?:round|stage|leg)(?! of (?!(?:\S+ ){0,3}?(?:cup|league|tournament|championship|competition|draw)\b))|drawn against)\b|(?<!\p{L})(?:tiền đạo|tiền vệ|hậu vệ|thủ môn|cầu thủ|bốc thăm|vòng (?:bảng|loại|tứ kết|bán kết|\d(?! (?:đàm phán|thương lượng|tham vấn|họp)))|tứ kết|bán kết)(?!\p{L})/u,
)
const IN_SPORT = /\b(?:contracts?|deals?|paired|drawn|signed)\b|(?<!\p{L})(?:hợp đồng|cặp|gặp)(?!\p{L})/u

/** `The striker signed a two-year contract with …`, `were paired with … in the draw`. */
function isOfSport(line: Line, first: number, last: number): boolean {
  return says(OF_SPORT, line) && IN_SPORT.test(wordsFrom(line, first, last))
}

/** What is looked for around the words of a thing told: most lines hold none of it. */
const DOUBTS = [REPORTED, SUPPOSED, HOPED_FOR, WELCOME, DISMISSED, UNREAL]

/** The modality of ties, papers, journeys, meetings and money, which are none unless they are facts; what is asked for may be. */
export function modalityOfFact(line: Line, first: number, last: number, reach = 5): Modality {
  if (isNoFact(line, first, last)) return 'denied'
  const told = modalityOf(line, first, last, reach)
  return told === 'done' && isOnlyApproved(line, first, last) ? 'planned' : told
}
