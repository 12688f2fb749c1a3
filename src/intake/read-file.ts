import type { SecretDegree } from '#model/evidence.ts'
import { isProblem, type Problem } from '#model/problem.ts'
import type { FileFormat } from './file-format.ts'
import type { Extracted } from './intake.ts'
import { convertedNote } from './letters/converted-note.ts'
import { modernLetters } from './letters/modern-letters.ts'
import { MOST_CHARACTERS } from './limits.ts'
import { notText, textTooLong } from './problems.ts'
import type { Read } from './read.ts'
import { formatOf } from './recognise.ts'
import { attachedSecret } from './secret/attached-secret.ts'
import { stateSecret } from './secret/secret-problem.ts'
import { degreeOf, highest, secretMark } from './state-secret.ts'
import { statedHead } from './stated-head.ts'

/** Files within files are looked into this deep. */
const DEEPEST = 3

/** Reads one untrusted file. Only ever called in a process apart. A text that bears the mark of a state secret stays there. */
export async function readFile(
  format: FileFormat,
  bytes: Uint8Array,
  { depth = 0, sentAs }: { readonly depth?: number; readonly sentAs?: string | undefined } = {},
): Promise<Extracted | Problem> {
  const found = await READERS[format](bytes, sentAs)
  if (isProblem(found)) return found
  const { beside = [], attached = [], ...plain } = found
  const { text, from } = modernLetters(plain.text)
  const degree = highest([secretMark(plain.text), secretMark(text), ...beside.flatMap(stampsIn)])
  if (degree) return stateSecret(degree)
  if (plain.text.length > MOST_CHARACTERS) return textTooLong(plain.text.length)
  if (depth < DEEPEST) {
    const within = await attachedSecret(attached, (inner, its) => readFile(inner, its, { depth: depth + 1 }))
    if (within) return within
  }
  if (!from) return plain
  const title = plain.title && modernTitle(plain.title, text)
  const notes = [...(plain.notes ?? []), convertedNote(from)]
  return { ...plain, ...(title ? { title } : {}), ...statedHead(text), text, notes }
}

/** What stands by itself somewhere in a file has to be a stamp beyond doubt. */
function stampsIn(words: string): readonly (SecretDegree | undefined)[] {
  return words.split(/\n|\t| \| /).map((cell) => degreeOf(cell, { surely: true }))
}

/** A title alone has too few words to tell its letters by; beside the text it came with they are told. */
function modernTitle(title: string, text: string): string {
  return modernLetters(`${title}\n${text}`).text.split('\n')[0] ?? title
}

type Reader = (bytes: Uint8Array, sentAs?: string) => Promise<Read | Problem>

/** Each is loaded when it is needed, so that a process that reads one file starts with one reader. */
const READERS: Readonly<Record<FileFormat, Reader>> = {
  html: async (bytes, sentAs) => (await import('./read-html.ts')).readHtml(bytes, sentAs),
  pdf: async (bytes) => (await import('./pdf/read-pdf.ts')).readPdf(bytes),
  docx: async (bytes) => (await import('./docx/read-docx.ts')).readDocx(bytes),
  eml: async (bytes) => (await import('./mail/read-mail.ts')).readMail(bytes),
  packed: async (bytes) =>
    lookedThrough(bytes, (await import('./secret/packed-secret.ts')).packedSecret(bytes)),
}

/** A format that is not read stays so, once it is known to bear no mark. */
function lookedThrough(bytes: Uint8Array, found: SecretDegree | undefined | Problem): Problem {
  if (found && !isProblem(found)) return stateSecret(found)
  const format = formatOf(bytes)
  return isProblem(format) ? format : notText()
}
