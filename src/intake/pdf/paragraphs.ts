import type { Line } from './page-lines.ts'

const ENDS = /[.!?:;…”"»)\]]$/
const BEGINS_LOW = /^[\p{Ll}\d(,;]/u
const BEGINS_ITEM = /^([-–•*+]\s|\d{1,2}[.)]\s|[a-zđ]\)\s|(điều|chương|mục|article)\s+\d)/iu

/**
 * The lines of all pages as paragraphs. A page is set in lines of one distance and, where it is set full, of one length: a
 * wider distance, a line that stops short, an indent begin anew. A sentence goes on over the end of its page.
 */
export function paragraphsOf(pages: readonly (readonly Line[])[]): string {
  const step = usualStep(pages)
  const right = usualEnd(pages)
  const left = usualStart(pages)
  const blocks: { text: string; row: boolean }[] = []
  let before: Line | undefined
  for (const lines of pages) {
    for (const [i, line] of lines.entries()) {
      const row = line.text.includes(' | ')
      const block = blocks.at(-1)
      const goesOn =
        before !== undefined &&
        block !== undefined &&
        !row &&
        !block.row &&
        (i === 0 ? overPage(before, line) : within(before, line))
      if (block && goesOn) block.text = joined(block.text, line.text)
      else blocks.push({ text: line.text, row })
      before = line
    }
  }
  return blocks
    .map((block, i) => (i === 0 ? '' : block.row && blocks[i - 1]?.row ? '\n' : '\n\n') + block.text)
    .join('')

  function within(last: Line, line: Line): boolean {
    const down = last.y - line.y
    const near = down > 0 && down < step * 1.45
    const sameSize = Math.abs(last.height - line.height) < 1.5
    const full = last.end > right - line.height * 6
    const indented = line.x > left + line.height * 0.7 && line.x > last.x + line.height * 0.7
    if (!near || !sameSize || BEGINS_ITEM.test(line.text)) return false
    if (BEGINS_LOW.test(line.text)) return true
    return full && !indented && !(ENDS.test(last.text) && last.end < right - line.height * 3)
  }
}

function overPage(last: Line, line: Line): boolean {
  return !ENDS.test(last.text) && BEGINS_LOW.test(line.text)
}

function joined(text: string, next: string): string {
  if (/\p{L}-$/u.test(text)) return /^\p{Ll}/u.test(next) ? text.slice(0, -1) + next : text + next
  return `${text} ${next}`
}

function usualStep(pages: readonly (readonly Line[])[]): number {
  const steps = pages.flatMap((lines) =>
    lines.flatMap((line, i) => {
      const before = lines[i - 1]
      const down = before ? before.y - line.y : 0
      return down > 0 && down < line.height * 4 ? [down] : []
    }),
  )
  return middle(steps) ?? 14
}

function usualEnd(pages: readonly (readonly Line[])[]): number {
  const ends = pages.flat().map((line) => line.end)
  return [...ends].sort((a, b) => a - b)[Math.floor(ends.length * 0.9)] ?? 0
}

function usualStart(pages: readonly (readonly Line[])[]): number {
  return middle(pages.flat().map((line) => line.x)) ?? 0
}

function middle(values: readonly number[]): number | undefined {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
}
