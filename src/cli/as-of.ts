import type { BookAt } from '#model/book-at.ts'
import { ActError } from '#model/problem.ts'
import { parseBookAt } from '#views/as-of.ts'
import { readAtHere } from '#views/read-at.ts'
import { readerOf } from './acting.ts'
import type { Run } from './command.ts'
import type { Flags } from './flags.ts'

/** The day what stands on a day is asked for. */
export const AS_OF_FLAG: Flags = {
  'as-of': {
    value: 'DAY',
    says: {
      en: 'as of a day: 2024-12-31, 2024-12 or 2024',
      vi: 'tính đến ngày: 2024-12-31, 2024-12 hoặc 2024',
    },
  },
}

/** The two days every command that shows the book may be asked for. */
export const BOOK_AT_FLAGS: Flags = {
  ...AS_OF_FLAG,
  'known-at': {
    value: 'DAY',
    says: {
      en: 'by what was known until a day, or a moment such as 2025-08-01T09:30+07:00',
      vi: 'theo những gì đã biết đến ngày, hoặc thời điểm như 2025-08-01T09:30+07:00',
    },
  },
}

/** The day asked for; nothing where none was. */
export function asOfGiven({ given }: Run): Pick<BookAt, 'asOf'> {
  const { at, problems } = parseBookAt({ asOf: given.text('as-of') })
  if (problems.length) throw new ActError('invalid', problems)
  return at
}

/** The days asked for; nothing where none was. */
export function bookAtGiven({ given }: Run): BookAt {
  const { at, problems } = parseBookAt({ asOf: given.text('as-of'), knownAt: given.text('known-at') })
  if (problems.length) throw new ActError('invalid', problems)
  return at
}

/** The text of an answer under the days it was read at; as it is where it is read today. */
export async function underDays(at: BookAt, run: Run, text: string): Promise<string> {
  const line = await readAtHere(run.ctx, await readerOf(run), at)
  return line ? `${line}\n\n${text}` : text
}
