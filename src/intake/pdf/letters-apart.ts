import type { Line } from './page-lines.ts'

const LEAST_LINES = 3

/**
 * Whether letters of a document are drawn apart from their words: where a font lacks them, some programs write the line
 * without them and go back to fill them in with another font. Read as they are drawn, every such word is wrong.
 */
export function lettersApart(pages: readonly (readonly Line[])[]): boolean {
  const found = pages.flatMap((lines) => lines.filter((line, i) => fillsIn(line, lines[i - 1])))
  return found.length >= LEAST_LINES
}

/** Nothing but one or two letters with marks at a time, back within the line before. */
function fillsIn(line: Line, before: Line | undefined): boolean {
  if (!before || Math.abs(before.y - line.y) > line.height * 0.5) return false
  const within = line.x >= before.x && line.end <= before.end + line.height
  return (
    within &&
    line.text.split(/[ |]+/).every((word) => /^[^\x00-\x7f]{1,3}$/u.test(word) && /\p{L}/u.test(word))
  )
}
