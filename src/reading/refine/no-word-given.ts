import { type Asked, askOf, mayHold } from '../asked.ts'
import type { Finding } from '../engine-finding.ts'
import type { PlaceEntity } from '../names/entity.ts'
import { wordsFrom } from '../names/line.ts'

/** From the verb on: a question handed on, a word about something, what somebody awaits of himself or of the course of things. */
const ASKS_NOTHING = askOf(
  /^(?:\S+ ){0,2}?(?:ask|asks|asked|asking|inquired|enquired) (?:\S+ ){0,2}?(?:(?:whether|if) (?!(?:\S+ ){0,12}?(?:could|might|would|may|can|should)\b)|(?:about|since|how|why|when|what|which|where|who)\b)|^(?:\S+ ){0,2}?(?:expects?|expected|hopes?|hoped) (?:to (?!see|welcome|have|get|receive|be given)|that (?:it|this|the (?:deal|document|agreement|paper|tie|visit))|for (?:\d+|one|two|three|four|five|six|ten|more|less|better|some)\b)|^(?:\S+ ){0,2}?(?:wants?|wanted|asked for|asks for) (?:something (?!else|different|other|more|new)|nothing|anything)\b|^nhờ (?:vậy|thế|đó|có|mối|sự|vào|ơn)(?!\p{L})|^nhờ (?:\S+ ){1,6}?mà(?!\p{L})|^xin (?:ông|bà|anh|chị|cô|quý vị|đồng chí|bạn) (?:vui lòng )?(?:cho biết|điểm|kể|nói|giới thiệu|cho hay|chia sẻ|đừng|nhắc)/u,
)

/** A wish as letters send it: good health, a happy year, that this finds you well, that the guests liked it. */
const WISHES_WELL = askOf(
  /^(?:\S+ ){0,2}?(?:hopes?|hoped|hoping|trust|wish|wishes|wished) (?:that )?(?:you (?:are|have|had|enjoyed?|will enjoy)|(?:you|him|her|them) (?:\S+ ){0,3}?(?:health|success|happiness)|(?:this|the|your) (?:letter|message|e - mail|email|note|(?:new )?year|holidays?|trip|flight|journey)(?= ))|^(?:\S+ ){0,2}?(?:mong|chúc|cầu chúc|kính chúc|hy vọng)(?: rằng)? (?:\S+ ){0,9}?(?:sức khỏe|sức khoẻ|hạnh phúc|an khang|thịnh vượng|vạn sự|may mắn|thành công tốt đẹp)(?!\p{L})/u,
)

/** A pledge to think. */
const ONLY_THOUGHT = askOf(
  /^(?:\S+ ){0,2}?(?:will|would|promised to|promises to) (?:think|see if|see whether|sleep)\b/,
)

/** `announced that Mayor X will visit Hue in May`: a journey told, no promise. */
const ONLY_TRAVEL = askOf(
  /^(?:\S+ ){0,2}?(?:announced|announces|said|says|confirmed|told) (?:\S+ ){0,14}?(?:will|would) (?:visit|travel to|fly to|arrive|lead a delegation|pay a visit|be in)\b/,
)

/** Who may speak for a place behind `of` or `from`; whoever else is of it speaks for himself. */
const SPEAKS_FOR =
  /^(?:city|town|province|prefecture|county|district|state|region|municipality|commune|side|delegation|mission|government|council|authorities|administration|people|committee|port|team|guests?|visitors|party|officials?|partners?|friends?|hosts?|leaders?|assembly|hall|office|department|republic|metropolis|capital|mayor|governor|island|letters?|proposals?|requests?|offers?|messages?|notes?|word|ideas?|promises?|pledges?|invitations?|suggestions?|reply|replies|call|plea|appeal|e-mail|email|mail|one|another)$/

/** `A grower from Aalsmeer had promised …`, `Neckar, gearbox makers of Tübingen, will …`: no word of the place. */
function isOfSomebodyElse({ line, slots }: Finding): boolean {
  const at = slots.by?.spans[0]
  const place = line.entities.find((e): e is PlaceEntity => e.type === 'place' && e.start === at?.start)
  if (!place || place.stands || line.sentence.lang !== 'en') return false
  if (!/^(?:of|from)$/.test(line.words[place.first - 1] ?? '')) return false
  const head = line.sentence.tokens[place.first - 2]
  return head?.kind === 'word' && !head.capital && !SPEAKS_FOR.test(head.word)
}

function holdsFrom(one: Asked, { line, at, last }: Finding): boolean {
  if (!mayHold(one, line.hints)) return false
  for (let from = Math.max(0, at - 2); from <= Math.max(at + 1, last - 1); from += 1)
    if (one.regex.test(wordsFrom(line, from, from + 14))) return true
  return false
}

/** Are words of asking or promising told that ask nobody for anything and promise nothing? */
export function givesNoWord(finding: Finding): boolean {
  if (isOfSomebodyElse(finding)) return true
  const isPledge = finding.slots.kind?.value === 'pledge'
  if (isPledge && finding.line.words.includes('?') && holdsFrom(ASKS_NOTHING, finding)) return true
  if (isPledge && holdsFrom(ONLY_TRAVEL, finding)) return true
  return holdsFrom(isPledge ? ONLY_THOUGHT : ASKS_NOTHING, finding) || holdsFrom(WISHES_WELL, finding)
}
