import { isProblem } from '#model/problem.ts'
import { parseDate } from '#model/values/date.ts'

type Place = { readonly start: number; readonly length: number }

/** A day or stretch of days, and what it is for: the book as of it, what came since, what lay within. */
export type Stretch = Place & {
  readonly kind: 'as-of' | 'since' | 'period'
  readonly from: string
  readonly to: string
  readonly iso: string
}

/** A length of time. */
export type Span = Place & {
  readonly kind: 'span'
  readonly count: number
  readonly unit: 'day' | 'week' | 'month' | 'year'
}

/** A run of words that tells of time; from the token `start`, `length` tokens long. */
export type DayFound = Stretch | Span

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
)

/** Words before a day that say what it is for, folded; the longest first. */
const LEADS: readonly (readonly [string, 'as-of' | 'since' | 'period'])[] = [
  ['tinh den cuoi thang', 'as-of'],
  ['tinh den het', 'as-of'],
  ['tinh den cuoi', 'as-of'],
  ['tinh den ngay', 'as-of'],
  ['tinh den', 'as-of'],
  ['tinh toi', 'as-of'],
  ['cho den', 'as-of'],
  ['as of', 'as-of'],
  ['as at', 'as-of'],
  ['by the end of', 'as-of'],
  ['at the end of', 'as-of'],
  ['ke tu ngay', 'since'],
  ['ke tu', 'since'],
  ['tu ngay', 'since'],
  ['tu nam', 'since'],
  ['tu thang', 'since'],
  ['tu dau', 'since'],
  ['since the beginning of', 'since'],
  ['tu', 'since'],
  ['since', 'since'],
  ['after', 'since'],
  ['sau ngay', 'since'],
  ['sau', 'since'],
  ['trong nam', 'period'],
  ['vao nam', 'period'],
  ['trong thang', 'period'],
  ['trong', 'period'],
  ['vao', 'period'],
  ['nam', 'period'],
  ['thang', 'period'],
  ['ngay', 'period'],
  ['in', 'period'],
  ['on', 'period'],
  ['during', 'period'],
]

const UNITS: Readonly<Record<string, 'day' | 'week' | 'month' | 'year'>> = {
  day: 'day',
  days: 'day',
  ngay: 'day',
  week: 'week',
  weeks: 'week',
  tuan: 'week',
  month: 'month',
  months: 'month',
  thang: 'month',
  year: 'year',
  years: 'year',
  nam: 'year',
}

const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  ten: 10,
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  nam: 5,
  sau: 6,
  muoi: 10,
  a: 1,
}

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
): { readonly kind: Stretch['kind']; readonly length: number } | undefined {
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
    const named = namedPeriod(tokens, at, today) ?? spanAt(tokens, at) ?? datedAt(tokens, at)
    if (!named) continue
    found.push(named)
    at = named.start + named.length - 1
  }
  return found
}

function datedAt(tokens: readonly string[], at: number): DayFound | undefined {
  const date = dateAt(tokens, at)
  const value = date && parseDate(date.iso)
  if (!date || !value || isProblem(value)) return undefined
  const lead = leadBefore(tokens, at)
  const before = lead?.length ?? 0
  const { from, to } = value
  return {
    kind: lead?.kind ?? 'period',
    from,
    to,
    iso: date.iso,
    start: at - before,
    length: date.length + before,
  }
}

/** `3 years`, `ba năm qua`, `the last 90 days`. */
function spanAt(tokens: readonly string[], at: number): DayFound | undefined {
  const word = tokens[at] ?? ''
  const count = /^\d{1,3}$/.test(word) ? Number(word) : NUMBERS[word]
  const unit = UNITS[tokens[at + 1] ?? '']
  if (!count || !unit || (dateAt(tokens, at)?.length ?? 0) > 1) return undefined
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
  return { kind: 'span', count, unit, start: at - lead, length: lead + 2 + (after?.split(' ').length ?? 0) }
}

/** The month so many before, as ISO; below zero, after. */
function monthBefore(today: string, count: number): string {
  const at = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 - count
  return `${Math.floor(at / 12)}-${pad((at % 12) + 1)}`
}

/** Words for a stretch by today, and for what has been since it began. */
function periodNames(today: string): readonly (readonly [string, string, 'since'?])[] {
  const year = Number(today.slice(0, 4))
  const [last, next] = [monthBefore(today, 1), monthBefore(today, -1)]
  return [
    ['since the beginning of the year', String(year), 'since'],
    ['since the start of the year', String(year), 'since'],
    ['since the beginning of this year', String(year), 'since'],
    ['since the start of this year', String(year), 'since'],
    ['so far this year', String(year)],
    ['ke tu dau nam den nay', String(year), 'since'],
    ['tu dau nam den nay', String(year), 'since'],
    ['tu dau nam toi nay', String(year), 'since'],
    ['tu dau nam nay', String(year), 'since'],
    ['this year', String(year)],
    ['nam nay', String(year)],
    ['next year', String(year + 1)],
    ['sang nam', String(year + 1)],
    ['nam toi', String(year + 1)],
    ['nam sau', String(year + 1)],
    ['last year', String(year - 1)],
    ['nam ngoai', String(year - 1)],
    ['nam truoc', String(year - 1)],
    ['this month', today.slice(0, 7)],
    ['thang nay', today.slice(0, 7)],
    ['last month', last],
    ['thang truoc', last],
    ['thang vua roi', last],
    ['next month', next],
    ['thang sau', next],
    ['thang toi', next],
  ]
}

/** `this year`, `next year`, `năm nay`, `năm ngoái`, `tháng trước`, `từ đầu năm đến nay`. */
function namedPeriod(tokens: readonly string[], at: number, today: string): DayFound | undefined {
  const lengthOf = (words: string) => words.split(' ').length
  const name = periodNames(today).find(
    ([words]) => tokens.slice(at, at + lengthOf(words)).join(' ') === words,
  )
  const value = name && parseDate(name[1])
  if (!name || !value || isProblem(value)) return undefined
  const lead = name[2] ? undefined : leadBefore(tokens, at)
  const before = lead?.length ?? 0
  return {
    kind: name[2] ?? lead?.kind ?? 'period',
    from: value.from,
    to: value.to,
    iso: name[1],
    start: at - before,
    length: lengthOf(name[0]) + before,
  }
}
