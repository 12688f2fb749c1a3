import type { Bilingual, Problem } from '#model/problem.ts'
import { problem } from '#model/problem.ts'
import { isCount, noCount } from '../count-asked.ts'
import { isCountryCode, noSuchCountry } from '../country-asked.ts'
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
    if (isCount(text.trim(), most)) return Number(text.trim())
    problems.push(noCount(text, most, where))
    return undefined
  }
  const list = one(typed.state, LISTS, 'state')
  const sort = one(typed.sort, SORTS, 'sort')
  const days = count(typed.days, MOST_DAYS, 'days')
  const years = count(typed.years, MOST_YEARS, 'years')
  const page = count(typed.page, MOST_PAGES, 'page')
  const country = typed.country?.trim()
  if (country && !isCountryCode(country)) problems.push(noSuchCountry(country))
  return {
    asked: {
      ...(list ? { list } : {}),
      ...(sort ? { sort } : {}),
      ...(days ? { days } : {}),
      ...(years ? { years } : {}),
      ...(page ? { page } : {}),
      ...(country && isCountryCode(country) ? { country: country.toUpperCase() } : {}),
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
