import { LEVEL_WORDS } from '../words/vi/roles.ts'
import { type Line, wordsFrom } from './line.ts'
import { type PlaceContext, placeAt } from './place-at.ts'

/** `Tỉnh trưởng tỉnh Gangwon tại thành phố Chuncheon`: behind the place an office is of, no mission’s, one is told where its holder was met. */
export function isChiefOfPlace(line: Line, from: number, at: number, context: PlaceContext): boolean {
  const levels = from + Number(LEVEL_WORDS.has(line.words[from] ?? ''))
  const place = [from, levels, levels + 1].some(
    (i) => i + (placeAt(line, i, context)?.length ?? 0) === at && i < at,
  )
  return (
    place &&
    !/(?:đại diện|lãnh sự|đại sứ|tham tán|tùy viên)$/.test(wordsFrom(line, Math.max(0, from - 3), from))
  )
}
