import type { BookAt } from '#model/book-at.ts'
import { isProblem, type Problem, problem } from '#model/problem.ts'
import { parseDate } from '#model/values/date.ts'

/** The day a book is read as of: a day, or the last day of a month or year. */
export function parseAsOf(text: string): string | Problem {
  const date = parseDate(text)
  return isProblem(date) ? { ...date, where: 'as-of' } : date.to
}

/** A moment with its zone, as the history prints it in JSON: two acts of one day are told apart by it. */
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/

/** Until when we count what we knew: the end of a day, month or year at the desk, or a moment with its zone. */
function parseKnownAt(text: string): string | Problem {
  const typed = text.trim()
  if (MOMENT.test(typed) && !Number.isNaN(Date.parse(typed))) return new Date(typed).toISOString()
  const date = parseDate(typed)
  if (!isProblem(date)) return date.to
  return problem(
    'known-at-not-read',
    {
      en: `“${text}” is not a day, month, year or moment. Write 2025-08-01, 2025-08, 2025 or 2025-08-01T09:30+07:00.`,
      vi: `“${text}” không phải là ngày, tháng, năm hay thời điểm. Hãy viết 2025-08-01, 2025-08, 2025 hoặc 2025-08-01T09:30+07:00.`,
    },
    { where: 'known-at' },
  )
}

/** What was typed for the two days, blanks being today; with every problem in it. */
export function parseBookAt(typed: {
  readonly asOf?: string | undefined
  readonly knownAt?: string | undefined
}): {
  readonly at: BookAt
  readonly problems: readonly Problem[]
} {
  const asOf = typed.asOf?.trim() ? parseAsOf(typed.asOf) : undefined
  const knownAt = typed.knownAt?.trim() ? parseKnownAt(typed.knownAt) : undefined
  return {
    at: {
      ...(asOf !== undefined && !isProblem(asOf) ? { asOf } : {}),
      ...(knownAt !== undefined && !isProblem(knownAt) ? { knownAt } : {}),
    },
    problems: [asOf, knownAt].filter((each) => isProblem(each)),
  }
}
