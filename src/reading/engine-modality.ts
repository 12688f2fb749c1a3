import { askOf, mayHold, says } from './asked.ts'
import { type Line, wordsFrom } from './names/line.ts'
import { saysWithin } from './says-within.ts'
import { cueWords } from './word-cues.ts'
import { wordSet } from './words/word-set.ts'

/** What the words around a trigger make of it. */
export type Modality = 'done' | 'planned' | 'denied'

const PLANNED_EN = askOf(
  /\b(will|would|shall|to be|is to|are to|was to|were to|plans|plan to|planned|planning|set to|expected|expects?|(?:is|are) due|due in|intends?|hopes? to|hoped to|aims? to|seeks? to|proposed|due to|about to|going to|scheduled|slated|draft|pencilled|next (week|month|year|spring|autumn|april|may|june)|looks? to|looking (?=to )|(?:vote[sd]?|voting|moved|resolved|asked) (?=(?:\S+ ){0,4}?to (?:approve|authori[sz]e|endorse) )|(?:keen|eager|in a bid) (?=to )|wants? to|in the pipeline|should|ready to|(?<!the )eyes (?=\S+ (?:\S+ )?(?:pact|ties|deal|agreement|partnership|sister))|eyeing|(?:is|are) (?:establishing|signing|forging|finali[sz]ing|entering into|setting up)|(?:is|are) off to|accepted an invitation|agreed to visit|agree(?:d|s)? to (?:elevate|upgrade|raise|lift|establish|forge|become)|once|still to|foreseen|up for renewal|being drafted|being drawn up|(?:approved|approves|voted|authori[sz]ed|earmarked|set aside|budgeted|allocated)(?= (?:\S+ ){0,4}to (?:send|dispatch|fly|host))|considering|considers|exploring|mulling|mulls|negotiating|in talks|talks on|talks about|weighing|studying|working towards?|in negotiations)\b/,
)
const PLANNED_VI = askOf(
  /(^| )(sẽ|dự kiến|chuẩn bị|sắp|dự định|kế hoạch là|mong muốn|hướng tới|tiến tới|đang xúc tiến|đang nghiên cứu|xem xét|đề nghị|đề xuất|dự thảo|chờ|hẹn|tới đây|nhận lời|lên kế hoạch|gợi ý|nghiên cứu|sắp tới|thời gian tới|tiến hành thủ tục|đang hoàn tất|(?:thống nhất|nhất trí|đồng ý)(?= (?:(?:vào|đến|cuối|đầu|giữa|trong|khoảng|tháng|năm|quý|ngày|mùa|xuân|hè|thu|đông|sau|tới|này|nay|\d+|\/|[ivx]+) ){0,8}(?:bút )?(?:ký|gia hạn))|(?:thống nhất|nhất trí|đồng ý)(?= (?:(?:sẽ|cùng|về|việc|cho|sớm) ){0,3}(?:thiết lập|kết nghĩa|lập quan hệ|trở thành)|(?: (?:sẽ|cùng|về|việc|cho|sớm)){0,3}$)|mong(?= (?:được|sớm|có thể|hai bên|đôi bên|sẽ)(?: |$)|$))( |$)/,
)
const DENIED_EN = askOf(
  /(?<![\p{L}\p{N}])(not|never|n't|no(?! longer (?:\S+ ){0,2}?(?:sister|twin|partner))|nor|neither|without|none|nothing|failed to|yet to|fizzled|cancelled|canceled|called off|dropped|shelved|collapsed|broke down|abandoned|hasn't|haven't|isn't|aren't|wasn't|didn't|don't|doesn't|won't|refused|declined?|declines|rejected|rejects?|turned down)(?!\p{L})/u,
)
const DENIED_VI = askOf(
  /(^| )(chưa|không(?! còn (?:là |có )?(?:\S+ ){0,3}?(?:kết nghĩa|quan hệ|hữu nghị|hợp tác))|chẳng|đừng|hủy|huỷ|bị hoãn|hoãn|từ chối|đổ vỡ|chấm dứt(?! (?:mối )?(?:quan hệ|kết nghĩa)))( |$)/,
)

/** A deed denied, however far before what it was to make: `has not signed a sister-city agreement with …`. */
const UNDONE_EN = askOf(
  /\b(not|never|n't|hasn't|haven't|didn't|nobody|nor|without|failed to|yet to) (\S+ ){0,2}?(sign|signed|signing|conclude|concluded|reach|reached|establish|established|form|formed|agreed|sealed|become|became)\b/,
)

