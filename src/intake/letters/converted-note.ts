import type { Bilingual } from '#model/problem.ts'
import type { OldLetters } from './modern-letters.ts'

const NAMES: Readonly<Record<OldLetters, string>> = { tcvn3: 'TCVN3 (ABC)', vni: 'VNI' }

/** The line of the receipt on text that was written in letters from before Unicode. */
export function convertedNote(from: OldLetters): Bilingual {
  return { en: `Converted from ${NAMES[from]} to Unicode.`, vi: `Đã chuyển từ ${NAMES[from]} sang Unicode.` }
}
