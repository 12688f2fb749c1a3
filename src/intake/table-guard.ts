/** What a spreadsheet would take for a formula, also behind blanks, quotation and control marks and in full width. */
const LOOKS_LIKE_FORMULA = /^[\s\p{Cc}\p{Cf}\p{Quotation_Mark}]*[=+\-@＝＋－＠]|^'*[\t\r\n]/u

/** A plain number is no danger, whatever its sign. */
const PLAIN_NUMBER = /^[+-]?\d+([.,]\d+)*$/

/**
 * A text as a CSV cell that no spreadsheet runs: an apostrophe before what looks like a formula. `unguardText` takes
 * exactly that apostrophe away again, so a value comes back as it was.
 */
export function guardText(text: string): string {
  return LOOKS_LIKE_FORMULA.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text
}

/** Takes the guard of a CSV cell off. */
export function unguardText(text: string): string {
  if (!text.startsWith("'")) return text
  const bare = text.slice(1)
  return guardText(bare) === text ? bare : text
}
