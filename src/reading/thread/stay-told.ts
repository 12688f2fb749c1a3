import type { Span } from '#model/citation.ts'
import { daysBetween } from '#model/values/day.ts'
import { askOf, findIn, says, saysIn } from '../asked.ts'
import { dayFrom, parseReference } from '../dates/calendar.ts'
import type { Filled, Finding } from '../engine-finding.ts'
import { modalityOf } from '../engine-modality.ts'
import type { DateEntity } from '../names/entity.ts'
import { type Line, lineAt, wordsFrom } from '../names/line.ts'
import { countryOf } from '../refine/party-ref.ts'
import type { Scene } from '../refine/scene.ts'
import { listOf } from '../refine/visits/visit-clue.ts'
import { BETWEEN } from '../refine/visits/visit-days.ts'
import { saysWithin } from '../says-within.ts'
import * as EN from '../words/en/stay-words.ts'
import * as VI from '../words/vi/stay-words.ts'

/** When a journey began and how long it lasted, as far as sentences tell. */
export type Stay = { readonly start?: Filled; readonly days?: Filled }

/** Who a sentence on a stay speaks of: the guests, by a pronoun or as a group. */
const THEY = askOf(
  /\b(they|he|she|we|delegat\w+|group|party|team|mission|visitors?|guests?|(?<!city |local |provincial )officials|visit|trip|tour|stay|leaves|leave)\b|^it (?:flies|flew|leaves|left|returns|returned|departs|departed|heads|headed|goes|went|arrived|stays|stayed)\b|(?<!\p{L})(đoàn|khách|họ|chuyến|ông|bà)(?!\p{L})/u,
)

const FIRST_DAY = { en: askOf(EN.FIRST_DAY), vi: askOf(VI.FIRST_DAY) } as const
const LAST_DAY = { en: askOf(EN.LAST_DAY), vi: askOf(VI.LAST_DAY) } as const
const IN_ALL = { en: askOf(EN.STAYS), vi: askOf(VI.STAYS) } as const
const EVENTS = askOf(
  /\b(festival|fair|conference|forum|exhibition|expo|summit|week|congress|talks|workshop|marathon|carnival)\b|(?<!\p{L})(lễ hội|hội chợ|hội nghị|diễn đàn|triển lãm|hội thảo|tuần lễ|liên hoan|festival)(?!\p{L})/u,
)
const DAY_BEFORE = { en: askOf(EN.DAY_BEFORE), vi: askOf(VI.DAY_BEFORE) } as const
const SETS_OUT = { en: askOf(EN.SETS_OUT), vi: askOf(VI.SETS_OUT) } as const
const LEAVES_FOR = askOf(EN.LEAVES_FOR)
const BE_UNTIL = askOf(EN.BE_UNTIL)
const LAST_DAY_BEHIND = askOf(VI.LAST_DAY_BEHIND)

/** A longer stay is no journey of a delegation. */
const LONGEST = 30

/** Words before a date that may tell which day of a stay it is. */
const REACH = 9

/** Days of the week by themselves, told of the past and of what is to come alike. */
const WEEKDAY =
  /^(?:(?:this|on) )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?: (?:morning|afternoon|evening|night))?$|^(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật)$/

const WEEK = 7

/** `this week` says when, not for how long. */
const A_WEEK = /^[^\d]*(?<!\p{L})(?:week|weekend|month|tuần|tháng)(?!\p{L})[^\d]*$/u

/** Does a sentence speak of those who travel: its own, by their leader's name, a pronoun or a noun? */
function speaksOf(line: Line, visit: Finding): boolean {
  if (line === visit.line || says(THEY, line)) return true
  return line.entities.some((e) => e.type === 'person' && e.person.name === visit.slots.head?.value)
}

function datesOf(line: Line): readonly DateEntity[] {
  return line.entities.filter((e): e is DateEntity => e.type === 'date')
}

const before = (line: Line, date: DateEntity) => wordsFrom(line, Math.max(0, date.first - REACH), date.first)

/** `leaves for Seoul on Friday`, of guests of a place that is not Seoul. */
function leavesFor(line: Line, date: DateEntity, visit: Finding): boolean {
  if (!findIn(LEAVES_FOR, line, `${before(line, date)} `)) return false
  const next = line.entities.findLast((e) => e.last <= date.first && e.type !== 'date')
  if (next?.type !== 'place' && next?.type !== 'country') return false
  const value = next.type === 'place' ? next.value : next.code
  const goals = listOf(visit.slots.to)
  if (goals.includes(value)) return false
  const land = countryOf(String(visit.slots.from?.value ?? ''))
  return countryOf(value) === land || goals.some((goal) => countryOf(goal) === countryOf(value))
}

