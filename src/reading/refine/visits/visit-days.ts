import { daysBetween } from '#model/values/day.ts'
import { askOf, find, findIn } from '../../asked.ts'
import { dateRead, type Filled, type Finding } from '../../engine-finding.ts'
import type { DateEntity } from '../../names/entity.ts'
import { type Line, wordsFrom } from '../../names/line.ts'
import { saysWithin } from '../../says-within.ts'
import { dateNear } from '../main-day.ts'
import type { Scene } from '../scene.ts'

/** When the journey of a sentence begins, with its days where an interval is told: the date its shape names, else the nearest that fits. */
export function beginningOf(
  finding: Finding,
  planned: boolean,
  scene: Scene,
): Readonly<Record<string, Filled>> {
  const fits = (e: DateEntity) =>
    e.mention.relation !== 'until' &&
    e.mention.relation !== 'as-of' &&
    !(e.mention.relation === 'by' && finding.line.sentence.lang === 'vi') &&
    !(planned && isOver(e, scene)) &&
    beginsOn(finding, e)
  const isExact = (e: DateEntity) => fits(e) && !/^\d{4}$/.test(e.mention.iso)
  const near =
    dateTold(finding) ??
    dateNear(finding.line, finding.first, (e) => isExact(e) && isInItem(finding, e)) ??
    dateNear(finding.line, finding.first, isExact)
  const day = near && (dayWithin(finding, near, isExact) ?? near)
  const start =
    day ?? dateNear(finding.line, finding.first, (e) => fits(e) && (planned || isYearBefore(e, scene)))
  if (!start) return {}
  const until = lastBeside(finding, start)
  if (until)
    return startSlots(`${start.mention.iso}/${until.mention.iso}`, { start: start.start, end: until.end })
  if (!isWeek(finding, start)) return startSlots(start.mention.iso, start)
  return { start: { value: start.mention.iso.split('/')[0] ?? '', spans: [start] } }
}

/** `Also next month, a delegation is expected from 20 to 24 April`: the days that lie in the month told first. */
function dayWithin(
  finding: Finding,
  { mention: { iso } }: DateEntity,
  fits: (date: DateEntity) => boolean,
): DateEntity | undefined {
  if (!/^\d{4}-\d\d$/.test(iso)) return undefined
  return finding.line.entities.find(
    (e): e is DateEntity =>
      e.type === 'date' &&
      e.mention.iso.startsWith(`${iso}-`) &&
      e.mention.iso.includes('/') &&
      /^(?:from|between|từ)$/.test(finding.line.words[e.first - 1] ?? '') &&
      e.first >= finding.first &&
      fits(e) &&
      isInItem(finding, e),
  )
}

/** In a row of journeys parted by `;` each has the day of its own piece. */
function isInItem({ line, first, last }: Finding, date: DateEntity): boolean {
  const between = line.words.slice(Math.min(date.last, last), Math.max(first, date.first))
  return !between.includes(';')
}

/** `Sunday to Wednesday`, `từ thứ Hai đến thứ Năm`: the last day right behind the first. */
function lastBeside({ line }: Finding, start: DateEntity): DateEntity | undefined {
  const next = line.entities.find((e) => e.first >= start.last)
  if (next?.type !== 'date' || next.mention.iso.length !== 10 || start.mention.iso.length !== 10)
    return undefined
  const between = wordsFrom(line, start.last, next.first)
  return next.mention.iso > start.mention.iso && BETWEEN.test(between) ? next : undefined
}

/** Words between the first and the last day of a stay. */
export const BETWEEN =
  /^(?:night |morning |evening |afternoon )?(?:to|until|till|through|thru|and|–|—|-|đến|tới|cho đến)(?: (?:hết|sáng|trưa|chiều|tối|hôm|ngày|early|late))?$/

/** A year gone by, in which a journey told in passing took place: `came to Annapolis in 2019`. */
function isYearBefore(date: DateEntity, scene: Scene): boolean {
  const { iso, relation } = date.mention
  if (!/^\d{4}$/.test(iso) || (relation !== 'on' && relation !== 'during')) return false
  return !scene.published || iso < scene.published.slice(0, 4)
}

/** How long the journey of a sentence lasts. */
export function daysOf(finding: Finding): Filled | undefined {
  return daysTold(finding) ?? daysIn(finding)
}

/** The date a shape itself names as the beginning. */
function dateTold(finding: Finding): DateEntity | undefined {
  return dateRead(finding.line, finding.slots.start)
}

/** A day before the text was written, on which nothing still planned begins. */
function isOver(date: DateEntity, scene: Scene): boolean {
  const { iso } = date.mention
  const { published } = scene
  return published?.length === 10 && iso.length === 10 && iso < published
}

