import type { Problem } from '#model/problem.ts'
import type { Extracted } from './intake.ts'
import { pageTooDeep, pageWithoutText } from './problems.ts'
import { readPage } from './read-page.ts'

/** A saved web page, its letters in UTF-8, as text with what it states. */
export function readHtml(bytes: Uint8Array): Extracted | Problem {
  const answer = readPage(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8'))
  if (!answer.read) return pageTooDeep(answer.limit)
  const { read: _read, ...page } = answer
  return page.text.trim() ? { ...page, mediaType: 'text/html' } : pageWithoutText()
}
