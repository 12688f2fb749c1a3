import { FAMILY_NAMES } from '../words/families.ts'
import { isSyllable } from '../words/vi/syllable.ts'
import { culturesOf } from './culture.ts'
import { type Line, printedName } from './line.ts'
import { roleAfter } from './name-cues.ts'
import { wordCount } from './person-cues.ts'
import { type PlaceContext, placeAt } from './place-at.ts'

/** `signed by Luo Ping, the prefecture’s governor`: a family name and another, by whom something is done and whose office is told, are no town. */
export function isNamesake(line: Line, first: number, last: number): boolean {
  return (
    wordCount(line, first, last) >= 2 &&
    FAMILY_NAMES.has(line.folded[first] ?? '') &&
    /^(?:by|with|said|told|and|met|from)$/.test(line.words[first - 1] ?? '') &&
    line.words[last] === ',' &&
    roleAfter(line, last)
  )
}

/** `Do Van Hai`, `An Thi Lan`: a family whose name is an English word, where only syllables of its language follow. */
export function opensVietnamese(line: Line, first: number, last: number, context: PlaceContext): boolean {
  const words = line.words.slice(first, last)
  return (
    words.length >= 3 &&
    words.length <= 4 &&
    words.every((word) => isSyllable(word)) &&
    !placeAt(line, first + 1, context) &&
    (/^(?:thi|van)$/.test(words[1] ?? '') ||
      (FAMILY_NAMES.has(line.folded[first] ?? '') && culturesOf(printedName(line, first, last)).has('VN')))
  )
}
