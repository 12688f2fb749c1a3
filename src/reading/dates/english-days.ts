import { plainWord } from '../plain-word.ts'
import type { Token } from '../tokens.ts'
import { EN_DATE_CUES, EN_MONTHS, EN_WEEKDAYS } from '../words/en/date-words.ts'
import { wordSet } from '../words/word-set.ts'
import type { Parts } from './calendar.ts'
import { dayFrom, isDay, isoOf, weekdayOf } from './calendar.ts'
import {
  type Clue,
  endOf,
  type Found,
  plainNumber,
  settle,
  settleRange,
  startOf,
  touches,
  yearOf,
} from './found.ts'

/** A month name at a token: written with a capital; short forms only beside a number. */
function monthAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at]
  if (!token?.capital) return undefined
  const month = EN_MONTHS[token.folded]
  if (!month || token.folded.length > 4 || token.folded === 'june' || token.folded === 'july') return month
  if (token.folded === 'may') return month
  const next = tokens[at + 1]
  return next?.kind === 'number' || tokens[at - 1]?.kind === 'number' ? month : undefined
}

const DAY = /^(\d{1,2})(st|nd|rd|th)?$/i

/** A day of the month: `2`, `2nd`. */
function dayAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at]
  if (token?.kind !== 'number' || token.text.length > 4) return undefined
  const match = DAY.exec(token.text)
  const day = match ? Number(match[1]) : 0
  return day >= 1 && day <= 31 ? day : undefined
}

/** Behind a weekday in brackets, as East Asian pages print it: `August 24 (Mon)`. */
function overWeekday(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(' || EN_WEEKDAYS[plainWord(tokens[at + 1]).replace('.', '')] === undefined)
    return at
  const close = tokens[at + 2]?.text === '.' ? at + 3 : at + 2
  return tokens[close]?.text === ')' ? close + 1 : at
}

/** A year after a month or day, over a comma or “of”. */
function yearAfter(clue: Clue, behind: number): { readonly to: number; readonly year?: number } {
  const { tokens, reference } = clue
  const at = overWeekday(tokens, behind)
  const offset = ASIDE.get(plainWord(tokens[at]))
  if (offset !== undefined && reference && plainWord(tokens[at + 1]) === 'year')
    return { to: at + 2, year: reference.year + offset }
  const next = /^(,|of)$/.test(plainWord(tokens[at])) ? at + 1 : at
  const year = yearOf(tokens[next])
  return year ? { to: next + 1, year } : { to: at }
}

const JOINER = /^(-|to|and|through|until|till|&)$/

function joinerAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token !== undefined && JOINER.test(token.kind === 'punct' ? token.folded : plainWord(token))
}

/** Where the last day of a run stands behind `to`, over its weekday: `5 September to Saturday, 7 September`. */
function behindJoiner(tokens: readonly Token[], at: number): number {
  if (EN_WEEKDAYS[plainWord(tokens[at + 1])] === undefined) return at + 1
  return tokens[at + 2]?.text === ',' ? at + 3 : at + 2
}

function parts(month: number, day: number | undefined, year: number | undefined): Parts {
  return { month, ...(day ? { day } : {}), ...(year ? { year } : {}) }
}

/** “April 2”, “April 2, 2025”, “December 21–25”, “June 24 through June 28”, “February 27 and 28”, “May 10, 11 and 12”. */
export function monthFirst(clue: Clue, at: number): Found | undefined {
  const { tokens } = clue
  const month = monthAt(tokens, at)
  const day = dayAt(tokens, at + 1)
  if (!month || !day) return undefined
  const { to: behind, year } = yearAfter(clue, at + 2)
  const to = year ? behind : overDays(tokens, behind)
  if (joinerAt(tokens, to)) {
    const next = behindJoiner(tokens, to)
    const secondMonth = monthAt(tokens, next)
    const dayAtToken = secondMonth ? next + 1 : next
    const secondDay = dayAt(tokens, dayAtToken)
    if (secondDay && (secondMonth || isRangeDay(tokens, dayAtToken, day, secondDay))) {
      const end = yearAfter(clue, dayAtToken + 1)
      const last = parts(secondMonth ?? month, secondDay, end.year ?? year)
      return settleRange(parts(month, day, year), last, clue, at, end.to)
    }
  }
  return settle(parts(month, day, year), clue, at, behind)
}

/** Where the last of three days or more is joined: `May 10, 11 and 12`. */
function overDays(tokens: readonly Token[], at: number): number {
  let next = at
  while (tokens[next]?.text === ',' && dayAt(tokens, next + 1)) next += 2
  if (next > at && tokens[next]?.text === ',' && joinerAt(tokens, next + 1)) next += 1
  return next > at && plainWord(tokens[next]) === 'and' ? next : at
}

/** Is the number after “April 2 and” a later day and not a count (“and 12 companies”)? */
function isRangeDay(tokens: readonly Token[], at: number, first: number, second: number): boolean {
  if (second <= first) return false
  if (tokens[at - 1]?.folded === '-') return true
  const next = tokens[at + 1]
  return (
    next?.kind !== 'word' ||
    next.capital ||
    /^(in|at|to|with|of|for|on|by|and|when|as|the|they|we|he|she|it)$/.test(next.folded)
  )
}