function isLastDay(line: Line, date: DateEntity, visit: Finding): boolean {
  if (date.mention.iso.length !== 10) return false
  if (saysIn(LAST_DAY[line.sentence.lang], line, before(line, date))) return true
  return line.sentence.lang === 'vi'
    ? saysWithin(LAST_DAY_BEHIND, line, date.last, date.last + 8)
    : leavesFor(line, date, visit)
}

/** How many days from the first to the last: a day of the week is the first such behind the day it began on. */
function daysUntil(line: Line, date: DateEntity, start: string): number {
  const days = daysBetween(start, date.mention.iso)
  if (days > 0 || !WEEKDAY.test(wordsFrom(line, date.first, date.last))) return days + 1
  return (((days % WEEK) + WEEK) % WEEK) + 1
}

/** `are in the delta from September 15 to 19`, `was over, Monday to Thursday`: a stay by its first and last day. */
function intervalIn(line: Line): Stay | undefined {
  const dates = datesOf(line)
  for (const [i, date] of dates.entries()) {
    const next = dates[i + 1]
    const [first, last] = date.mention.iso.includes('/')
      ? date.mention.iso.split('/')
      : next && BETWEEN.test(wordsFrom(line, date.last, next.first))
        ? [date.mention.iso, next.mention.iso]
        : []
    if (first?.length !== 10 || last?.length !== 10) continue
    if (A_WEEK.test(wordsFrom(line, date.first, date.last))) continue
    const near = before(line, date)
    if (!saysIn(IN_ALL[line.sentence.lang], line, near) || saysIn(EVENTS, line, near)) continue
    const days = daysBetween(first, last) + 1
    if (days < 2 || days > LONGEST) continue
    const span = { start: date.start, end: (date.mention.iso.includes('/') ? date : (next ?? date)).end }
    return { start: { value: first, spans: [span] }, days: { value: days, spans: [span] } }
  }
  return undefined
}

/** The day a sentence tells as the first, of what was or is still to come as the journey is. */
function firstDayIn(line: Line, visit: Finding): Filled | undefined {
  const planned = visit.slots.status?.value === 'planned'
  const day = datesOf(line).find(
    (date) =>
      date.mention.iso.length === 10 &&
      saysIn(FIRST_DAY[line.sentence.lang], line, before(line, date)) &&
      !saysIn(EVENTS, line, before(line, date)) &&
      (line === visit.line || modalityOf(line, date.first, date.last) === (planned ? 'planned' : 'done')),
  )
  return day ? { value: day.mention.iso, spans: [day] } : undefined
}

/** Is the first day only that on which something was first told of the guests? */
function isWeak(start: Filled | undefined): boolean {
  return start === undefined || start.implied === true || String(start.value).length < 10
}

/** A first day told, where it may be that of this journey: none later than what is told of the guests already. */
function fits(told: Filled, visit: Finding, scene: Scene): boolean {
  const known = String(visit.slots.start?.value ?? '')
  const day = String(told.value)
  if (visit.slots.status?.value !== 'planned' && scene.published && day > scene.published) return false
  if (known.length < 10) return day.startsWith(known)
  const days = daysBetween(day, known)
  return days >= 0 && days <= LONGEST
}

/** `had arrived the night before`: a day before the one on which the guests are first told of. */
function dayBefore(lines: readonly Line[], visit: Finding): Filled | undefined {
  const { start } = visit.slots
  const day = start ? parseReference(String(start.value)) : undefined
  if (!start || !day?.day) return undefined
  const line = lines.find((one) => speaksOf(one, visit) && says(DAY_BEFORE[one.sentence.lang], one))
  if (!line) return undefined
  return { value: dayFrom(day, -1), spans: [line.sentence, ...start.spans] }
}

/** A day told far from the journey is one of its days, not its first, unless it is said to be that. */
function isNear(start: Filled, visit: Finding, scene: Scene): boolean {
  const at = start.spans[0]?.start ?? -1
  const told = lineAt(scene.lines, at)
  if (!told) return false
  return isFirst(start, scene) || Math.abs(told.index - visit.line.index) <= 2
}