/** A paper that came to nothing, told behind it: `…, though much trumpeted, was never ratified`. */
const NEVER_MADE = askOf(
  /\b(was|were|has been|have been|is|got|had been) (never|not yet|not) (\S+ )?(signed|ratified|concluded|approved|finali[sz]ed|implemented|sealed|made)\b|\bbut (not|never) (?!(?:all|every\w*|only|just|both|without) )(\S+ ){0,4}?(signed|sealed|concluded|completed|finali[sz]ed|made|followed through)\b|\bnever (got|went|left|made|came)\b|\b(did not lead|came to nothing|fell through|got nowhere|ran aground)\b/,
)

/** What was to be done, and is now to be done later: `had to be put back to July`. */
const PUT_OFF = askOf(
  /\b(put back|put off|pushed back|postponed|deferred|delayed|rescheduled|moved back|slipped) (to|until|till)\b|(^| )(lùi|dời|hoãn) (lại )?(sang|đến|tới)( |$)/,
)

/** What is only got ready for: `bàn kế hoạch đón đoàn`, `để chuyến công tác thành công`, `xúc tiến ký kết`. */
const AIMED_AT = askOf(
  /(^| )((?:bàn|xây dựng|lên|về) kế hoạch (?:đón|tiếp|tổ chức|đi|công tác)|(?:để|phục vụ|công tác chuẩn bị) (?:cho )?chuyến|(?:xúc tiến|tiến tới|hướng tới|khả năng|đề xuất|đề nghị|cân nhắc) (?:việc )?(?:ký|thiết lập|kết nghĩa)|(?:thông qua|phê duyệt|đồng ý|nhất trí|thống nhất|có) chủ trương (?:\S+ ){0,3}?(?:thiết lập|kết nghĩa|ký)|(?:cho phép|chủ trương|phê duyệt việc|chấp thuận việc|ủy quyền) (?:\S+ ){0,9}?ký|(?:v \/ v|lấy ý kiến|xin ý kiến)(?: \S+){0,6} (?:thiết lập|kết nghĩa|ký)|điều \d+ \. ký|(?:thông qua|ban hành) (?:dự thảo )?(?:nghị quyết|quyết định|đề án|tờ trình)(?: \S+){0,5} (?:thiết lập|kết nghĩa|ký))/,
)

const NOT_UNTIL = askOf(/\bnot (\S+ ){0,5}until\b/)

/** A report told only to be put right: `Tin nói … là không đúng`, `denied reports that it would pair up`. */
const UNTRUE = askOf(
  /\b(den(?:y|ies|ied) (?:the )?(?:reports?|rumou?rs?)|no truth in|(?:reports?|rumou?rs?) (?:\S+ ){1,20}?(?:is|are|was|were) (?:false|untrue|wrong|unfounded))\b|(^| )(là (?:không đúng|sai sự thật|bịa đặt|tin đồn|không có thật)|không có chuyện)( |$)/,
)

/** What a line holds anywhere of the words that plan or deny: around most triggers nothing has to be looked for. */
export type Mood = {
  readonly planned: boolean
  readonly denied: boolean
  readonly undone: boolean
  readonly neverMade: boolean
  readonly putOff: boolean
  readonly notUntil: boolean
  readonly untrue: boolean
}

function moodOf(line: Line): Mood {
  const { lookups } = line
  const vi = line.sentence.lang === 'vi'
  lookups.mood ??= {
    planned: says(vi ? PLANNED_VI : PLANNED_EN, line),
    denied: vi ? mayHold(DENIED_VI, line.hints) : says(DENIED_EN, line),
    undone: !vi && says(UNDONE_EN, line),
    neverMade: !vi && says(NEVER_MADE, line),
    putOff: says(PUT_OFF, line),
    notUntil: !vi && says(NOT_UNTIL, line),
    untrue: says(UNTRUE, line),
  }
  return lookups.mood
}

const BOUNDARY = wordSet(';|:|but|while|whereas|although|though|however|nhưng')
/** `còn` is “while” where it opens a clause, and “still” inside one. */
const OPENING = wordSet('song|còn')

const PARTS = cueWords('word', [...BOUNDARY, ...OPENING])

function isBoundary(line: Line, at: number): boolean {
  const word = line.words[at] ?? ''
  if (OPENING.has(word)) return at === 0 || /^[,;.]$/.test(line.words[at - 1] ?? '')
  return BOUNDARY.has(word)
}

/** Where the clauses of a line are parted, told once a line. */
function boundariesOf(line: Line): readonly number[] {
  if (line.lookups.boundaries) return line.lookups.boundaries
  const found: number[] = []
  const { tokens } = line.sentence
  for (let at = 0; at < tokens.length; at += 1)
    if (((tokens[at]?.cues ?? 0) & PARTS) !== 0 && isBoundary(line, at)) found.push(at)
  line.lookups.boundaries = found
  return line.lookups.boundaries
}

