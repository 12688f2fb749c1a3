import { isProblem } from '#model/problem.ts'
import { parseDate } from '#model/values/date.ts'
import { addDays, weekdayOf } from '#model/values/day.ts'

/** A stretch of days told by words alone, as ISO, and how many words tell it; `since` where it runs on from there. */
export type NamedPeriod = { readonly iso: string; readonly length: number; readonly since: boolean }

/** The month so many after that of a day. */
function monthAfter(today: string, count: number): string {
  const at = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 + count
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
}

/** The week so many after this one, Monday to Sunday. */
function weekAfter(today: string, count: number): string {
  const weekday = (weekdayOf(today) + 6) % 7
  const monday = addDays(today, count * 7 - weekday)
  return `${monday}/${addDays(monday, 6)}`
}

/** Words for a stretch of days by what they reckon from today, folded. */
const NAMES: readonly (readonly [words: string, iso: (today: string) => string])[] = [
  ['yesterday, hom qua', (today) => addDays(today, -1)],
  ['tomorrow, ngay mai', (today) => addDays(today, 1)],
  ['this week, tuan nay', (today) => weekAfter(today, 0)],
  ['next week, tuan sau, tuan toi', (today) => weekAfter(today, 1)],
  ['last week, tuan truoc, tuan vua roi', (today) => weekAfter(today, -1)],
  ['this month, thang nay', (today) => monthAfter(today, 0)],
  ['next month, thang sau, thang toi', (today) => monthAfter(today, 1)],
  ['last month, thang truoc, thang vua roi', (today) => monthAfter(today, -1)],
  ['this year, nam nay, so far this year', (today) => today.slice(0, 4)],
  ['next year, sang nam, nam toi, nam sau', (today) => String(Number(today.slice(0, 4)) + 1)],
  ['last year, nam ngoai, nam truoc', (today) => String(Number(today.slice(0, 4)) - 1)],
]

/** Words for what has been since this year began. */
const SINCE_NEW_YEAR =
  'since the beginning of the year, since the start of the year, since the beginning of this year, ' +
  'since the start of this year, ke tu dau nam den nay, tu dau nam den nay, tu dau nam toi nay, tu dau nam nay, tu dau nam'

/** The parts of a year by the months they run over; a year may follow, else it is this one. */
const PARTS: readonly (readonly [words: string, first: string, last: string])[] = [
  ['quy 1, quy i, quy mot, q1, first quarter of, first quarter, q1 of', '01', '03'],
  ['quy 2, quy ii, quy hai, q2, second quarter of, second quarter, q2 of', '04', '06'],
  ['quy 3, quy iii, quy ba, q3, third quarter of, third quarter, q3 of', '07', '09'],
  [
    'quy 4, quy iv, quy bon, quy tu, q4, fourth quarter of, fourth quarter, last quarter of, q4 of',
    '10',
    '12',
  ],
  ['6 thang dau, sau thang dau, nua dau, first half of, first half', '01', '06'],
  ['6 thang cuoi, sau thang cuoi, nua cuoi, second half of, second half', '07', '12'],
]

const PHRASES = NAMES.flatMap(([words, iso]) =>
  words.split(', ').map((phrase) => [phrase.split(' '), iso] as const),
)
const SINCE = SINCE_NEW_YEAR.split(', ').map((phrase) => phrase.split(' '))
const PART_PHRASES = PARTS.flatMap(([words, first, last]) =>
  words.split(', ').map((phrase) => ({ phrase: phrase.split(' '), first, last })),
).sort((a, b) => b.phrase.length - a.phrase.length)

function standsAt(tokens: readonly string[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((word, i) => tokens[at + i] === word)
}

/** `this year`, `năm ngoái`, `tuần sau`, `từ đầu năm đến nay`, `quý 1/2025`, `the first half of 2025`. Tokens are folded. */
export function namedPeriodAt(tokens: readonly string[], at: number, today: string): NamedPeriod | undefined {
  // “từ đầu năm 2024” tells its own year.
  const since = SINCE.find((phrase) => standsAt(tokens, at, phrase) && !isYear(tokens[at + phrase.length]))
  if (since) return { iso: today.slice(0, 4), length: since.length, since: true }
  const named = PHRASES.find(([phrase]) => standsAt(tokens, at, phrase))
  if (named) return { iso: named[1](today), length: named[0].length, since: false }
  return partOfYearAt(tokens, at, today)
}

function isYear(token: string | undefined): boolean {
  return /^(19|20)\d{2}$/.test(token ?? '')
}

function partOfYearAt(tokens: readonly string[], at: number, today: string): NamedPeriod | undefined {
  // “quý 1/2025” is written in one word behind “quý”.
  const [quarter = '', year = ''] = (tokens[at + 1] ?? '').split('/')
  if (tokens[at] === 'quy' && /^[1-4]$/.test(quarter) && isYear(year))
    return checked(`${year}-${QUARTERS[quarter]?.join(`/${year}-`)}`, 2)
  const part = PART_PHRASES.find(({ phrase }) => standsAt(tokens, at, phrase))
  if (!part) return undefined
  let length = part.phrase.length
  if (['nam', 'year', 'of'].includes(tokens[at + length] ?? '') && isYear(tokens[at + length + 1])) length++
  const told = isYear(tokens[at + length]) ? tokens[at + length] : undefined
  const on = told ?? today.slice(0, 4)
  return checked(`${on}-${part.first}/${on}-${part.last}`, length + (told ? 1 : 0))
}

const QUARTERS: Readonly<Record<string, readonly [string, string]>> = {
  '1': ['01', '03'],
  '2': ['04', '06'],
  '3': ['07', '09'],
  '4': ['10', '12'],
}

function checked(iso: string, length: number): NamedPeriod | undefined {
  return isProblem(parseDate(iso)) ? undefined : { iso, length, since: false }
}
