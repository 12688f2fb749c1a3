import type { BookAt } from '#model/book-at.ts'
import { ActError } from '#model/problem.ts'
import { parseBookAt } from '#views/as-of.ts'
import { dayAsked } from '#views/day-asked.ts'
import type { Asked, Parameter } from './endpoint.ts'

/** The two days every address that shows the book may be asked for. */
export const BOOK_AT: Readonly<Record<string, Parameter>> = {
  'as-of': { says: 'a day, month or year: 2024-12-31, 2024-12, 2024; today where left out' },
  'known-at': {
    says: 'by what was known until a day, month, year or moment (2025-08-01T09:30+07:00); all that is known where left out',
  },
}

/** The days asked for; nothing where none was. */
export function bookAtIn({ query }: Asked): BookAt {
  const { at, problems } = parseBookAt({ asOf: query('as-of'), knownAt: query('known-at') })
  if (problems.length) throw new ActError('invalid', problems)
  return at
}

/** The one day some lists are asked for; nothing where none was. */
export function asOfIn({ query }: Asked): Pick<BookAt, 'asOf'> {
  const asOf = dayAsked(query('as-of'), { where: 'as-of' })
  return asOf ? { asOf } : {}
}