/** No clause a person wrote reaches farther; an endless one is not gone through to its end for each thing found in it. */
const LONGEST_CLAUSE = 200

/** Position where the clause of a token begins. */
export function clauseStart(line: Line, at: number): number {
  return Math.max((boundariesOf(line).findLast((b) => b < at) ?? -1) + 1, at - LONGEST_CLAUSE)
}

/** Position after the clause of a token. */
export function clauseEnd(line: Line, at: number): number {
  return Math.min(boundariesOf(line).find((b) => b >= at) ?? line.words.length, at + LONGEST_CLAUSE)
}

/** `nothing firmer between them than a letter` tells of the letter: the words before and in a match without such a `nothing`. */
function withoutNothingBut(near: string, inside: string): string {
  return `${near} ${inside}`.replace(/\bnothing (?=(?:\S+ ){0,6}?(?:than|but) )/, '')
}

/** End of the clause of a token, past a `but not` that takes it back and past an aside set off by commas: `Its pact with Lagos, though much trumpeted, was never ratified`. */
function endBehindAside(line: Line, at: number): number {
  const end = clauseEnd(line, at)
  if (line.words[end] === 'but' && /^(not|never|n't)$/.test(line.words[end + 1] ?? ''))
    return clauseEnd(line, end + 1)
  if (!/^(al)?though$/.test(line.words[end] ?? '') || line.words[end - 1] !== ',') return end
  const closing = line.words.indexOf(',', end)
  return closing > 0 && closing - end < 7 ? clauseEnd(line, closing) : end
}

/** A deed without a subject of its own, as a list of plans goes on to it. */
const BARE_DEED =
  /^(and |or )?(also )?(hold|host|organi[sz]e|sign|visit|tour|meet|attend|join|establish|launch|open|discuss|explore|explain|introduce|promote|learn|work|call|seek|sit|take|pay|present|showcase|stage)\b/

const BARE_DEED_VI =
  /^(?:và |đồng thời )?(?:ký|ký kết|tổ chức|thăm|gặp|gặp gỡ|dự|tham dự|làm việc|hội đàm|chào|khảo sát|trao|khai mạc|khởi công|khánh thành|tham quan)(?= )/

/**
 * A list of plans goes on behind each semicolon: `is set to establish ties …; hold a conference …; and host a meeting`. What
 * begins with the bare deed is planned as long as the head of the list is.
 */
function isOnAPlan(line: Line, start: number): boolean {
  const vi = line.sentence.lang === 'vi'
  const deed = vi ? BARE_DEED_VI : BARE_DEED
  if (line.words[start - 1] !== ';' || !deed.test(wordsFrom(line, start, start + 3))) return false
  const head = clauseStart(line, start - 1)
  return (vi ? PLANNED_VI : PLANNED_EN).regex.test(wordsFrom(line, head, start - 1)) || isOnAPlan(line, head)
}

/** Words behind a trigger by which what it says is still to come. */
const AWAITS_SIGNATURE = askOf(
  /^(\S+ ){0,18}?(will be ready for|awaits?|awaiting|ready for|up for) signature\b/,
)
/** A paper let to be signed: `voted to approve an agreement with Hue, which will be signed in October`. */
const SIGNED_LATER = askOf(
  /^(\S+ ){0,10}?(?:to be signed|(?:which|that) (?:(?!has|was|were|had)\S+ ){0,7}?(?:will|is to|are to|is expected to|is due to) (?:be )?(?:sign|signed|conclude|concluded|ink|inked)) /,
)
const A_PAPER = /\b(agreement|memorandum|mou|pact|accord|deal|treaty|protocol|letter of intent)\b/
const MADE = /\b(signed|inked|sealed|concluded|exchanged)\b/
const IS_DUE = askOf(/^(\S+ ){0,7}?(is|are) (being )?(planned|due|scheduled|expected|slated)\b/)
const IN_THE_NEXT = askOf(
  /^(\S+ ){0,3}next (week|month|year|spring|summer|autumn|january|february|march|april|may|june|july|august|september|october|november|december)\b/,
)

/** Is the paper a trigger names one that others are still to sign? What is said to be signed is. */
function isSignedLater(line: Line, last: number, said: string): boolean {
  if (!mayHold(SIGNED_LATER, line.hints) || !A_PAPER.test(said) || MADE.test(said)) return false
  return SIGNED_LATER.regex.test(wordsFrom(line, last, last + 24))
}

/** Do words plan something, the names of bodies and people among them left aside? `Viện Nghiên cứu`, `Will Carter` plan nothing. */
function isPlannedIn(line: Line, first: number, last: number): boolean {
  const planned = (line.sentence.lang === 'vi' ? PLANNED_VI : PLANNED_EN).regex
  if (!planned.test(wordsFrom(line, first, last))) return false
  const isNamed = (at: number) => /^(?:organisation|person)$/.test(line.taken[at]?.type ?? '')
  const told = line.words.slice(first, last).map((word, i) => (isNamed(first + i) ? '_' : word))
  return planned.test(told.join(' '))
}

/** A headline’s way to tell what is still to come: `Darwin to sign pact with Ambon`. */
const HEADS_PLAN = askOf(
  /\bto (?:\S+ )?(?:have|get|sign|ink|seal|forge|form|establish|set up|become|enter|twin|renew|conclude|upgrade|elevate)\b/,
)

/** Signs that something under a heading of plans is told as done. */
const TOLD_AS_DONE = /(?:^| )(?:có quan hệ|từ năm|đã|vừa|từng|được|hiện|ký ngày|ký năm|trước đó)(?: |$)/

/**
 * Reads whether what a trigger says is done, planned or denied. Only words of its own clause and near it count: a `will`
 * elsewhere in the sentence has nothing to say about a visit that took place.
 */
export function modalityOf(line: Line, first: number, last: number, reach = 5): Modality {
  const start = Math.max(clauseStart(line, first), first - 9)
  const end = Math.min(clauseEnd(line, last), last + 5)
  const vi = line.sentence.lang === 'vi'
  const before = wordsFrom(line, start, first)
  const inside = wordsFrom(line, first, last)
  const after = wordsFrom(line, last, end)
  const mood = moodOf(line)
  if (mood.untrue) return 'denied'
  if (mood.notUntil && NOT_UNTIL.regex.test(wordsFrom(line, start, Math.min(end + 4, line.words.length))))
    return 'done'
  if (mood.denied) {
    const near = wordsFrom(line, Math.max(start, first - (vi ? 8 : reach)), first)
    if ((vi ? DENIED_VI : DENIED_EN).regex.test(withoutNothingBut(near, inside))) return 'denied'
  }
  if (mood.undone && UNDONE_EN.regex.test(before)) return 'denied'
  if (
    vi
      ? /^(chưa|không)( |$)/.test(after)
      : /^(was|were|has|have|had)? ?(never|not|n't|been (shelved|dropped|cancelled)|shelved|dropped|cancelled|collapsed|broke|fizzled)/.test(
          after,
        )
  )
    return 'denied'
  if (mood.neverMade || mood.putOff) {
    const clause = wordsFrom(line, last, Math.min(endBehindAside(line, last), last + 20))
    if (mood.neverMade && NEVER_MADE.regex.test(clause)) return 'denied'
    if (mood.putOff && PUT_OFF.regex.test(`${inside} ${clause}`)) return 'planned'
  }
  if (mood.planned && isOnAPlan(line, clauseStart(line, first))) return 'planned'
  if (mood.planned && (isPlannedIn(line, start, first) || isPlannedIn(line, first, last))) return 'planned'
  if (!vi && line.headline && saysWithin(HEADS_PLAN, line, start, last)) return 'planned'
  if (vi && mayHold(AIMED_AT, line.hints) && AIMED_AT.regex.test(`${before} ${inside}`)) return 'planned'
  if (vi && /^(sẽ|dự kiến)( |$)/.test(after)) return 'planned'
  if (
    !vi &&
    /^((agreement|relationship|relations|ties|tie|pact|accord|status|partnership|deal|memorandum|treaty) )?(will|is to|are to|is set to|would|is due|are due|is expected|is planned)\b/.test(
      after,
    )
  )
    return 'planned'
  if (
    !vi &&
    mayHold(AWAITS_SIGNATURE, line.hints) &&
    AWAITS_SIGNATURE.regex.test(wordsFrom(line, last, last + 22))
  )
    return 'planned'
  if (!vi && isSignedLater(line, last, `${before} ${inside}`)) return 'planned'
  if (
    !vi &&
    mayHold(IS_DUE, line.hints) &&
    IS_DUE.regex.test(wordsFrom(line, last, Math.min(clauseEnd(line, last), last + 10)))
  )
    return 'planned'
  if (!vi && mayHold(IN_THE_NEXT, line.hints) && IN_THE_NEXT.regex.test(wordsFrom(line, last, last + 6)))
    return 'planned'
  return line.lookups.section?.plans && !TOLD_AS_DONE.test(`${before} ${inside}`) ? 'planned' : 'done'
}
