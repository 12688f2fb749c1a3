import { type Asked, askOf, mayHold, says } from '../../asked.ts'
import type { Finding } from '../../engine-finding.ts'
import type { PlaceEntity } from '../../names/entity.ts'
import { wordsFrom } from '../../names/line.ts'

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

/** A word that is denied or withheld: `I can't promise`, `chẳng mời ai`. */
const WITHHELD = askOf(
  /^(?:can't|cannot|couldn't|wouldn't|won't|didn't|(?:can|could|would|will|did|do|does) not|never|nobody|no one|refused to|declined to|unable to) (?:\S+ )?(?:promis|pledg|guarantee|commit|undertak|offer|vow|ask|request|urge|invit)|^(?:chẳng|chả|không|chưa|đừng|khỏi) (?:dám |hề |ai )?(?:mời|nhờ|xin|đòi|đề nghị|yêu cầu|kêu gọi|hứa|cam kết|nhận lời)(?!\p{L})/u,
)

/** Words that make a promise of whatever follows. */
const PROMISES =
  /\b(?:promis\w*|pledg\w*|vow\w*|assur\w*|undert\w*|guarant\w*|commit\w*|offer\w*|swore|word|bound|agreed|volunteer\w*)\b|(?<!\p{L})(?:hứa|cam|đoan|nhận|hẹn|sẵn)(?!\p{L})/u

/** What is told to come and is nobody’s gift: where one will be, the weather, the course of trade, the age of a tie. */
const MERELY_TO_COME = askOf(
  /^(?:will|would|shall) (?:also |then |now |soon )?(?:visit|travel|fly|arrive|depart|stroll|walk|tour|watch|dine|attend|represent|retire|be (?:too|very|quite|full|empty|crowded|back|late|away|(?:here|there)(?! by)|poor|dry|wet|closed|running|coming|sitting|speaking|ready for signature)|come (?:back|home)|go home|make the trip|take a group|carry (?:the|his|her|its) (?:text|paper|papers|pen|flag|letter|gift|gifts|documents?)|turn (?:\d|\S+ty\b)|not (?:say no|object|mind)|freeze|thaw|melt|die|perish|starve|collapse|spread|hurt|elect|vote|decide|be the judge)\b|^would (?:never |not |hardly )?have (?:been|had|gone|lost|won|come|fallen|cost|\S+ed)\b|^who (?:will|would|shall|is to)\b|^it (?:will|would) (?:rain|snow|freeze|be (?:cold|hot|dry|wet|hard|easy|difficult|nice|sunny|warm))\b|^(?:the )?(?:voters|critics|opponents|opposition|inflation|interest rates|history|virus|epidemic) (?:will|would)\b|^(?:the sun|(?:the )?(?:weather|rain|harvest|yen|dollar|turnover|growth|ties|relations|relationship|friendship|cooperation|demand|prices?)) (?:\S+ ){0,6}?(?:will|would)\b|^(?:trời|thời tiết|mưa|bão|lũ|dịch bệnh|cử tri|dư luận|giá|kim ngạch|lượng khách|số khách|thị trường|vụ mùa|tăng trưởng|quan hệ|hợp tác) (?:\S+ ){0,6}?sẽ(?!\p{L})|^sẽ (?:rất |khá )?(?:đông|vắng|vui|đẹp|mưa|nắng|nóng|lạnh|khó|dễ|chật|đầy|ồn|muộn|trễ|chết|ngập|thua|lan (?:sang|rộng|ra)|nghỉ (?:\S+ )?(?:hôm|ngày|lễ|tết|trưa|hè))(?!\p{L})/u,
)

/** Asked or hoped for in another sense: of oneself, by others, in times gone by, at table, of the weather. */
const ASKED_OTHERWISE = askOf(
  /^(?:asked|asks|asking) (?:himself|herself|themselves|itself|to (?:call|visit|meet|speak|sit|leave|stay|go))\b|^had (?:long |always |once |never )?(?:wished|hoped|wanted)\b|^(?:hopes?|hoped|wishes|wished) (?:that )?the (?:weather|rain|sun|sky|skies|storm|snow)\b|^would (?:also )?like to (?:thank|congratulate|welcome|express|apologi[sz]e|say|add|stress|mention|wish|hear)\b|^sought (?:clarification|advice|permission|shelter|an? (?:answer|explanation))\b|^invit(?:ed|es|ing) (?:\S+ ){1,10}?(?:to|for) (?:an? |the |some )?(?:\S+ ){0,2}?(?:tea|coffee|lunch|dinner|breakfast|supper|drinks?|beer|meal|cake|table)(?= |$)|^mời (?:mọc|vào|ngồi|lên xe|(?:\S+ ){1,3}?(?:vào (?:phòng|nhà|tòa|trong|bàn)|ngồi))(?!\p{L})|^mời (?!(?:\S+ ){0,6}?(?:cử|sang|dự|tham|đầu|hợp|doanh|đưa|gửi)(?: |$))(?:\S+ ){0,5}?(?:uống|ăn|dùng|nếm|trà|cơm|cà phê|rượu|bữa|nước)(?!\p{L})|^(?:mong|ước|cầu|hy vọng)(?: (?:nhất|sao|rằng|là|cho))* (?:trời|thời tiết|mưa|nắng|bão)(?!\p{L})|^xin (?:được )?(?:kể|ghi|chép|mở ngoặc|tạm|dừng|không|giữ|ở lại|nghỉ|thôi|về|chụp|nếm|xem|hết|một (?:chai|cốc|ly|chén|điếu|bát)|ngài nhận)(?!\p{L})|^đi nhờ(?!\p{L})/u,
)

/** `…, nhờ mấy bác thợ dệt`: thanks to somebody, where nothing is to be done. */
const THANKS_TO = askOf(
  /^, nhờ (?!(?:\S+ ){0,12}?(?:giúp|tìm|dạy|làm|giới|hỗ|chuyển|gửi|cử|cho|mua|lo|đưa|nhận|đào|mở|xây|sửa|in|dịch|trông|mượn|chỉ|kết|nối|cung|tạo|kêu|vận|mời|đóng|chở|bán|xem)(?= |$))/u,
)

/** `Tỉnh hứa những gì?`: a question put to somebody about his word. */
const ABOUT_A_WORD = askOf(
  /^(?:hứa|cam kết|mong|đề nghị|xin|nhờ|kêu gọi|mời|yêu cầu)(?: (?:được|những|điều|thêm|ai))* (?:gì|nào|ai)(?!\p{L})/u,
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

/** `…, one analyst told the paper`, `…, theo một nhà nghiên cứu`: told by somebody who binds no office. */
const BYSTANDER = askOf(
  /(?:^|, )(?:(?:an?|one|the|some|many|several) (?:\S+ ){0,2}?)?(?:students?|pupils?|(?:dock ?|factory )?workers?|drivers?|shopkeepers?|residents?|critics?|analysts?|columnists?|economists?|commentators?|observers?|tourists?|waiters?|pensioners?|historians?|bloggers?|journalists?|reporters?|neighbou?rs?|fans?) (?:has |have |had )?(?:said|says?|told|asked|wondered|wrote|writes|argued|joked|quipped)\b|, (?:theo )?(?:một|các|nhiều) (?:\S+ )?(?:sinh viên|tài xế|chuyên gia|nhà báo|nhà nghiên cứu|người dân|tiểu thương)(?: \S+){0,3}? (?:nói|cho biết|cho rằng|hỏi|kể|nhận định)(?!\p{L})/u,
)

/** Is a word put down to whoever spoke before, where a bystander speaks? */
function isOfBystander({ line, slots }: Finding): boolean {
  const by = slots.by?.spans[0]
  const isHere = by !== undefined && by.start >= line.sentence.start && by.start < line.sentence.end
  const person = isHere && line.entities.some((e) => e.start === by.start && e.type !== 'place')
  return !person && says(BYSTANDER, line)
}

/** Words behind a colon in which what it leads to may begin. */
const BEHIND_COLON = 10

function holdsFrom(one: Asked, { line, at, last }: Finding): boolean {
  if (!mayHold(one, line.hints)) return false
  const colon = [at, last - 1].find((one) => line.words[one] === ':')
  const until = colon === undefined ? Math.max(at + 1, last - 1) : colon + BEHIND_COLON
  for (let from = Math.max(0, at - 2); from <= until; from += 1)
    if (one.regex.test(wordsFrom(line, from, from + 14))) return true
  return false
}

/** Is the future told without a word of promising, and nobody’s to give? */
function isMerelyToCome(finding: Finding): boolean {
  if (!mayHold(MERELY_TO_COME, finding.line.hints)) return false
  const told = wordsFrom(finding.line, finding.at, finding.last)
  return !PROMISES.test(told) && holdsFrom(MERELY_TO_COME, finding)
}

/** Are words of asking or promising told that ask nobody for anything and promise nothing? */
export function givesNoWord(finding: Finding): boolean {
  if (isOfSomebodyElse(finding) || isOfBystander(finding) || holdsFrom(WITHHELD, finding)) return true
  const isPledge = finding.slots.kind?.value === 'pledge'
  const isQuestion = finding.line.words.includes('?')
  if (isQuestion && holdsFrom(ABOUT_A_WORD, finding)) return true
  if (holdsFrom(WISHES_WELL, finding)) return true
  if (isPledge)
    return (
      (isQuestion && holdsFrom(ASKS_NOTHING, finding)) ||
      holdsFrom(ONLY_TRAVEL, finding) ||
      holdsFrom(ONLY_THOUGHT, finding) ||
      isMerelyToCome(finding)
    )
  return (
    holdsFrom(ASKS_NOTHING, finding) || holdsFrom(ASKED_OTHERWISE, finding) || holdsFrom(THANKS_TO, finding)
  )
}