/** Is a day said to be the first? */
function isFirst(start: Filled, scene: Scene): boolean {
  const at = start.spans[0]?.start ?? -1
  const told = lineAt(scene.lines, at)
  const date = told && datesOf(told).find((e) => e.start === at)
  return (
    told !== undefined &&
    date !== undefined &&
    (saysIn(FIRST_DAY[told.sentence.lang], told, before(told, date)) ||
      saysIn(SETS_OUT[told.sentence.lang], told, before(told, date)))
  )
}

/** `received on March 14 a guest who is on a visit from March 12 to 16`: a day of a stay told beside it is not its first. */
function wholeStay({ line, slots }: Finding): Filled | undefined {
  const stay = intervalIn(line)
  const first = String(stay?.start?.value ?? '')
  const known = String(slots.start?.value ?? '')
  if (!stay?.start || !stay.days || known.length !== 10) return undefined
  const after = daysBetween(first, known)
  return after > 0 && after < Number(stay.days.value) ? stay.start : undefined
}

/** A journey is over in so many days where its first day is told behind one of its later days. */
const FORTNIGHT = 14

/** `The trip began on 20 March`, told behind the day the guests were met on: the journey’s first day. */
function setOut(visit: Finding, lines: readonly Line[]): Filled | undefined {
  const known = String(visit.slots.start?.value ?? '')
  if (known.length !== 10 || visit.slots.status?.value === 'planned') return undefined
  for (const line of lines) {
    const day = speaksOf(line, visit)
      ? datesOf(line).find(
          (date) =>
            date.mention.iso.length === 10 && saysIn(SETS_OUT[line.sentence.lang], line, before(line, date)),
        )
      : undefined
    const after = day ? daysBetween(day.mention.iso, known) : 0
    if (day && after > 0 && after <= FORTNIGHT) return { value: day.mention.iso, spans: [day] }
  }
  return undefined
}

function startOf(visit: Finding, lines: readonly Line[], scene: Scene): Filled | undefined {
  const { start } = visit.slots
  const whole = wholeStay(visit) ?? setOut(visit, lines)
  if (whole) return whole
  if (!isWeak(start)) return start
  for (const line of lines) {
    if (!speaksOf(line, visit)) continue
    const told = intervalIn(line)?.start ?? firstDayIn(line, visit)
    if (told && fits(told, visit, scene)) return told
  }
  return dayBefore(lines, visit) ?? start
}

/** All that tells it, from its first day to its last: with the word before, by which `từ 11/5` is a day. */
function over(start: Filled, day: DateEntity, { sentence: { lang, tokens } }: Line): Span {
  const told = start.spans[0] ?? day
  const at = lang === 'vi' ? tokens.findIndex((token) => token.start === told.start) : -1
  const first = { start: tokens[at - 1]?.start ?? told.start, end: told.end }
  return { start: Math.min(first.start, day.start), end: Math.max(first.end, day.end) }
}

function daysOf(
  visit: Finding,
  start: Filled | undefined,
  lines: readonly Line[],
  scene: Scene,
): Filled | undefined {
  if (visit.slots.days) return visit.slots.days
  const first = start !== undefined && isFirst(start, scene)
  for (const line of lines) {
    if (!speaksOf(line, visit)) continue
    const stay = intervalIn(line)
    if (stay?.days && (!start || stay.start?.value === start.value)) return stay.days
    if (String(start?.value ?? '').length !== 10 || !start) continue
    for (const date of datesOf(line)) {
      const until = first && date.mention.iso.length === 10 && saysIn(BE_UNTIL, line, before(line, date))
      const days = until || isLastDay(line, date, visit) ? daysUntil(line, date, String(start.value)) : 0
      if (days > 1 && days <= LONGEST) return { value: days, spans: [over(start, date, line)] }
    }
  }
  return undefined
}

/**
 * The stay sentences around the telling of a journey tell of: its first day, its last, or both, whichever of them each says; a
 * first day that is told goes before the one the guests were only first met on.
 */
export function stayOf(visit: Finding, lines: readonly Line[], scene: Scene): Stay {
  const at = visit.line.index
  const near = [...lines].sort((a, b) => Math.abs(a.index - at) - Math.abs(b.index - at))
  const start = startOf(visit, near, scene)
  const days = daysOf(visit, start && isNear(start, visit, scene) ? start : undefined, near, scene)
  return { ...(start ? { start } : {}), ...(days ? { days } : {}) }
}