/** “2 April 2025”, “the 15th of May”, “this 4th day of May 2016”, “15–20 May”, “from 23 to 25 November”, “the 8th to the 12th of October”, “28 June – 2 July 2024”. */
export function dayFirst(clue: Clue, at: number): Found | undefined {
  const { tokens } = clue
  const day = dayAt(tokens, at)
  if (!day) return undefined
  const counted = plainWord(tokens[at + 1]) === 'day' && plainWord(tokens[at + 2]) === 'of' ? at + 2 : at + 1
  const of = plainWord(tokens[counted]) === 'of' ? counted + 1 : counted
  const month = monthAt(tokens, of)
  if (month) {
    const { to, year } = yearAfter(clue, of + 1)
    if (joinerAt(tokens, to)) {
      const next = behindJoiner(tokens, to)
      const secondDay = dayAt(tokens, next)
      const secondMonth = secondDay ? monthAt(tokens, next + 1) : undefined
      if (secondDay && secondMonth) {
        const end = yearAfter(clue, next + 2)
        return settleRange(parts(month, day, year), parts(secondMonth, secondDay, end.year), clue, at, end.to)
      }
    }
    return settle(parts(month, day, year), clue, at, to)
  }
  if (!joinerAt(tokens, at + 1)) return undefined
  const second = plainWord(tokens[at + 2]) === 'the' ? at + 3 : at + 2
  const lastDay = dayAt(tokens, second)
  const named = plainWord(tokens[second + 1]) === 'of' ? second + 2 : second + 1
  const lastMonth = monthAt(tokens, named)
  if (!lastDay || !lastMonth || lastDay <= day) return undefined
  const { to, year } = yearAfter(clue, named + 1)
  return settleRange({ day }, parts(lastMonth, lastDay, year), clue, at, to)
}

/** “June 2018”, “January to October”, “March and April 2024”, “in October”, “last November”. */
export function monthAlone(clue: Clue, at: number): Found | undefined {
  const { tokens } = clue
  const month = monthAt(tokens, at)
  if (!month) return undefined
  const { to, year } = yearAfter(clue, at + 1)
  if (joinerAt(tokens, to)) {
    const second = monthAt(tokens, to + 1)
    if (second && !dayAt(tokens, to + 2)) {
      const end = yearAfter(clue, to + 2)
      return settleRange(parts(month, undefined, year), parts(second, undefined, end.year), clue, at, end.to)
    }
  }
  if (year) return settle(parts(month, undefined, year), clue, at, to)
  return isCued(tokens, at) ? monthBeside(clue, at, month) : undefined
}

const ASIDE: ReadonlyMap<string, number> = new Map(Object.entries({ last: -1, this: 0, next: 1 }))

/** “last November”, “next April”, “this December”; else the nearest month of that name. */
function monthBeside(clue: Clue, at: number, month: number): Found | undefined {
  const reference = clue.reference
  const word = plainWord(clue.tokens[at - 1])
  const aside = ASIDE.get(word === 'past' ? 'last' : word)
  if (aside !== undefined && !reference?.month) return undefined
  if (aside === undefined || !reference?.month) return settle({ month }, clue, at, at + 1)
  if (aside === 0 && plainWord(clue.tokens[at - 1]) === 'this')
    return { to: at + 1, iso: isoOf(reference.year, month), implied: true }
  const year =
    aside < 0
      ? reference.year - (month >= reference.month ? 1 : 0)
      : reference.year + (month <= reference.month ? 1 : 0)
  return { to: at + 1, iso: isoOf(year, month), implied: true }
}

function isCued(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return EN_DATE_CUES.has(plainWord(before)) || before?.text === '(' || before?.folded === '-'
}

