import type { Candidate, Columns } from './columns.ts'
import type { PlaceLevel } from './place.ts'
import { countryOf, isCity, levelOf } from './tables.ts'
import { LEVEL_WORDS, type LevelWord } from './words/level-words.ts'

/** A level word and its tokens. */
type LevelTold = { readonly tokens: readonly string[]; readonly word: LevelWord }

/** Level words by their first token, longest first. */
function byFirstToken(side: LevelWord['side']): ReadonlyMap<string, readonly LevelTold[]> {
  const map = new Map<string, LevelTold[]>()
  for (const word of LEVEL_WORDS) {
    if (word.side !== side) continue
    const tokens = word.words.split(' ')
    const first = tokens[0] ?? ''
    map.set(first, [...(map.get(first) ?? []), { tokens, word }])
  }
  for (const list of map.values()) list.sort((a, b) => b.tokens.length - a.tokens.length)
  return map
}

const BEFORE = byFirstToken('before')
const AFTER = byFirstToken('after')

const NONE: readonly LevelTold[] = []

function standsAt(tokens: readonly string[], folded: readonly string[], at: number): boolean {
  for (let i = 0; i < tokens.length; i += 1) if (folded[at + i] !== tokens[i]) return false
  return true
}

/** Level words that stand at a position, the longest first. */
export function levelWordsAt(
  folded: readonly string[],
  at: number,
  side: LevelWord['side'],
): readonly LevelTold[] {
  const list = (side === 'before' ? BEFORE : AFTER).get(folded[at] ?? '')
  return list ? list.filter(({ tokens }) => standsAt(tokens, folded, at)) : NONE
}

/** Does a place fit a level? `city` is met by a city of any level; other levels not by cities below the first. */
export function fitsLevel(columns: Columns, index: number, level: PlaceLevel): boolean {
  if (level === 'city') return isCity(columns, index)
  return levelOf(columns, index) === level
}

/**
 * The places of a list that a level word allows: those of the first of its levels that has any. A region is preferred
 * to a city of the same level, unless the word means cities (Washington State is not Washington DC).
 */
export function allowedBy(
  columns: Columns,
  places: readonly Candidate[],
  word: LevelWord,
): readonly Candidate[] {
  const here = places.filter(
    ({ index }) => !word.countries || word.countries.includes(countryOf(columns, index)),
  )
  const regions = here.filter(({ index }) => !isCity(columns, index))
  for (const list of word.fits.includes('city') ? [here] : [regions, here])
    for (const level of word.fits) {
      const fitting = list.filter(({ index }) => fitsLevel(columns, index, level))
      if (fitting.length > 0) return fitting
    }
  return []
}
