import { isProblem, type Problem } from '#model/problem.ts'
import type { FileFormat } from './file-format.ts'
import type { Extracted } from './intake.ts'
import { convertedNote } from './letters/converted-note.ts'
import { modernLetters } from './letters/modern-letters.ts'
import { MOST_CHARACTERS } from './limits.ts'
import { textTooLong } from './problems.ts'
import { statedHead } from './stated-head.ts'

/** Reads one untrusted file. Only ever called in a process apart. */
export async function readFile(format: FileFormat, bytes: Uint8Array): Promise<Extracted | Problem> {
  const found = await READERS[format](bytes)
  if (isProblem(found)) return found
  if (found.text.length > MOST_CHARACTERS) return textTooLong(found.text.length)
  const { text, from } = modernLetters(found.text)
  if (!from) return found
  const title = found.title && modernTitle(found.title, text)
  const notes = [...(found.notes ?? []), convertedNote(from)]
  return { ...found, ...(title ? { title } : {}), ...statedHead(text), text, notes }
}

/** A title alone has too few words to tell its letters by; beside the text it came with they are told. */
function modernTitle(title: string, text: string): string {
  return modernLetters(`${title}\n${text}`).text.split('\n')[0] ?? title
}

type Reader = (bytes: Uint8Array) => Promise<Extracted | Problem>

/** Each is loaded when it is needed, so that a process that reads one file starts with one reader. */
const READERS: Readonly<Record<FileFormat, Reader>> = {
  html: async (bytes) => (await import('./read-html.ts')).readHtml(bytes),
  pdf: async (bytes) => (await import('./pdf/read-pdf.ts')).readPdf(bytes),
  docx: async (bytes) => (await import('./docx/read-docx.ts')).readDocx(bytes),
  eml: async (bytes) => (await import('./mail/read-mail.ts')).readMail(bytes),
}
