import { isProblem, type Problem } from '#model/problem.ts'
import { decode } from './decode.ts'
import { modernLetters, type OldLetters } from './letters/modern-letters.ts'

export type Letters = { readonly text: string; readonly from?: OldLetters }

/**
 * The letters of a text file in Unicode. Bytes that are no Unicode are tried as what Vietnamese was written in before it;
 * where that does not read as Vietnamese either, the problem stands.
 */
export function lettersOf(bytes: Uint8Array): Letters | Problem {
  const text = decode(bytes)
  if (!isProblem(text)) return modernLetters(text)
  if (text.problem !== 'text-not-in-encoding') return text
  const old = modernLetters(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'))
  return old.from ? old : text
}
