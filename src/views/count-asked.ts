import { ActError, type Problem, problem } from '#model/problem.ts'

/** A whole number from 1 on, as it was asked for; undefined where none was, refused where it is none. */
export function countAsked(text: string | undefined, most: number, where: string): number | undefined {
  const typed = text?.trim()
  if (!typed) return undefined
  if (!isCount(typed, most)) throw new ActError('invalid', noCount(typed, most, where))
  return Number(typed)
}

export function isCount(typed: string, most: number): boolean {
  return /^\d{1,6}$/.test(typed) && Number(typed) >= 1 && Number(typed) <= most
}

/** A number of each that somebody might mean; a page is the second. */
const EXAMPLES: Readonly<Record<string, number>> = { days: 180, years: 3, page: 2, limit: 25 }

export function noCount(text: string, most: number, where: string): Problem {
  const example = EXAMPLES[where] ?? 1
  return problem(
    'count-not-read',
    {
      en: `“${text}” is not a whole number from 1 to ${most}. Write one such as ${example}.`,
      vi: `“${text}” không phải là số từ 1 đến ${most}. Hãy viết số, ví dụ ${example}.`,
    },
    { where },
  )
}
