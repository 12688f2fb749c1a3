import { type OldLetters, READ_OLD } from './modern-letters.ts'

const WESTERN = /^[\u0000-\u00ff]*$/

/** What a font shows: fonts named “.Vn…” show TCVN3, and capitals where the name ends in H; “VNI-…” shows VNI. */
function shownBy(font: string): { readonly from: OldLetters; readonly capitals: boolean } | undefined {
  if (/^\.vn/i.test(font)) return { from: 'tcvn3', capitals: /h$/i.test(font) }
  return /^vni-/i.test(font) ? { from: 'vni', capitals: false } : undefined
}

/** Text as its font shows it; text that is Unicode already is as it is, whatever font it bears. */
export function fontLetters(text: string, font: string): string {
  const shown = shownBy(font)
  if (!shown || !WESTERN.test(text)) return text
  const read = READ_OLD[shown.from](text)
  return shown.capitals ? read.toUpperCase() : read
}
