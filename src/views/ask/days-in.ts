import { isProblem } from '#model/problem.ts'
import { parseDate } from '#model/values/date.ts'
import { addDays, eveOf } from '#model/values/day.ts'
import { numberOfWord } from '#model/values/number-word.ts'
import { namedPeriodAt } from './named-periods.ts'

type Place = { readonly start: number; readonly length: number }

/** A day or stretch of days, and what it is for: the book as of it, what came since, what lay within or up to its end. */
export type Stretch = Place & {
  readonly kind: 'as-of' | 'since' | 'period' | 'until'
  readonly from: string
  readonly to: string
  readonly iso: string
}

/** A length of time, back from today or ahead of it. */
export type Span = Place & {
  readonly kind: 'span'
  readonly ahead: boolean
  readonly count: number
  readonly unit: 'day' | 'week' | 'month' | 'year'
}

/** A run of words that tells of time; from the token `start`, `length` tokens long. */
export type DayFound = Stretch | Span

/** The months as English tells them. */
export const MONTHS =
  'january february march april may june july august september october november december'.split(' ')

/** The first day that can be asked for. */
const FIRST_DAY = '0001-01-01'

/** What words before a day make of it. */
type Lead = 'as-of' | 'since' | 'after' | 'period' | 'before' | 'by-end'

/** Words before a day that say what it is for, folded; the longest first. */
const LEADS: readonly (readonly [string, Lead])[] = [
  ['tinh den cuoi thang', 'as-of'],
  ['tinh den het', 'as-of'],
  ['tinh den cuoi', 'as-of'],
  ['tinh den ngay', 'as-of'],
  ['tinh den', 'as-of'],
  ['tinh toi', 'as-of'],
  ['before the end of', 'by-end'],
  ['truoc het', 'by-end'],
  ['truoc cuoi', 'by-end'],
  ['den het', 'by-end'],
  ['den cuoi', 'by-end'],
  ['before', 'before'],
  ['prior to', 'before'],
  ['truoc ngay', 'before'],
  ['truoc nam', 'before'],
  ['truoc thang', 'before'],
  ['truoc', 'before'],
  ['cho den', 'as-of'],
  ['as of', 'as-of'],
  ['as at', 'as-of'],
  ['by the end of', 'by-end'],
  ['at the end of', 'by-end'],
  ['ke tu ngay', 'since'],
  ['ke tu', 'since'],
  ['tu ngay', 'since'],
  ['tu nam', 'since'],
  ['tu thang', 'since'],
  ['tu dau', 'since'],
  ['since the beginning of', 'since'],
  ['tu', 'since'],
  ['since', 'since'],
  ['after the end of', 'after'],
  ['after', 'after'],
  ['sau ngay', 'after'],
  ['sau nam', 'after'],
  ['sau thang', 'after'],
  ['sau', 'after'],
  ['trong nam', 'period'],
  ['vao nam', 'period'],
  ['trong thang', 'period'],
  ['trong', 'period'],
  ['vao', 'period'],
  ['nam', 'period'],
  ['thang', 'period'],
  ['ngay', 'period'],
  ['in the', 'period'],
  ['during the', 'period'],
  ['in', 'period'],
  ['on', 'period'],
  ['during', 'period'],
]

const UNITS: ReadonlyMap<string, 'day' | 'week' | 'month' | 'year'> = new Map([
  ...['day', 'days', 'ngay'].map((word) => [word, 'day'] as const),
  ...['week', 'weeks', 'tuan'].map((word) => [word, 'week'] as const),
  ...['month', 'months', 'thang'].map((word) => [word, 'month'] as const),
  ...['year', 'years', 'nam'].map((word) => [word, 'year'] as const),
])

function pad(value: number): string {
  return String(value).padStart(2, '0')
}

