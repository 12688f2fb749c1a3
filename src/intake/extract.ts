import { isProblem, type Problem } from '#model/problem.ts'
import type { Extracted, GivenFile, Intake } from './intake.ts'
import { convertedNote } from './letters/converted-note.ts'
import { type Letters, lettersOf } from './letters-of.ts'
import { MOST_BYTES } from './limits.ts'
import { fileEmpty, fileTooBig } from './problems.ts'
import { readApart } from './read-apart.ts'
import { formatOf, isPage, wrappingOf } from './recognise.ts'
import { statedHead } from './stated-head.ts'
import { takeTurns } from './take-turns.ts'

/** Files read at one time; the others wait, so that many hostile files need no more memory than a few. */
const AT_ONCE = 2

/** The intake of this process. Plain text is read here; all else is read in a child process. */
export function makeIntake(): Intake {
  const inTurn = takeTurns(AT_ONCE)
  return {
    extract: async (file) => {
      const { bytes } = file
      if (bytes.length === 0) return fileEmpty()
      if (bytes.length > MOST_BYTES) return fileTooBig(bytes.length, MOST_BYTES)
      const format = formatOf(bytes)
      if (isProblem(format)) return format
      return format ? await inTurn(() => readApart(format, bytes)) : await extractText(file, inTurn)
    },
  }
}

type InTurn = ReturnType<typeof takeTurns>

async function extractText(file: GivenFile, inTurn: InTurn): Promise<Extracted | Problem> {
  const letters = lettersOf(file.bytes)
  if (isProblem(letters)) return letters
  const wrapping = wrappingOf(letters.text)
  if (isProblem(wrapping)) return wrapping
  if (wrapping) return await inTurn(() => readApart(wrapping, file.bytes))
  if (!isPage(letters.text, file)) return plain(letters)
  const page = await inTurn(() => readApart('html', letters.text))
  return isProblem(page) ? page : { ...page, ...receipt(letters) }
}

function plain(letters: Letters): Extracted | Problem {
  const text = letters.text.replace(/\r\n?/g, '\n')
  if (!text.trim()) return fileEmpty()
  return { text, mediaType: 'text/plain; charset=utf-8', ...statedHead(text), ...receipt(letters) }
}

function receipt({ from }: Letters): Pick<Extracted, 'notes'> {
  return from ? { notes: [convertedNote(from)] } : {}
}
