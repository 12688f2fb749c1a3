import { askOf, says } from '../../asked.ts'
import type { Filled, Finding } from '../../engine-finding.ts'
import { isLand } from '../../names/party.ts'
import { saysWithin } from '../../says-within.ts'
import type { Scene } from '../scene.ts'
import type { SureCondition } from './condition.ts'
import { toldFromOutside } from './every-kind.ts'
import { hasOwnGoals, isDayOfArrival, isJourneyMade, isLedByHost } from './journey-made.ts'
import { isBodyByName, isOnlyTownOfBody } from './own-side.ts'
import { isHereOrUntold, isReadHere, opensWithHome } from './told-here.ts'

/** Patterns that read a party on its way; who is only met abroad may live there. */
const OF_JOURNEYS = /\/(delegation|doan-den-tham|khach-den|port-call)$/

/** Days on which a journey ended, or weeks rather than days: its first day is another. */
const NOT_ITS_FIRST_DAY = askOf(
  /\b(wrapped up|conclud\w+|complet\w+|finish\w+|returned|returns?|until|ended|ends|back (home|in|from)|night before|(last|next|coming) week|had (come|been|arrived))\b|về nước|về đến|về trong|kết thúc|khép lại|trở về|tuần (trước|tới|sau)/u,
)

/** A second goal that is only where they go next. */
const GOES_ON = askOf(
  /\b(?:leaves?|left|departs?|heads?|headed|sets? off|moves? on|goes on) (?:\S+ ){0,3}?(?:for|to)\b/,
)

/** Is where the party went named, or the place told from, which the text opens with and speaks of most? */
function hasGoal(finding: Finding, scene: Scene): boolean {
  const { to, head } = finding.slots
  const goals = (to?.value ?? []) as readonly string[]
  if (!to || goals.length === 0 || goals.length > 2) return false
  if (goals.length > 1 && says(GOES_ON, finding.line)) return false
  if (!to.implied || (head && !head.implied && isReadHere(head, finding))) return true
  return opensWithHome(scene) && !isLeaderMeant(finding)
}

/** `The mayor set out on Monday`, of whichever mayor was told last: who is at home and who a guest is not said by that. */
function isLeaderMeant({ line, slots }: Finding): boolean {
  return line.entities.some(
    (e) => e.type === 'person' && line.words[e.first] === 'the' && e.person.name === slots.head?.value,
  )
}

const SEVERAL = askOf(/\bdelegations\b|(?<!\p{L})các đoàn(?!\p{L})/u)

/** Several parties in one sentence: whose leader and number are whose has to be looked at. */
function tellsOfOneParty({ line, slots }: Finding): boolean {
  const from = String(slots.from?.value)
  const bodies = new Set(line.entities.flatMap((e) => (e.type === 'organisation' ? [e.name] : [])))
  const few = bodies.delete(from) || !from.includes('|') ? 0 : 1
  return !says(SEVERAL, line) && bodies.size <= few
}

/** A sentence that by itself names leader, goal and day tells the whole journey, whatever pattern reads it. */
function tellsItAll(finding: Finding): boolean {
  const { head, to, start } = finding.slots
  const isDay = String(start?.value).length === A_DAY
  return isDay && [head, to, start].every((fill) => isReadHere(fill, finding))
}

const A_DAY = '2025-01-31'.length

/** `ông A tiếp và đưa đoàn …`, `Mayor A received a party from …`: whoever does so is the host. */
const RECEIVES = askOf(
  /\b(?:reported|reports|received|receives|welcomed|welcomes|hosted|hosts|greeted)\b(?! by)|(?<!\p{L})(?<!được (?:\S+ ){0,12})(?:tiếp|đón|thết)(?!\p{L})/u,
)

/** How far behind a name its verb may stand. */
const TO_THE_VERB = 14

/** Is somebody told as host of a party? */
function receives(finding: Finding, head: Filled): boolean {
  const { line } = finding
  const who = line.entities.find((e) => head.spans.some((span) => e.start < span.end && span.start < e.end))
  return who !== undefined && saysWithin(RECEIVES, line, who.last, who.last + TO_THE_VERB)
}

/**
 * Is its leader named as such, or is a journey to a day told without one? Of a journey of earlier years in its own sentence:
 * whoever else is told of led another.
 */