/** A date of one to five tokens, as ISO: `1/4/2025`, `4/2025`, `2025-04`, `2025`, `1 April 2025`, `ngày 1 tháng 4 năm 2025`. */
function dateAt(tokens: readonly string[], at: number): { iso: string; length: number } | undefined {
  const [one = '', two = '', three = '', four = '', five = ''] = tokens.slice(at, at + 5)
  const slashed = /^(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})$/.exec(one)
  if (slashed) {
    const [, day, month = '', year = ''] = slashed
    return { iso: [year, pad(Number(month)), ...(day ? [pad(Number(day))] : [])].join('-'), length: 1 }
  }
  if (/^\d{4}-\d{2}(-\d{2})?$/.test(one)) return { iso: one, length: 1 }
  if (
    /^\d{1,2}$/.test(one) &&
    two === 'thang' &&
    /^\d{1,2}$/.test(three) &&
    four === 'nam' &&
    /^\d{4}$/.test(five)
  )
    return { iso: `${five}-${pad(Number(three))}-${pad(Number(one))}`, length: 5 }
  if (/^\d{1,2}$/.test(one) && two === 'nam' && /^\d{4}$/.test(three))
    return { iso: `${three}-${pad(Number(one))}`, length: 3 }
  const month = (word: string) => MONTHS.indexOf(word) + 1
  if (/^\d{1,2}(st|nd|rd|th)?$/.test(one) && month(two) && /^\d{4}$/.test(three))
    return { iso: `${three}-${pad(month(two))}-${pad(Number.parseInt(one, 10))}`, length: 3 }
  if (month(one) && /^\d{1,2}$/.test(two) && /^\d{4}$/.test(three))
    return { iso: `${three}-${pad(month(one))}-${pad(Number(two))}`, length: 3 }
  if (month(one) && /^\d{4}$/.test(two)) return { iso: `${two}-${pad(month(one))}`, length: 2 }
  return /^(19|20)\d{2}$/.test(one) ? { iso: one, length: 1 } : undefined
}

/** What a day is for, and how many words before it say so; a “năm” or “ngày” between them belongs to the day. */
function leadBefore(
  tokens: readonly string[],
  at: number,
): { readonly kind: Lead; readonly length: number } | undefined {
  const unit = ['nam', 'ngay', 'thang', 'year'].includes(tokens[at - 1] ?? '') ? 1 : 0
  for (const between of unit ? [1, 0] : [0]) {
    for (const [words, kind] of LEADS) {
      const length = words.split(' ').length
      const end = at - between
      if (end >= length && tokens.slice(end - length, end).join(' ') === words)
        return { kind, length: length + between }
    }
  }
  return undefined
}

/** The days a question names, with the words that belong to them. Tokens are folded, their digits and strokes kept. */
export function daysIn(tokens: readonly string[], today: string): readonly DayFound[] {
  const found: DayFound[] = []
  for (let at = 0; at < tokens.length; at++) {
    const named = namedAt(tokens, at, today) ?? spanAt(tokens, at) ?? datedAt(tokens, at, today)
    if (!named) continue
    found.push(named)
    at = named.start + named.length - 1
  }
  return joined(found, tokens)
}

/** Words between two days that make one stretch of them, and words before the first that make “and” such a word. */
const TO: ReadonlySet<string> = new Set(['to', 'until', 'till', 'through', 'den', 'toi'])
const FROM: ReadonlySet<string> = new Set(['from', 'tu'])
const BETWEEN: ReadonlySet<string> = new Set(['between', 'giua'])
const AND: ReadonlySet<string> = new Set(['and', 'va'])

/** “from 2020 to 2025” and “between 2020 and 2025” are one stretch, with the years between. */
function joined(days: readonly DayFound[], tokens: readonly string[]): readonly DayFound[] {
  const made: DayFound[] = []
  for (const day of days) {
    const first = made.at(-1)
    const both = first && joinedWith(first, day, tokens)
    if (both) made.splice(-1, 1, both)
    else made.push(day)
  }
  return made
}

