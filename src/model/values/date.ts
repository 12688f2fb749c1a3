import { type Language, type Problem, problem } from '../problem.ts'
import { daysBetween, daysInMonth } from './day.ts'

export type Precision = 'day' | 'month' | 'year' | 'interval'

/**
 * A day, month, year or interval as a source states it. `iso` is the written form (`2025-04-02`, `2024-12`, `1997`,
 * `2020-01/2020-06`); `from` and `to` are its first and last day (ISO, inclusive).
 */
export type DateValue = {
  readonly iso: string
  readonly precision: Precision
  readonly from: string
  readonly to: string
}

const PART = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

function parsePart(part: string): Omit<DateValue, 'iso'> | undefined {
  const match = PART.exec(part)
  if (!match) return undefined
  const year = Number(match[1])
  if (year < 1000) return undefined
  if (!match[2]) return { precision: 'year', from: `${match[1]}-01-01`, to: `${match[1]}-12-31` }
  const month = Number(match[2])
  if (month < 1 || month > 12) return undefined
  const last = daysInMonth(year, month)
  if (!match[3]) {
    return { precision: 'month', from: `${part}-01`, to: `${part}-${String(last).padStart(2, '0')}` }
  }
  const day = Number(match[3])
  if (day < 1 || day > last) return undefined
  return { precision: 'day', from: part, to: part }
}

/** Reads an ISO day, month, year or interval. */
export function parseDate(text: string): DateValue | Problem {
  const parts = text.trim().split('/')
  const first = parsePart(parts[0] ?? '')
  const last = parts.length === 2 ? parsePart(parts[1] ?? '') : first
  if (!first || !last || parts.length > 2 || first.from > last.to) {
    return problem('date-not-read', {
      en: `“${text}” is not a day, month, year or interval. Write 2025-04-02, 2025-04, 2025 or 2020-01/2020-06.`,
      vi: `“${text}” không phải là ngày, tháng, năm hay khoảng thời gian. Hãy viết 2025-04-02, 2025-04, 2025 hoặc 2020-01/2020-06.`,
    })
  }
  if (parts.length === 1) return { iso: text.trim(), ...first }
  return { iso: text.trim(), precision: 'interval', from: first.from, to: last.to }
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** The day and the months 1 and 2 are written with two digits, as Vietnamese offices do, so that none can be altered by a digit. */
function printMonthVi(month: string): string {
  return Number(month) <= 2 ? month : String(Number(month))
}

function printPart(part: string, lang: Language): string {
  const [year, month, day] = part.split('-')
  if (!month) return year ?? part
  if (lang === 'vi') return `${day ? `${day}/` : ''}${printMonthVi(month)}/${year}`
  const name = MONTHS[Number(month) - 1] ?? month
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`
}

/** An interval says what both ends share once: `1–5 April 2025`, `01–05/4/2025`, `January–June 2020`. */
function printInterval(first: string, last: string, lang: Language): string {
  const [year, month, day] = first.split('-')
  const [yearTo, monthTo, dayTo] = last.split('-')
  const whole = [printPart(first, lang), printPart(last, lang)] as const
  if (year === yearTo && month && monthTo && Boolean(day) === Boolean(dayTo)) {
    if (!day) return `${whole[0].replace(lang === 'vi' ? `/${year}` : ` ${year}`, '')}–${whole[1]}`
    if (month === monthTo) return `${lang === 'vi' ? day : Number(day)}–${whole[1]}`
  }
  return month || monthTo ? `${whole[0]} – ${whole[1]}` : `${whole[0]}–${whole[1]}`
}

/** Prints a date as its language writes it: `02/4/2025`, `12/2024`; `2 April 2025`, `December 2024`. */
export function printDate(iso: string, lang: Language): string {
  const [first = '', last] = iso.split('/')
  return last ? printInterval(first, last, lang) : printPart(first, lang)
}

/** True where one date may be the other told with less precision: `2025` and `2025-04-02`. */
export function datesAgree(a: DateValue, b: DateValue): boolean {
  return (a.from >= b.from && a.to <= b.to) || (b.from >= a.from && b.to <= a.to)
}

/** The days that lie between two dates, counted to the nearest end of each; 0 or less where they touch. */
export function daysApart(a: DateValue, b: DateValue): number {
  return Math.max(daysBetween(a.to, b.from), daysBetween(b.to, a.from))
}
