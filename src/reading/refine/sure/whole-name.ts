import type { Finding } from '../../engine-finding.ts'
import { type Line, wordsFrom } from '../../names/line.ts'

const HYPHEN = /^[-–]$/

/** A word in capitals that belongs to no other name: it may be the rest of this one. */
function isLooseName(line: Line, at: number): boolean {
  const token = line.sentence.tokens[at]
  if (token?.kind !== 'word' || !token.capital) return false
  const over = line.taken[at]
  return !over || over.type === 'organisation'
}

/** `the capital of Wallonia`, `thủ phủ vùng …`: a town that goes without its name is meant. */
const TOWN_OF =
  /(^| )(capital|seat|heart|outskirts|suburb|department) of( the)?$|(^| )(thủ phủ|ngoại ô)( \S+)?$/

/** Is the place from token `first` to before `last` a piece of a longer name: `Bà Rịa - Vũng Tàu`, `Nam Gyeongsang`? */
function isPieceOfName(line: Line, first: number, last: number): boolean {
  const { tokens } = line.sentence
  if (isLooseName(line, last)) return true
  if (TOWN_OF.test(wordsFrom(line, Math.max(0, first - 4), first))) return true
  if (HYPHEN.test(tokens[last]?.text ?? '')) return true
  return (
    first > 1 && (isLooseName(line, first - 1) || (first > 2 && HYPHEN.test(tokens[first - 1]?.text ?? '')))
  )
}

/** Is every place of its slots that the sentence prints there whole? */
export function hasWholePlaces({ line, slots }: Finding): boolean {
  const spans = Object.values(slots).flatMap((fill) => fill.spans)
  return !line.entities.some(
    (e) =>
      e.type === 'place' &&
      !e.stands &&
      spans.some((span) => span.start < e.end && e.start < span.end) &&
      isPieceOfName(line, e.first, e.last),
  )
}