function joinedWith(first: DayFound, last: DayFound, tokens: readonly string[]): Stretch | undefined {
  const reaches = (first.kind === 'period' || first.kind === 'since') && last.kind === 'period'
  const end = first.start + first.length
  if (!reaches || last.start !== end + 1 || first.from > last.to) return undefined
  const lead = tokens[first.start - 1] ?? ''
  const between = tokens[end] ?? ''
  if (!TO.has(between) && !(AND.has(between) && BETWEEN.has(lead))) return undefined
  const start = FROM.has(lead) || BETWEEN.has(lead) ? first.start - 1 : first.start
  const length = last.start + last.length - start
  return { kind: 'period', from: first.from, to: last.to, iso: `${first.iso}/${last.iso}`, start, length }
}

function datedAt(tokens: readonly string[], at: number, today: string): DayFound | undefined {
  const date = dateAt(tokens, at)
  const value = date && parseDate(date.iso)
  if (!date || !value || isProblem(value)) return undefined
  const lead = leadBefore(tokens, at)
  const before = lead?.length ?? 0
  return {
    ...meantBy(lead?.kind ?? 'period', value, today),
    iso: date.iso,
    start: at - before,
    length: date.length + before,
  }
}

/** What a lead makes of a date: “before 2027” ends with 2026, “before the end of 2027” with 2027; “after 2027” begins with 2028. */
function meantBy(
  lead: Lead,
  { from, to }: { readonly from: string; readonly to: string },
  today: string,
): Pick<Stretch, 'kind' | 'from' | 'to'> {
  if (lead === 'before') return { kind: 'until', from: FIRST_DAY, to: eveOf(from) }
  if (lead === 'after') return { kind: 'since', from: addDays(to, 1), to }
  // The book is read as of days that were; the end of a year to come is how far to look.
  if (lead === 'by-end')
    return to > today ? { kind: 'until', from: FIRST_DAY, to } : { kind: 'as-of', from, to }
  return { kind: lead, from, to }
}

/** `3 years`, `ba năm qua`, `the last 90 days`. */
function spanAt(tokens: readonly string[], at: number): DayFound | undefined {
  const word = tokens[at] ?? ''
  const count = /^\d{1,3}$/.test(word) ? Number(word) : word === 'a' ? 1 : numberOfWord(word)
  const unit = UNITS.get(tokens[at + 1] ?? '')
  if (!count || !unit || (dateAt(tokens, at)?.length ?? 0) > 1) return undefined
  // “sau năm 2024” is after a year, not six years.
  if (word === 'sau' && /^\d/.test(tokens[at + 2] ?? '')) return undefined
  const after = ['qua', 'toi', 'nay', 'or more', 'tro len', 'tro lai day'].find(
    (words) => tokens.slice(at + 2, at + 2 + words.split(' ').length).join(' ') === words,
  )
  const before = [
    'in the last',
    'in the next',
    'for the last',
    'within the next',
    'the last',
    'the next',
    'for over',
    'for',
    'within',
    'over',
    'trong vong',
    'trong',
    'hon',
    'suot',
    'last',
    'next',
  ].find((words) => tokens.slice(Math.max(0, at - words.split(' ').length), at).join(' ') === words)
  const lead = before?.split(' ').length ?? 0
  const ahead = after === 'toi' || before?.endsWith('next') === true
  return {
    kind: 'span',
    ahead,
    count,
    unit,
    start: at - lead,
    length: lead + 2 + (after?.split(' ').length ?? 0),
  }
}

/** `this year`, `tháng trước`, `quý 1/2025`, with the words before that say what it is for. */
function namedAt(tokens: readonly string[], at: number, today: string): DayFound | undefined {
  const named = namedPeriodAt(tokens, at, today)
  const value = named && parseDate(named.iso)
  if (!named || !value || isProblem(value)) return undefined
  const lead = named.since ? undefined : leadBefore(tokens, at)
  const before = lead?.length ?? 0
  return {
    ...meantBy(named.since ? 'since' : (lead?.kind ?? 'period'), value, today),
    iso: named.iso,
    start: at - before,
    length: named.length + before,
  }
}
