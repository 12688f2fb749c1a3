import { askOf, says } from '../../asked.ts'
import type { Filled, Finding } from '../../engine-finding.ts'
import { type Line, wordsBefore } from '../../names/line.ts'
import { findWithin, saysWithin } from '../../says-within.ts'
import type { Scene } from '../scene.ts'

/** A sentence, or the piece behind a semicolon, that takes back what stands before it: `That is an error`, `… says there is none`. */
const TAKES_BACK = askOf(
  /^(?:but |yet )?(?:(?:that|this|it|which|all of it|both) (?:is|was|are|were|'s) (?:\S+ )?(?:an? )?(?:error|mistake|myth|fiction|legend|joke|misprint|hoax|wrong|false|untrue|not (?:so|true|the case|correct))(?= [.,;:!"]|$)|no , says?\b|not so(?= [.,;:!]|$)|wrong(?= [.,;:!]|$)|so (?:some )?(?:people|they|it is) (?:say|claim|think|said)\b)|\b(?:says?|said|replies|replied|finds?|found|knows?|knew|insists?)(?: that)? (?:there (?:is|was) (?:none|no such|nothing(?= [.,;:!"]| of the (?:kind|sort)|$))|of no(?:ne| such))\b/,
)

/** The same in Vietnamese, of its own: `Không, thiên hạ nói thế thôi`, `Tòa thị chính cải chính: không hề có`. */
const TAKES_BACK_VI = askOf(
  /^(?:["“–—-] ?)*(?:dạ |à |thưa |ồ )?(?:, )?(?:không(?: phải| hề| đúng| đâu| có(?: chuyện đó| đâu)?)?|làm gì có|đâu có|sai(?: rồi| bét)?|chưa bao giờ|chưa hề|chưa|tin vịt|bịa|nhầm)(?: (?:ạ|rồi|cả|hết|chuyện đó|chuyện ấy))?(?= [.,;:!"”]|$)|(?:cải chính|đính chính|phủ nhận|lắc đầu|bác tin|bác bỏ)(?= |$)|(?:là|toàn|chỉ là) (?:chuyện |tin )?(?:bịa|sai|nhầm|đùa|tin vịt)(?= |$)/,
)

/** Told as others tell it, or asked, so that the next sentence may take it back. */
const TOLD_BY_OTHERS = askOf(
  /\?|(?:^| )(?:tin|thông tin|nghe nói|nghe đồn|đồn|trên mạng|trang mạng|mạng xã hội|diễn đàn|đoạn phim|bài viết|bài đăng|tờ rơi|có người|ai đó|người ta)(?= )/,
)

/** As last of a list, what is no tie yet: `còn Mokpo thì vẫn chỉ vài lá thư`, `Mokpo mới dừng ở lời hứa`. */
const ONLY_TALK = askOf(
  /^(?:(?:thì|vẫn|mới|chỉ|dừng|ở|có|là|còn|đang|,) ){1,5}(?:\S+ ){0,2}?(?:lá thư|thư từ|bức thư|thư qua|lời hứa|lời chào|lời hẹn|lời mời|ý định|ý tưởng|thăm dò|tìm hiểu|gặp nhau|gặp gỡ|trao đổi|bàn chuyện|dự tính)(?= |$)/,
)

/** Is a partner named only as one that letters and words went to? */
export function isOnlyTalk(line: Line, { spans }: Filled): boolean {
  const place = line.entities.find((e) => e.type === 'place' && e.start === spans[0]?.start)
  return place !== undefined && saysWithin(ONLY_TALK, line, place.last, place.last + 10)
}

/** What would have made a tie: a motion, an offer. */
const WOULD_MAKE = '(?:motion|proposal|proposed|petition|offer(?:ed)?|talked about)'

/** What became of it. */
const TURNED_DOWN =
  '(?:thrown out|threw out|voted down|turned down|rejected|defeated|declined|refused|withdrawn|laid aside|archived|dropped|put and lost|was lost|is lost|negatived|failed|not (?:carried|adopted|supported)|asked to (?:be patient|wait))'

/** `A motion that would twin … was thrown out`, `voted down a proposed sisterhood with`, `had offered … and was asked to wait`. */
const REFUSED = askOf(
  new RegExp(
    String.raw`\b${WOULD_MAKE}\b(?: (?!;)\S+){0,12}? ${TURNED_DOWN}\b|\b${TURNED_DOWN} (?:\S+ ){0,3}?${WOULD_MAKE}\b`,
  ),
)

/** A motion to give up a tie tells that there is one. */
const TO_END = askOf(/\bto (?:\S+ )?(?:end|sever|drop|cut|terminate|dissolve|break|scrap|leave|suspend)\b/)

/** Offered, and nothing more is told of it. */
const OFFERED = askOf(
  /\boffer(?:s|ed|ing)? (?:\S+ ){0,2}?(?:sisterhood|twinning|friendship|partnership)(?: pact| tie)? to$/,
)

/** Where the words that belong to what is told end: with its piece of the sentence. */
function endOfPiece(line: Line, from: number): number {
  const at = line.words.findIndex((word, i) => i >= from && /^[;?]$/.test(word))
  return at < 0 ? line.words.length : at
}

/** `threw out a motion to end the twinning`: what was refused is its end, and it stands. */
export function isUpheld(line: Line): boolean {
  return says(TO_END, line) && says(REFUSED, line)
}

/** `The motion that … was put and lost`: what became of what the sentence before proposes, in minutes a paragraph of its own. */
const MOTION = askOf(/^(?:the|this|that) (?:motion|proposal|recommendation)\b/)

/** Is a tie taken back: by its own sentence, which tells what nothing came of, or by the one behind it? */
export function isTakenBack({ line, first, last }: Finding, scene: Scene): boolean {
  const end = endOfPiece(line, last)
  const refused = findWithin(REFUSED, line, 0, end)
  if (refused && wordsBefore(line, refused.index) <= last && !says(TO_END, line)) return true
  if (saysWithin(OFFERED, line, Math.max(0, first - 4), last)) return true
  if (saysWithin(TAKES_BACK, line, end + 1, line.words.length)) return true
  const next = scene.lines[line.index + 1]
  if (next && says(MOTION, next) && says(REFUSED, next) && !says(TO_END, next)) return true
  if (next?.sentence.block !== line.sentence.block || next.headline) return false
  return says(TAKES_BACK, next) || (says(TOLD_BY_OTHERS, line) && says(TAKES_BACK_VI, next))
}
