import { isProblem, type Problem } from '#model/problem.ts'
import { convertedNote } from './letters/converted-note.ts'
import { lettersOf } from './letters-of.ts'
import { pageTooDeep, pageWithoutText } from './problems.ts'
import type { Read } from './read.ts'
import { readPage } from './read-page.ts'

/** A saved web page as text with what it states; old letters are converted before its marks are read. */
export function readHtml(bytes: Uint8Array, sentAs?: string): Read | Problem {
  const letters = lettersOf(bytes, sentAs)
  if (isProblem(letters)) return letters
  const answer = readPage(letters.text)
  if (!answer.read) return pageTooDeep(answer.limit)
  const { read: _read, ...page } = answer
  if (!page.text.trim()) return pageWithoutText()
  const notes = [...(page.notes ?? []), ...(letters.from ? [convertedNote(letters.from)] : [])]
  return {
    ...page,
    mediaType: 'text/html',
    ...(notes.length ? { notes } : {}),
  }
}
