import type { Bilingual, Problem } from '#model/problem.ts'
import { problem } from '#model/problem.ts'
import { LISTS, type ListAsked, SORTS } from './ties-view.ts'

/** What a list may be asked for, as it was typed. */
export type ListTyped = {
  readonly state?: string | undefined
  readonly days?: string | undefined
  readonly years?: string | undefined
  readonly country?: string | undefined
  readonly sort?: string | undefined
  readonly page?: string | undefined
}

const MOST_DAYS = 36_500
const MOST_YEARS = 100
const MOST_PAGES = 999_999

/** Reads what was typed, blanks being the usual; with every problem in it. */
export function parseList(typed: ListTyped): {
  readonly asked: ListAsked
  readonly problems: readonly Problem[]
} {
  const problems: Problem[] = []
  const one = <T extends string>(text: string | undefined, names: readonly T[], where: string) => {
    const found = names.find((name) => name === text?.trim())
    if (text?.trim() && !found) problems.push(notOneOf(text, names, where))
    return found
  }
  const count = (text: string | undefined, most: number, where: string) => {
    if (!text?.trim()) return undefined
    const value = Number(text.trim())
    if (/^\d{1,6}$/.test(text.trim()) && value >= 1 && value <= most) return value
    problems.push(notCount(text, most, where))
    return undefined
  }
  const list = one(typed.state, LISTS, 'state')
  const sort = one(typed.sort, SORTS, 'sort')
  const days = count(typed.days, MOST_DAYS, 'days')
  const years = count(typed.years, MOST_YEARS, 'years')
  const page = count(typed.page, MOST_PAGES, 'page')
  const country = typed.country?.trim()
  if (country && !/^[a-z]{2}$/i.test(country)) problems.push(noCountry(country))
  return {
    asked: {
      ...(list ? { list } : {}),
      ...(sort ? { sort } : {}),
      ...(days ? { days } : {}),
      ...(years ? { years } : {}),
      ...(page ? { page } : {}),
      ...(country && /^[a-z]{2}$/i.test(country) ? { country: country.toUpperCase() } : {}),
    },
    problems,
  }
}

function notOneOf(text: string, names: readonly string[], where: string): Problem {
  const list = names.join(', ')
  const says: Bilingual = {
    en: `“${text}” is no such ${where}. Choose one of: ${list}.`,
    vi: `Không có lựa chọn “${text}”. Hãy chọn: ${list}.`,
  }
  return problem('no-such-list', says, { where })
}

/** A number of each that somebody might mean; a page is the second. */
const EXAMPLES: Readonly<Record<string, number>> = { days: 180, years: 3, page: 2 }

function notCount(text: string, most: number, where: string): Problem {
  const example = EXAMPLES[where] ?? 1
  return problem(
    'count-not-read',
    {
      en: `“${text}” is no number of ${where} between 1 and ${most}. Write a number such as ${example}.`,
      vi: `“${text}” không phải là số từ 1 đến ${most}. Hãy viết số, ví dụ ${example}.`,
    },
    { where },
  )
}

function noCountry(text: string): Problem {
  return problem(
    'no-such-country',
    {
      en: `“${text}” is not the code of a country. Write its two letters, such as KR.`,
      vi: `“${text}” không phải mã nước. Hãy viết hai chữ cái của nước đó, ví dụ KR.`,
    },
    { where: 'country' },
  )
}
