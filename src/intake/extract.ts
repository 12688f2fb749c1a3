import { isProblem, type Problem } from '#model/problem.ts'
import { isNoText } from './decode.ts'
import type { Extracted, GivenFile, Intake } from './intake.ts'
import { convertedNote } from './letters/converted-note.ts'
import { type Letters, lettersOf } from './letters-of.ts'
import { MOST_BYTES, MOST_CHARACTERS } from './limits.ts'
import { fileEmpty, fileTooBig, notText, textTooLong } from './problems.ts'
import { readApart } from './read-apart.ts'
import { formatOf, isPacked, isPage, wrappingOf } from './recognise.ts'
import { stateSecret } from './secret/secret-problem.ts'
import { nameSecret, secretMark } from './state-secret.ts'
import { statedHead } from './stated-head.ts'

const HEAD_BYTES = 200_000

/** The intake of this process. Plain text is read here; all else is read in a child process. */
export function makeIntake(): Intake {
  return {
    extract: async (file) => {
      const { bytes } = file
      if (bytes.length === 0) return fileEmpty()
      if (bytes.length > MOST_BYTES) return fileTooBig(bytes.length, MOST_BYTES)
      const named = nameSecret(file.fileName ?? '')
      if (named) return stateSecret(named)
      const format = formatOf(bytes)
      if (isProblem(format)) return isPacked(bytes) ? await readApart('packed', bytes) : format
      return format ? await readApart(format, bytes) : await extractText(file)
    },
  }
}

/** Only the head of a text is looked at here: what is a page or a message is decoded where it is read. */
async function extractText(file: GivenFile): Promise<Extracted | Problem> {
  const head = headOf(file.bytes)
  const wrapping = wrappingOf(head, file.fileName)
  if (isProblem(wrapping)) return wrapping
  const format = wrapping ?? (isPage(head, file) ? 'html' : undefined)
  const sentAs = encodingOf(file.mediaType)
  if (format) return await readApart(format, file.bytes, { sentAs })
  // No letter takes more than three bytes, so this many are too many letters in any encoding; they are not even decoded.
  const least = Math.ceil(file.bytes.length / 3)
  if (least > MOST_CHARACTERS) return isNoText(file.bytes) ? notText() : textTooLong(least)
  const letters = lettersOf(file.bytes, sentAs)
  if (isProblem(letters)) return letters
  const degree = secretMark(letters.text)
  return degree ? stateSecret(degree) : plain(letters)
}

/** The encoding a media type names: `text/html; charset=iso-8859-1`. */
function encodingOf(mediaType = ''): string | undefined {
  return /;\s*charset="?([\w-]{2,30})"?\s*$/i.exec(mediaType)?.[1]
}

/** The first letters, for telling what they are; a letter cut at the end does no harm there. */
function headOf(bytes: Uint8Array): string {
  const [a, b] = bytes
  const encoding = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes.subarray(0, HEAD_BYTES))
}

function plain(letters: Letters): Extracted | Problem {
  const text = letters.text.replace(/\r\n?/g, '\n')
  if (!text.trim()) return fileEmpty()
  const { from } = letters
  const notes = from ? { notes: [convertedNote(from)] } : {}
  return { text, mediaType: 'text/plain; charset=utf-8', ...statedHead(text), ...notes }
}
