import type { Bilingual } from '#model/problem.ts'
import type { OldLetters } from './modern-letters.ts'

const NAMES: Readonly<Record<OldLetters | 'windows-1258', string>> = {
  tcvn3: 'TCVN3 (ABC)',
  vni: 'VNI',
  'windows-1258': 'Windows-1258',
}

/** The line of the receipt on text that was written in letters from before Unicode. */
export function convertedNote(from: OldLetters | 'windows-1258'): Bilingual {
  return { en: `Converted from ${NAMES[from]} to Unicode.`, vi: `Đã chuyển từ ${NAMES[from]} sang Unicode.` }
}