function hasOwnLeader(finding: Finding, { published }: Scene): boolean {
  const { head, start, size } = finding.slots
  if (!head) return size !== undefined && String(start?.value).length === A_DAY
  if (head.implied || receives(finding, head) || isLedByHost(finding, head)) return false
  const year = Number(String(start?.value).slice(0, 4))
  return isReadHere(head, finding) || !published || year >= Number(published.slice(0, 4)) - 1
}

/** `since 1994`: from when there has been a tie, not a journey. */
const SINCE = askOf(/(?:^| )(?:since|từ năm)$/)

/** Days of a journey told beside those of a conference in it. */
const OCCASION = askOf(
  /\b(conference|forum|summit|festival|congress|fair|exhibition)\b|hội nghị|diễn đàn|lễ hội|hội chợ|triển lãm|đại hội/,
)

/** Is the first day told of this journey, and not of a tie or of an occasion on its way? */
function isItsFirstDay(finding: Finding): boolean {
  const { line, slots } = finding
  const at = slots.start?.spans[0]
  const day = line.entities.find((e) => at && e.start <= at.start && at.start < e.end)
  if (day && saysWithin(SINCE, line, Math.max(0, day.first - 2), day.first)) return false
  return !(slots.days && says(OCCASION, line)) && isDayOfArrival(finding)
}

/** Offices of a firm or institute, whose head travels for it and not for the town it lies in. */
const OF_A_FIRM =
  /\b(director|ceo|chief executive|managing|rector|dean|founder|owner)\b|giám đốc|hiệu trưởng|viện trưởng|chủ tịch (?:hội|hiệp hội|tập đoàn|công ty)/i
const OF_AN_OFFICE = /\bdepartment|\b(?:general|city|county) (?:secretary|manager)|(?<!\p{L})sở(?!\p{L})/iu

/** Does who leads a party lead something else than the place it is said to be from? */
function isOfAFirm({ slots }: Finding, { people }: Scene): boolean {
  if (!String(slots.from?.value).includes('|')) return false
  const head = people.all.find((person) => person.name === slots.head?.value)
  return (head?.offices ?? []).some(({ words }) => OF_A_FIRM.test(words) && !OF_AN_OFFICE.test(words))
}

/** Is a party from a body named as one, or from a place and not from a school or firm in it? */
function isFromWhole(finding: Finding): boolean {
  const { from } = finding.slots
  const isVietnamese = finding.line.sentence.lang === 'vi'
  return !isOnlyTownOfBody(finding, from) && (isVietnamese || isBodyByName(String(from?.value)))
}

/** Is a party said to be from a land though the sentence names a place of it, or from a body read short? */
function isFromWider({ line, slots }: Finding): boolean {
  const from = String(slots.from?.value)
  if (!isLand(from)) return false
  return line.entities.some((e) => e.type === 'place' && e.place.country === from)
}

/** When a journey is read surely. */
export const VISIT: readonly SureCondition[] = [
  {
    asks: {
      en: 'the sentence tells of a party and a journey made',
      vi: 'câu kể về đoàn và chuyến đi đã diễn ra',
    },
    holds: (f) =>
      (OF_JOURNEYS.test(f.readBy) || tellsItAll(f)) &&
      f.slots.from !== undefined &&
      (f.slots.status?.value === 'done' || /\/doan-den-tham$/.test(f.readBy) || tellsItAll(f)) &&
      isJourneyMade(f),
  },
  {
    asks: {
      en: 'where it went is named, or is plainly the place told from',
      vi: 'nơi đến có tên, hoặc rõ là địa phương của bài',
    },
    holds: (f, scene) => hasGoal(f, scene) && hasOwnGoals(f, scene),
  },
  {
    asks: { en: 'its first day stands in the sentence', vi: 'ngày đầu của chuyến đi có trong câu' },
    holds: (f) => isReadHere(f.slots.start, f) && !says(NOT_ITS_FIRST_DAY, f.line) && isItsFirstDay(f),
  },
  {
    asks: { en: 'no other party is told of beside it', vi: 'câu không kể thêm đoàn nào khác' },
    holds: tellsOfOneParty,
  },
  {
    asks: {
      en: 'its leader is named as such, or it is told to the day without one; its number stands in the sentence',
      vi: 'trưởng đoàn được nêu rõ, hoặc câu ghi rõ ngày mà không nêu trưởng đoàn; số người ghi ngay trong câu',
    },
    holds: (f, scene) =>
      hasOwnLeader(f, scene) &&
      !isOfAFirm(f, scene) &&
      !isFromWider(f) &&
      isFromWhole(f) &&
      isHereOrUntold(f.slots.size, f),
  },
  toldFromOutside('to'),
]
