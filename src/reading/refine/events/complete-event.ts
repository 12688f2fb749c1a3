import { askOf, says, saysIn } from '../../asked.ts'
import { type Filled, type Finding, withSlots } from '../../engine-finding.ts'
import { clauseEnd, clauseStart } from '../../engine-modality.ts'
import { type Line, wordsFrom } from '../../names/line.ts'
import { isLocated } from '../../names/located.ts'
import { saysWithin } from '../../says-within.ts'
import { CEREMONIES } from '../../words/vi/occasion-words.ts'
import { isCalledOff } from '../called-off.ts'
import { dayOf, NOT_ITS_OWN } from '../main-day.ts'
import { ONLINE } from '../meetings/place-of-meeting.ts'
import { refOf } from '../party-ref.ts'
import type { Scene } from '../scene.ts'
import { filledBy } from '../ties/complete-partnership.ts'
import { dateOf, isAwaited, lastDayOf, MONTHS, termOf } from './date-of-event.ts'
import { placeOf, placeOfHouse } from './place-of-event.ts'

const KINDS: readonly (readonly [RegExp, string])[] = [
  [
    /festival|\b(carnival|fest|fiesta|gala|jamboree|pageant|week|weekend|days|month)\b|lễ hội|liên hoan|ngày hội|tuần |hội (hoa|xuân|đua|trại)|những ngày văn/,
    'festival',
  ],
  [/\bfair\b|\bmarket\b|hội chợ|phiên chợ|hội sách/, 'fair'],
  [/exhibition|\b(expo|exposition|show|biennale|biennial)\b|triển lãm/, 'exhibition'],
  [/anniversary|birthday|\byears of\b|kỷ niệm/, 'anniversary'],
  [new RegExp(`ceremony|(?<!\\p{L})lễ (?:${CEREMONIES})(?!\\p{L})`, 'u'), 'ceremony'],
  [/forum|diễn đàn/, 'forum'],
  [
    /conference|\b(summit|symposium|congress|colloquium|seminar|roundtable|meet)\b|hội nghị|hội thảo|tọa đàm|toạ đàm/,
    'conference',
  ],
]

/** What an occasion with a name of its own and no word for its sort is about: people who met to talk business. */
const TALKS_BUSINESS =
  /\b(invest\w*|cooperation|development|promotion|business|trade|partnership|growth|dialogue|summit)\b|đầu tư|hợp tác|phát triển|xúc tiến|đối thoại|doanh nghiệp|thương mại/

/** Words that speak of the occasion the document is about. */
const AT_IT = askOf(
  /\b(at|during|before|attended|after|opened|addressing|in) (the|this) (\S+ ){0,2}(conference|forum|fair|festival|exhibition|ceremony)$|\b(at|in) an? (\S+ ){0,3}ceremony$|(tại|trong|ở|dự|phát biểu tại|khai mạc) (buổi |chương trình )?(hội nghị|hội thảo|diễn đàn|hội chợ|lễ|lễ hội|triển lãm)/,
)

/** The day told before goes on: `In the afternoon …`, `Chiều cùng ngày …`. */
const SAME_DAY = askOf(
  /\b(that (evening|afternoon|morning|night|day)|in the (afternoon|evening|morning)|(later|earlier) (the same|in the|that) day|the same (day|afternoon|evening))\b|(sáng|chiều|tối|trưa) cùng ngày|cùng ngày/,
)
const HELD = askOf(
  /\b(held|took place|opened|attended|marked|hosted|celebrated|gathered)\b|tổ chức|diễn ra|khai mạc|dự/,
)

/** Anniversaries of states, which are no occasion by themselves. */
const OF_STATES = askOf(/^of (diplomatic|the establishment|bilateral|vietnam|relations)/)

/** `nhân kỷ niệm 50 năm thiết lập quan hệ ngoại giao`: why something is held, not what is held. */
const ON_OCCASION = askOf(/(^| )(nhân|dịp|hướng tới|trước thềm|chào mừng|mừng)( dịp)?$/)
const OF_STATES_VI = askOf(
  /^(ngày )?(thiết lập quan hệ ngoại giao|quan hệ ngoại giao|quốc khánh|ký hiệp ước)/,
)

