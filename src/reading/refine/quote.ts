import type { Span } from '#model/citation.ts'
import type { Line } from '../names/line.ts'

/** A quote is no longer than this: what a person takes in at a glance. */
const LONGEST = 300

/**
 * The words a statement rests on: the tokens of trigger and slots of its sentence. What would make it too long is left
 * out from the end farther from the trigger.
 */
export function quoteSpan(line: Line, first: number, last: number, at: number): Span {
  const tokens = line.sentence.tokens
  let from = Math.max(0, Math.min(first, tokens.length - 1))
  let to = Math.min(last, tokens.length)
  while (to - from > 1 && (tokens[to - 1]?.end ?? 0) - (tokens[from]?.start ?? 0) > LONGEST) {
    if (to - at > at - from && to - 1 > at) to -= 1
    else from += 1
  }
  while (to - 1 > from && /^[,;:(–—-]$/.test(tokens[to - 1]?.text ?? '')) to -= 1
  while (from < to - 1 && /^[,;:)–—.-]$/.test(tokens[from]?.text ?? '')) from += 1
  return { start: tokens[from]?.start ?? line.sentence.start, end: tokens[to - 1]?.end ?? line.sentence.end }
}
