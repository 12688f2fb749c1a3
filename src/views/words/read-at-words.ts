import type { Language } from '#model/problem.ts'
import { printDate } from '#model/values/date.ts'

/**
 * The days a book is read at, in one sentence the same on page, paper and command line; nothing where it is read as it
 * stands today.
 */
export function readAtLine(
  { asOf, knownAtText: known }: { readonly asOf?: string; readonly knownAtText?: string | undefined },
  lang: Language,
): string | undefined {
  if (asOf === undefined && known === undefined) return undefined
  const day = asOf && printDate(asOf, lang)
  if (lang === 'vi') {
    const read = day ? `Đọc sổ như ngày ${day}` : 'Đọc sổ như hôm nay'
    return known ? `${read}, theo những gì đã biết đến ${known}` : read
  }
  const read = day ? `The book as of ${day}` : 'The book as of today'
  return known ? `${read}, by what was known until ${known}` : read
}
