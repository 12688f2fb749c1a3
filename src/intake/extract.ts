import { isProblem, type Problem } from '#model/problem.ts'
import { decode } from './decode.ts'
import type { Extracted, GivenFile, Intake } from './intake.ts'
import { fileEmpty, fileTooBig } from './problems.ts'
import { readPageApart } from './read-page-apart.ts'
import { isPage, unreadFormat, unreadWrapping } from './recognise.ts'
import { takeTurns } from './take-turns.ts'

const MOST_BYTES = 20_000_000
/** Pages read at one time; the others wait, so that many hostile files need no more memory than a few. */
const AT_ONCE = 2

/** The intake of this process. Plain text is read here; pages are read in a child process. */
export function makeIntake(): Intake {
  const inTurn = takeTurns(AT_ONCE)
  return {
    extract: async (file) => {
      const text = lettersOf(file)
      if (isProblem(text)) return text
      return isPage(text, file) ? await inTurn(() => readPageApart(text)) : plain(text)
    },
  }
}

function lettersOf({ bytes }: GivenFile): string | Problem {
  if (bytes.length === 0) return fileEmpty()
  if (bytes.length > MOST_BYTES) return fileTooBig(bytes.length, MOST_BYTES)
  const unread = unreadFormat(bytes)
  if (unread) return unread
  const text = decode(bytes)
  return isProblem(text) ? text : (unreadWrapping(text) ?? text)
}

function plain(text: string): Extracted | Problem {
  const lines = text.replace(/\r\n?/g, '\n')
  return lines.trim() ? { text: lines, mediaType: 'text/plain; charset=utf-8' } : fileEmpty()
}