/** Words before a day on which people go home. */
const GOES_HOME = askOf(
  /\b(home|back|returns?(?! (?:the|his|her|their|this) (?:visit|call|compliment))|returned(?! (?:the|his|her|their|this) (?:visit|call|compliment))|departs?|departed|leaves?(?! for)|wound up|winds up|wraps? up|wrapped up|closed?|ended|ends|flies out|expired?)\b|về (?:nước|nhà|đến|tới)|trở về|kết thúc|rời/,
)
/** `will depart on 6 October for a visit to`: such a word behind which a goal is told sets out. */
const SETS_OUT = askOf(/\b(?:departs?|departed|departing|leaves?|left|leaving) (?:\S+ ){0,3}?$/)
/** Vietnamese puts the day of going home first: `trưa 2/11 về nước`. */
const GOES_HOME_BEHIND = askOf(
  /^(?:, )?(?:(?:thì|sẽ|đã|mới|đoàn|họ|khách|cả|lại|lên đường) ){0,3}(?:về nước|về nhà|ra về|trở về|rời)(?= |$)/u,
)
/** Words before the day a tie or paper was made, which no journey begins on. */
const OF_A_TIE = askOf(
  /\b(forged|established|signed|formed|founded|sealed|inked|concluded|twinned|dating|dates)( back)?( in| on| to| from)?$/,
)
/** `wrapped up a six-day trade mission on Friday`: the last day is not the first. */
const ENDED = askOf(/\b(wrapped up|wraps up|concluded|completed|ended)\b/)
const SPOKEN =
  /^(said|told|announced|promised|asked|pledged|proposed|added|urged|invited|suggested|cho|đề|hứa|mời)$/

/** Is the date one the journey may begin on: beside its verb, in no other clause, no day of going home? */
function beginsOn(finding: Finding, date: DateEntity): boolean {
  const { line } = finding
  if (saysWithin(OF_A_TIE, line, Math.max(0, date.first - 3), date.first)) return false
  const from = Math.max(0, date.first - 5)
  if (saysWithin(GOES_HOME, line, from, date.first) && !setsOut(line, from, date)) return false
  if (finding.line.sentence.lang === 'vi' && saysWithin(GOES_HOME_BEHIND, line, date.last, date.last + 6))
    return false
  if (date.first >= finding.last && saysWithin(ENDED, line, finding.first, finding.last)) return false
  const [end, next] = date.first >= finding.last ? [finding.last, date.first] : [date.last, finding.first]
  return !line.words.slice(end, next).some((word) => SPOKEN.test(word))
}

function setsOut(line: Line, from: number, date: DateEntity): boolean {
  return (
    /^for (?:an?|his|her|their) /.test(wordsFrom(line, date.last, date.last + 3)) &&
    findIn(SETS_OUT, line, `${wordsFrom(line, from, date.first)} `) !== null
  )
}

/** `this week` says when, not for how long. */
function isWeek(finding: Finding, date: DateEntity): boolean {
  return (
    /\b(week|weekend|month)\b|tuần|tháng/.test(wordsFrom(finding.line, date.first, date.last)) &&
    date.mention.iso.includes('/')
  )
}

/** The days a shape names, weeks counted out. */
function daysTold(finding: Finding): Filled | undefined {
  const { days } = finding.slots
  const at = days?.spans[0]
  const told = finding.line.entities.find((e) => e.type === 'number' && e.start === at?.start)
  if (!days || told?.type !== 'number') return days
  if (/^(week|tuần)/.test(told.mention.unit ?? '')) return { ...days, value: told.mention.value * 7 }
  return /^(day|ngày|night|đêm)/.test(told.mention.unit ?? 'day') ? days : undefined
}

/** How long it lasts, where the sentence says so beside its verb: `sang Hoa Kỳ trong 5 ngày`. */
function daysIn(finding: Finding): Filled | undefined {
  const { line } = finding
  const told = line.entities.find(
    (e) =>
      e.type === 'number' &&
      e.mention.kind === 'duration' &&
      /^(day|ngày)s?$/.test(e.mention.unit ?? '') &&
      e.mention.value < 31 &&
      (e.first >= finding.first - 4 || (e.first === 1 && line.words[0] === 'for')) &&
      e.first - finding.last < 8 &&
      !/^(within|after|ago|next|last|sau|cách|every)$/.test(line.words[e.first - 1] ?? ''),
  )
  if (told?.type === 'number') return { value: told.mention.value, spans: [told] }
  return weeksIn(finding)
}

/** `a week-long tour`, `two-week homestay`, `chuyến thăm một tuần`: a journey told in weeks. */
const WEEKS = askOf(
  /\b(?:(a|one|two|three|1|2|3) - weeks?|week - long|(?:a|the) weeklong|(?:spend|spends|spent|spending|stay|stays|stayed|staying|lasts|lasted)(?: for)? (a|one|two|three) (?:whole |full )?weeks?)\b|(?:chuyến (?:thăm|công tác|đi)[^,.;]{0,30}|ở lại|lưu lại|sang \S+(?: \S+)?(?: trong)?) (một|hai|ba|1|2|3) tuần/,
)

const WEEK_COUNT: Readonly<Record<string, number>> = { two: 2, '2': 2, three: 3, '3': 3, hai: 2, ba: 3 }

function weeksIn(finding: Finding): Filled | undefined {
  const found = find(WEEKS, finding.line)
  if (!found) return undefined
  const first = finding.line.plain.slice(0, found.index).split(' ').length - 1
  const last = first + found[0].split(' ').length
  const token = finding.line.sentence.tokens[first]
  const end = finding.line.sentence.tokens[last - 1]
  if (!token || !end || first - finding.last > 8) return undefined
  const count = WEEK_COUNT[found[1] ?? found[2] ?? found[3] ?? ''] ?? 1
  return { value: count * 7, spans: [{ start: token.start, end: end.end }] }
}

function startSlots(iso: string, span: { start: number; end: number }): Record<string, Filled> {
  const range = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/.exec(iso)
  if (!range?.[1] || !range[2]) return { start: { value: iso, spans: [span] } }
  const days = daysBetween(range[1], range[2]) + 1
  return {
    start: { value: range[1], spans: [span] },
    ...(days > 1 && days < 31 ? { days: { value: days, spans: [span] } } : {}),
  }
}
