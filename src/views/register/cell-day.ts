import type { Cell } from '#intake/table.ts'
import { isProblem } from '#model/problem.ts'
import type { RegisterLocale } from '#model/recipe.ts'
import { parseDate } from '#model/values/date.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const

/** First year of each Japanese era, as registers of Japanese cities write them. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2019, 平成: 1989, 昭和: 1926, 大正: 1912, 明治: 1868 }

type Parts = { readonly year: string; readonly month?: string | undefined; readonly day?: string | undefined }

function iso({ year, month, day }: Parts): string {
  return [year, month, day].flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')])).join('-')
}

function monthOf(word: string): string | undefined {
  const at = MONTHS.findIndex((month) => word.toLowerCase().startsWith(month))
  return at < 0 ? undefined : String(at + 1)
}

/** `02/4/2025` by the order the file writes; a part over 12 can only be the day. */
function slashed(first: string, second: string, year: string, locale: RegisterLocale): Parts {
  const dayFirst = Number(first) > 12 || (locale.days === 'day-first' && Number(second) <= 12)
  return dayFirst ? { year, month: second, day: first } : { year, month: first, day: second }
}

function worded(text: string): Parts | undefined {
  const english =
    /^(?:(\d{1,2})(?:st|nd|rd|th)?[\s-]+)?([A-Za-z]{3,9})\.?[\s,-]+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(\d{4})$/.exec(
      text,
    )
  const month = english?.[2] ? monthOf(english[2]) : undefined
  if (english?.[4] && month) return { year: english[4], month, day: english[1] ?? english[3] }
  const vi = /^(?:ngày\s*(\d{1,2})\s*)?tháng\s*(\d{1,2})\s*(?:năm|\/)\s*(\d{4})$/iu.exec(text)
  return vi?.[3] ? { year: vi[3], month: vi[2], day: vi[1] } : undefined
}

function eastAsian(text: string): Parts | undefined {
  const plain = /^(?:西暦)?(\d{4})\s*[년年.]\s*(?:(\d{1,2})\s*[월月.]\s*(?:(\d{1,2})\s*[일日.]?)?)?$/u.exec(
    text,
  )
  if (plain?.[1]) return { year: plain[1], month: plain[2], day: plain[3] }
  const era =
    /^(令和|平成|昭和|大正|明治)\s*(\d{1,2}|元)\s*年(?:\s*(\d{1,2})\s*月(?:\s*(\d{1,2})\s*日)?)?$/u.exec(text)
  const first = ERAS[era?.[1] ?? '']
  if (!era || first === undefined) return undefined
  return { year: String(first - 1 + (era[2] === '元' ? 1 : Number(era[2]))), month: era[3], day: era[4] }
}

function partsOf(text: string, locale: RegisterLocale): Parts | undefined {
  const day = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/.exec(text)
  if (day?.[1] && day[2] && day[3]) return slashed(day[1], day[2], day[3], locale)
  const turned = /^(\d{4})\s*[/.-]\s*(\d{1,2})(?:\s*[/.-]\s*(\d{1,2}))?\.?$/.exec(text)
  if (turned?.[1]) return { year: turned[1], month: turned[2], day: turned[3] }
  const month = /^(\d{1,2})\s*[/.-]\s*(\d{4})$/.exec(text)
  if (month?.[2]) return { year: month[2], month: month[1] }
  const year = /^(?:năm|nam|year|since|từ)?\s*(\d{4})$/iu.exec(text)
  return year?.[1] ? { year: year[1] } : (eastAsian(text) ?? worded(text))
}

/** A span as our own lists print it: `02–06/11/2026`, `7–9/2025`, `2–6 November 2026`, `July–September 2025`. */
function printedSpan(text: string): string | undefined {
  const [, first, last, month, year] = /^(\d{1,2})–(\d{1,2})(?:\/(\d{1,2}))?\/(\d{4})$/.exec(text) ?? []
  if (first && last && year)
    return month
      ? `${iso({ year, month, day: first })}/${iso({ year, month, day: last })}`
      : `${iso({ year, month: first })}/${iso({ year, month: last })}`
  const [, from, to, word, after] = /^(\w+)–(\w+)(?: ([A-Za-z]+))? (\d{4})$/.exec(text) ?? []
  const named = monthOf(word ?? '')
  if (from && to && named && after)
    return `${iso({ year: after, month: named, day: from })}/${iso({ year: after, month: named, day: to })}`
  const [one, other] = [monthOf(from ?? ''), monthOf(to ?? '')]
  return one && other && after
    ? `${iso({ year: after, month: one })}/${iso({ year: after, month: other })}`
    : undefined
}

/**
 * A day, month, year or span of years as registers write them, in ISO; undefined where it is none. Two-digit years are
 * none: nobody can tell 1925 from 2025.
 */
export function readDay(cell: Cell, locale: RegisterLocale): string | undefined {
  if (typeof cell === 'object' && 'day' in cell) return cell.day.slice(0, 10)
  const text = (typeof cell === 'string' ? cell : 'number' in cell ? cell.number : '').normalize('NFC').trim()
  const span = /^(\d{4})\s*[-–~〜]\s*(\d{4})$/.exec(text)
  const parts = span ? undefined : partsOf(text, locale)
  const written = span ? `${span[1]}/${span[2]}` : parts ? iso(parts) : (printedSpan(text) ?? text)
  return isProblem(parseDate(written)) ? undefined : written
}
