import { isProblem, type Problem } from '#model/problem.ts'
import { parseDate } from '#model/values/date.ts'

/** The day a book is read as of: a day, or the last day of a month or year. */
export function parseAsOf(text: string): string | Problem {
  const date = parseDate(text)
  return isProblem(date) ? { ...date, where: 'as-of' } : date.to
}
