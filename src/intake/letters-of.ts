import { isProblem, type Problem } from '#model/problem.ts'
import { decode } from './decode.ts'
import { modernLetters, type OldLetters } from './letters/modern-letters.ts'
import { fromWindows1258 } from './letters/windows-1258.ts'

export type Letters = { readonly text: string; readonly from?: OldLetters | 'windows-1258' }

/**
 * The letters of a text file in Unicode. Bytes that are no Unicode are tried as what Vietnamese was written in before it;
 * where that does not read as Vietnamese either, the problem stands. What was named beside them counts for bytes that are no
 * UTF-8 and name nothing themselves.
 */
export function lettersOf(bytes: Uint8Array, named?: string): Letters | Problem {
  const text = decode(bytes, named)
  if (!isProblem(text)) return modernLetters(text)
  if (text.problem !== 'text-not-in-encoding') return text
  const old = modernLetters(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'))
  if (old.from) return old
  const windows = fromWindows1258(bytes)
  return windows === undefined ? text : { text: windows, from: 'windows-1258' }
}
