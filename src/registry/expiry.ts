import type { BookRecord } from '#model/record.ts'
import type { DateValue } from '#model/values/date.ts'
import { addDays, addMonths } from '#model/values/day.ts'
import { dateIn } from './date-in.ts'
import { type Length, lengthIn } from './term-length.ts'

/**
 * By which rule the last day was found: stated; in force from, or signed on, plus the term; or none, since the words name
 * no term, no beginning, or say it has no end.
 */
export type ExpiryRule = 'stated' | 'effective-term' | 'signed-term' | 'no-term' | 'no-start' | 'endless'

/** When something ends, how that was found, and by when notice has to be given. Days are ISO, both ends inclusive. */
export type Expiry = {
  readonly rule: ExpiryRule
  /** First and last day the end may fall on; one day where all it rests on is told to the day. */
  readonly from?: string
  readonly to?: string
  /** The end as precisely as it is known: `2030-04-02`, `2030-04`, `2030`. */
  readonly on?: string
  /** How often it has run on by silence up to the day. */
  readonly renewed: number
  /** It runs on by silence unless notice is given. */
  readonly tacit: boolean
  /** The last day notice can be given before the end; absent where no notice, or no day, is stated. */
  readonly noticeBy?: string
}

export type ExpiryOptions = {
  /** ISO day it is read on. */
  readonly day: string
  /** The day so many working days before another; without it a notice in working days has no day. */
  readonly workingDaysBefore?: (day: string, count: number) => string
}

/** When an agreement ends by its own words, as of a day: the stated last day, else its beginning and its term. */
export function expiryOf(record: BookRecord, options: ExpiryOptions): Expiry {
  const tacit = record.slots.renewal?.shown.value === 'tacit'
  const stated = dateIn(record, 'heldTo')
  const length = lengthIn(textOf(record, 'term'))
  const beginning = beginningOf(record)
  if (stated) {
    const last = { from: stated.precision === 'interval' ? stated.to : stated.from, to: stated.to }
    const isDay = last.from === last.to
    const on = isDay ? last.to : stated.iso
    const ends = tacit && hasLength(length) ? renewing(last, length, options.day) : { ...last, renewed: 0 }
    return withNotice({ rule: 'stated', ...ends, on: ends.renewed ? ends.to : on, tacit }, record, options)
  }
  if (length === 'endless') return { rule: 'endless', renewed: 0, tacit }
  if (!hasLength(length)) return { rule: 'no-term', renewed: 0, tacit }
  if (!beginning) return { rule: 'no-start', renewed: 0, tacit }
  const first = { from: later(beginning.date.from, length), to: later(beginning.date.to, length) }
  const ends = tacit
    ? renewing({ from: beginning.date.from, to: beginning.date.to }, length, options.day, 1)
    : { ...first, renewed: 0 }
  const on = preciseAs(beginning.date, ends)
  return withNotice({ rule: beginning.rule, ...ends, on, tacit }, record, options)
}

function textOf(record: BookRecord, slot: string): string {
  const value = record.slots[slot]?.shown.value
  return typeof value === 'string' ? value : ''
}

function hasLength(length: Length | undefined): length is Exclude<Length, 'endless'> {
  return length !== undefined && length !== 'endless' && length.months + length.days > 0
}

/** In force from, else signed on: the day the term counts from. */
function beginningOf(
  record: BookRecord,
): { readonly date: DateValue; readonly rule: ExpiryRule } | undefined {
  const effective = dateIn(record, 'effective')
  if (effective) return { date: effective, rule: 'effective-term' }
  const signed = dateIn(record, 'date')
  return signed && { date: signed, rule: 'signed-term' }
}

type Span = { readonly from: string; readonly to: string }

/** The same day so many terms later; counted from the beginning each time, so that 29 February comes back when it can. */
function later(day: string, { months, days }: Exclude<Length, 'endless'>, times = 1): string {
  return addDays(addMonths(day, months * times), days * times)
}

/** No agreement runs on by silence more often than this. */
const MOST_TERMS = 400

/** The end of the term under way on a day: term after term from the beginning until one ends on the day or later. */
function renewing(
  beginning: Span,
  length: Exclude<Length, 'endless'>,
  day: string,
  first = 0,
): Span & { readonly renewed: number } {
  let times = first
  while (later(beginning.to, length, times) < day && times < MOST_TERMS) times++
  return {
    from: later(beginning.from, length, times),
    to: later(beginning.to, length, times),
    renewed: times - first,
  }
}

/** An end is told no more exactly than the beginning it is counted from. */
function preciseAs(beginning: DateValue, { from, to }: Span): string {
  if (from === to) return to
  if (from.slice(0, 7) === to.slice(0, 7)) return to.slice(0, 7)
  if (beginning.precision === 'year' && from.slice(0, 4) === to.slice(0, 4)) return to.slice(0, 4)
  return `${from}/${to}`
}

function withNotice(expiry: Expiry, record: BookRecord, { workingDaysBefore }: ExpiryOptions): Expiry {
  const notice = lengthIn(textOf(record, 'notice'))
  if (!notice || notice === 'endless' || !expiry.from) return expiry
  const { months, days, workingDays } = notice
  if (workingDays) {
    return workingDaysBefore ? { ...expiry, noticeBy: workingDaysBefore(expiry.from, workingDays) } : expiry
  }
  return { ...expiry, noticeBy: addDays(addMonths(expiry.from, -months), -days) }
}