function isBareAnniversary(line: Line, finding: Finding, from: number, to: number): boolean {
  const told = wordsFrom(line, finding.last, finding.last + 6)
  if (saysIn(OF_STATES_VI, line, told))
    return saysWithin(ON_OCCASION, line, Math.max(0, finding.first - 3), finding.first)
  const after = wordsFrom(line, finding.last, finding.last + 4)
  if (!saysIn(OF_STATES, line, after)) return false
  if (/\bto (celebrate|mark)|celebrating|marking\b/.test(wordsFrom(line, from, finding.first))) return true
  return !/celebrat|mark|event|gathering|ceremony/.test(wordsFrom(line, from, to))
}

const COMING = askOf(
  /\b(will|is to|are to|to be|is due|are due|due to|is set|planned|scheduled|pencilled|slated|expected|next)\b|(?<!\p{L})(sẽ|dự kiến|sắp|hẹn|chuẩn bị)(?!\p{L})/u,
)

/** What is told of as to come, where no day of writing says which days are still ahead. */
const AHEAD = askOf(
  /\b(would|will|(is|are) (set|due|to|expected|planning) (to )?|plans? to|intends? to)\b|(?<!\p{L})(sẽ|dự kiến)(?!\p{L})/u,
)

function statusOf(finding: Finding, iso: string | undefined, scene: Scene, to: number): 'planned' | 'done' {
  const { line } = finding
  const { published } = scene
  const after = wordsFrom(
    line,
    finding.last,
    Math.min(to, finding.last + (published === undefined ? 18 : 10)),
  )
  if (iso !== undefined && published !== undefined) {
    const start = iso.split('/')[0] ?? iso
    if (start.slice(0, published.length) > published.slice(0, start.length)) return 'planned'
    if (start.length === 10 && start < published) return 'done'
  }
  const tellsDay = published !== undefined && published.length >= (iso ?? published).length
  if (!tellsDay && saysWithin(AHEAD, line, 0, finding.first)) return 'planned'
  if (iso === undefined && isAwaited(finding)) return 'planned'
  return finding.slots.status?.value === 'planned' || saysIn(COMING, line, after) ? 'planned' : 'done'
}

/** `Festival Huế 2028`: the year behind the name says when, where nothing else does. */
function yearOfName({ line, first, last }: Finding): Filled | undefined {
  const { tokens } = line.sentence
  if (tokens[first]?.capital !== true) return undefined
  for (let at = last; at < last + MOST_OF_NAME; at += 1) {
    const token = tokens[at]
    if (token && /^(?:19|20)\d\d$/.test(token.text)) return { value: token.text, spans: [token] }
    if (!token?.capital) return undefined
  }
  return undefined
}

const MOST_OF_NAME = 6

/** The name an occasion bears in quotation marks, in or right behind its words. */
function titleOf(line: Line, finding: Finding, scene: Scene): Filled | undefined {
  const { tokens } = line.sentence
  const opens = line.words.indexOf('"', finding.first)
  const closes = line.words.indexOf('"', opens + 1)
  const first = tokens[opens + 1]
  const last = tokens[closes - 1]
  if (opens < 0 || opens > finding.last || closes - opens < 3 || closes - opens > MOST_OF_TITLE)
    return undefined
  if (!first || !last || !/^[\p{Lu}\d]/u.test(first.text)) return undefined
  const span = { start: first.start, end: last.end }
  return { value: scene.text.slice(span.start, span.end), spans: [span] }
}

const MOST_OF_TITLE = 18

/** `the Mekong Forum, which was founded to …`: a body that is called after an occasion. */
function isBody(line: Line, finding: Finding): boolean {
  return (
    line.sentence.tokens[finding.last - 1]?.capital === true &&
    saysWithin(FOUNDED, line, finding.last, finding.last + 5)
  )
}

const FOUNDED = askOf(/^(, )?((which|that) )?((was|is|has been) )?(founded|set up|established)\b/)