/** A weekday name, with a following date read instead where one stands: “on Thursday, May 11”. */
export function weekdayAlone(clue: Clue, at: number): Found | undefined {
  const { tokens, reference } = clue
  const token = tokens[at]
  const weekday = EN_WEEKDAYS[token?.folded ?? '']
  if (!token?.capital || !weekday) return undefined
  const short = token.folded.length < 6
  const afterComma = /^(,|the|\()$/.test(plainWord(tokens[at + 1])) ? at + 2 : at + 1
  const full = monthFirst(clue, afterComma) ?? dayFirst(clue, afterComma) ?? slashedDay(clue, afterComma)
  if (full) return full
  if (short || !reference?.day) return undefined
  const today = weekdayOf(reference)
  const back = (today - weekday + 7) % 7
  const word = plainWord(tokens[at - 1])
  const future = word === 'next' || word === 'this' || word === 'by' || clue.future(at)
  let days = -back
  if (word === 'last' && back === 0) days = -7
  else if (word === 'past' || word === 'last') days = -back
  else if (word === 'this') days = weekday - today
  else if (future) days = back === 0 && word !== 'next' ? 0 : 7 - back
  if (word === 'next' && weekday > today) days += 7
  return { to: at + 1, iso: dayFrom(reference, days), implied: true }
}

/** “the 25th”, “the 16th–19th”: a day of the month told before, or of the month nearest publication. */
export function dayOnly(clue: Clue, at: number): Found | undefined {
  const { tokens } = clue
  if (plainWord(tokens[at]) !== 'the' || tokens[at + 1]?.kind !== 'number') return undefined
  if (!/^\d+(st|nd|rd|th)$/i.test(tokens[at + 1]?.text ?? '')) return undefined
  const day = dayAt(tokens, at + 1)
  if (!day) return undefined
  const named = dayFirst(clue, at + 1)
  if (named) return named
  const second = plainWord(tokens[at + 3]) === 'the' ? at + 4 : at + 3
  const rangeDay = isRangeOfDays(tokens, at + 2, second) ? dayAt(tokens, second) : undefined
  const to = rangeDay ? second + 1 : at + 2
  const next = tokens[to]
  if (
    next?.kind === 'word' &&
    !/^(and|to|in|at|with|for|by|after|before|when|on|they|he|she|are|is)$/.test(next.folded)
  )
    return undefined
  const cue = plainWord(tokens[at - 1])
  if (!/^(on|of|by|until|from|since|for|through|before|after)$/.test(cue) && !EN_WEEKDAYS[cue])
    return undefined
  const near = clue.previousDay ?? clue.reference
  if (!near?.month || !isDay(near.year, near.month, day)) return undefined
  if (rangeDay && (rangeDay < day || !isDay(near.year, near.month, rangeDay))) return undefined
  const first = isoOf(near.year, near.month, day)
  const iso = rangeDay ? `${first}/${isoOf(near.year, near.month, rangeDay)}` : first
  return { to, iso, implied: true }
}

/** `the 8th-12th`, `the 8th through the 12th`: a joiner and a day with its ending. */
function isRangeOfDays(tokens: readonly Token[], joiner: number, second: number): boolean {
  if (tokens[joiner]?.folded === '-') return true
  return (
    joinerAt(tokens, joiner) &&
    plainWord(tokens[joiner]) !== 'and' &&
    /^\d+(st|nd|rd|th)$/i.test(tokens[second]?.text ?? '')
  )
}

const ENDS = wordSet('end|beginning|start|close|turn')

/** Wraps a date in “early”, “mid-”, “late”, “the end of”, “the beginning of”, “the second half of May”. */
export function stageOf(clue: Clue, at: number, inner: (at: number) => Found | undefined): Found | undefined {
  const { tokens } = clue
  const word = plainWord(tokens[at])
  if (word === 'early' || word === 'mid' || word === 'late') {
    const next = tokens[at + 1]?.folded === '-' ? at + 2 : at + 1
    if (plainWord(tokens[next]) === 'year') return yearStage(clue, next + 1, 6)
    return inner(/^(in|on)$/.test(plainWord(tokens[next])) ? next + 1 : next)
  }
  if (word === 'year' && touches(tokens, at + 2) && plainWord(tokens[at + 2]) === 'end')
    return yearStage(clue, at + 3, 12)
  if (!ENDS.has(word) || plainWord(tokens[at + 1]) !== 'of') return undefined
  const found = inner(plainWord(tokens[at + 2]) === 'the' ? at + 3 : at + 2) ?? inner(at + 2)
  if (!found) return undefined
  return /^(end|close)$/.test(word) ? endOf(found, clue, at) : startOf(found)
}

function yearStage(clue: Clue, to: number, month: number): Found | undefined {
  return clue.reference ? { to, iso: isoOf(clue.reference.year, month), implied: true } : undefined
}

/** “02/13” and “10/17/2011”: month first where the second number cannot be a month, or the day told says so. */
export function slashedDay(clue: Clue, at: number): Found | undefined {
  const { tokens, reference } = clue
  const first = plainNumber(tokens[at])
  const second = plainNumber(tokens[at + 2])
  if (
    !first ||
    !second ||
    tokens[at + 1]?.text !== '/' ||
    !touches(tokens, at + 1) ||
    !touches(tokens, at + 2)
  )
    return undefined
  const year = tokens[at + 3]?.text === '/' && touches(tokens, at + 4) ? yearOf(tokens[at + 4]) : undefined
  const before = tokens[at - 1]
  const cued = year || /^(on|dated|\(|,)$/.test(plainWord(before)) || EN_WEEKDAYS[before?.folded ?? '']
  if (!cued || first > 31 || second > 31) return undefined
  const to = year ? at + 5 : at + 3
  const dayMonth = settle(parts(second, first, year), clue, at, to)
  const monthDay = settle(parts(first, second, year), clue, at, to)
  if (!dayMonth || !monthDay || dayMonth.iso === monthDay.iso) return dayMonth ?? monthDay
  if (!reference?.month) return undefined
  return [dayMonth, monthDay].find((found) => found.iso.startsWith(isoOf(reference.year, reference.month)))
}