/** `met to celebrate the tenth anniversary`: told is what they met for, not where it was kept. */
function isOnlyKept({ line, first }: Finding): boolean {
  return /\bmet\b.* to (celebrate|mark|commemorate)( (the|their|its|this))?( \S+)?$/.test(
    wordsFrom(line, 0, first + 1),
  )
}

/** `4 November: Harbour Fair`: the day before the colon is told of what stands behind it. */
function behindDay(line: Line, from: number): number {
  const day = line.words[from - 1] === ':' && line.entities.find((e) => e.last === from - 1)
  return day && day.type === 'date' ? Math.min(from, day.first) : from
}

/** `Lễ khai mạc Tuần phim`: what is opened or closed says of which sort the occasion is. */
function kindOpened({ line, last }: Finding, words: string): string | undefined {
  if (!/(?:khai|bế) mạc$/.test(words)) return undefined
  const opened = wordsFrom(line, last, last + 3)
  return KINDS.find(([shape]) => shape.test(opened))?.[1]
}

/** Completes a public occasion: its kind, where, when. One without a day and a named place is none. */
export function completeEvent(finding: Finding, scene: Scene): Finding | undefined {
  const { line } = finding
  const words = wordsFrom(line, finding.first, finding.last)
  const title = titleOf(line, finding, scene)
  const kind =
    kindOpened(finding, words) ??
    KINDS.find(([shape]) => shape.test(words))?.[1] ??
    (title && TALKS_BUSINESS.test(String(title.value).toLowerCase()) ? 'conference' : undefined)
  if (!kind || isBody(line, finding) || isCalledOff(finding)) return undefined
  const from = behindDay(line, clauseStart(line, finding.first))
  const to = clauseEnd(line, finding.last)
  if (kind === 'anniversary' && isBareAnniversary(line, finding, from, to)) return undefined
  if (/^(center|centre|hall|room|committee|press)/.test(line.words[finding.last] ?? '')) return undefined
  const slots: Record<string, Filled> = { kind: { value: kind, spans: [] }, ...(title ? { title } : {}) }
  const here = scene.stage ?? scene.home
  const own = dateOf(finding, from, to, scene.published ?? '')
  const last = own && lastDayOf(line, own)
  if (own && last) {
    const value = `${own.mention.iso}/${last.mention.iso}`
    slots.date = { value, spans: [{ start: own.start, end: last.end }] }
  } else if (own) slots.date = { value: termOf(finding, own), spans: [own] }
  else if (
    (saysWithin(AT_IT, line, Math.max(0, finding.first - 4), finding.last) && !says(AHEAD, line)) ||
    (says(SAME_DAY, line) && saysWithin(HELD, line, from, to))
  ) {
    const near = dayOf(scene, line, finding.first)
    const day = near && MONTHS.test(near.mention.iso) ? dayOf(scene, line, finding.first, NOT_ITS_OWN) : near
    if (day) slots.date = { value: day.mention.iso, spans: [day], implied: true }
  }
  const year = slots.date ? undefined : yearOfName(finding)
  if (year) slots.date = year
  const near = placeOf(finding, from, to, scene)
  const told = placeOfHouse(finding)
  const house = near && (isLocated(line, near) || (told && near.start >= told.end)) ? undefined : told
  if (house) slots.place = filledBy(house)
  else if (near) slots.place = filledBy(refOf(near))
  else if (
    slots.date &&
    here &&
    !/^\d{4}$/.test(String(slots.date.value)) &&
    !isOnlyKept(finding) &&
    !says(ONLINE, line)
  )
    slots.place = filledBy(here.ref, true)
  const iso = slots.date ? String(slots.date.value) : undefined
  const named = line.sentence.tokens[finding.last - 1]?.capital === true
  if (!iso && !(near && (named || /^(a|an|the|its)$/.test(line.words[finding.first] ?? '')))) return undefined
  if (iso && /^\d{4}$/.test(iso) && !slots.place) return undefined
  slots.status = { value: statusOf(finding, iso, scene, to), spans: [] }
  return withSlots(finding, slots)
}
