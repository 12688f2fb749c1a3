import { foldText } from '#model/values/fold.ts'
import { type Candidate, type Columns, readColumns, textOf } from './columns.ts'
import { openCountries } from './countries.ts'
import { exactKey, longestKey } from './keys.ts'
import { allowedBy, levelWordsAt } from './level-words.ts'
import type { FindPlace, Gazetteer, Place, PlaceMatch } from './place.ts'
import { dayNumber, heirOn, ranked, stands } from './ranking.ts'
import { countryOf, indexOfNumber, levelOf, placeAt, predecessorsOf } from './tables.ts'

/** So many names are remembered. */
const MOST_NAMES = 20_000

/** A match gives so many places at most; `find` gives all. */
const MOST_MEANINGS = 12

type Run = { readonly length: number; readonly places: readonly Candidate[]; readonly weak: boolean }

/** A name and the level word behind it, where there is one that fits. */
function runWithSuffix(columns: Columns, folded: readonly string[], start: number): Run | undefined {
  const found = longestKey(columns, folded, start)
  if (!found) return undefined
  const { length, hit } = found
  for (const { tokens, word } of levelWordsAt(folded, start + length, 'after')) {
    const places = allowedBy(columns, hit.places, word)
    if (places.length > 0)
      return { length: length + tokens.length, places, weak: hit.weak && word.vague === true }
  }
  return { length, places: hit.places, weak: hit.weak }
}

/** What a key means on a day: a text names its places often, and all on one day. */
type Meanings = { readonly day: string | undefined; readonly places: readonly Place[] }

function inVietnam(columns: Columns): (candidate: Candidate) => boolean {
  return ({ index }) => countryOf(columns, index) === 'VN'
}

/** The longest name from a position, with the level word before or behind it. */
function longestRun(columns: Columns, folded: readonly string[], start: number): Run | undefined {
  const plain = runWithSuffix(columns, folded, start)
  for (const { tokens, word } of levelWordsAt(folded, start, 'before')) {
    const taken = tokens.length
    const inner = longestKey(columns, folded, start + taken)
    if (!inner) continue
    const { weak } = inner.hit
    const allowed = allowedBy(columns, inner.hit.places, word)
    const places = weak && word.vietnamese ? allowed.filter(inVietnam(columns)) : allowed
    const length = taken + inner.length
    if (places.length > 0 && length > (plain?.length ?? 0))
      return { length, places, weak: weak && word.vague === true }
  }
  return plain
}

/** All places of a folded name; a level word in it narrows them where the whole is no name itself. */
function placesNamed(columns: Columns, folded: string): readonly Candidate[] {
  const exact = exactKey(columns, folded)
  if (exact) return exact.places
  const tokens = folded.split(' ')
  const run = longestRun(columns, tokens, 0)
  return run?.length === tokens.length ? run.places : []
}

function indexOf(columns: Columns, id: string): number {
  const number = /^gn-(\d+)$/.exec(id)?.[1]
  const numbered = number ? indexOfNumber(columns, Number(number)) : -1
  if (numbered >= 0) return numbered
  // Other ids, and those a place bore in an earlier file.
  return exactKey(columns, `#${id}`)?.places[0]?.index ?? -1
}

function unitsOn(columns: Columns, country: string, day: number): readonly number[] {
  const found: number[] = []
  for (let index = 0; index < columns.ids.length; index++) {
    if (levelOf(columns, index) !== 'first' || countryOf(columns, index) !== country) continue
    if (stands(columns, index, day) === 'yes') found.push(index)
  }
  return found
}

/** Opens the gazetteer over the bytes of its file. The bytes are read in place and have to stay unchanged. */
export function openGazetteer(bytes: Uint8Array): Gazetteer {
  const columns = readColumns(bytes)
  const countries = openCountries(() => textOf(columns.countryNames))
  const built = new Map<number, Place>()
  const place = (index: number): Place => {
    const known = built.get(index)
    if (known) return known
    const made = placeAt(columns, index)
    built.set(index, made)
    return made
  }
  const found = new Map<string, Meanings>()
  const find = (name: string, hints: FindPlace = {}): readonly Place[] => {
    const plain = !hints.country && !hints.level
    const known = plain ? found.get(name) : undefined
    if (known && known.day === hints.day) return known.places
    const places = ranked(columns, placesNamed(columns, foldText(name)), hints).map(place)
    if (found.size >= MOST_NAMES) found.clear()
    if (plain) found.set(name, { day: hints.day, places })
    return places
  }
  const onADay = new WeakMap<readonly Candidate[], Meanings>()
  const meanings = (candidates: readonly Candidate[], hints: FindPlace): readonly Place[] => {
    const plain = !hints.country && !hints.level
    const known = plain ? onADay.get(candidates) : undefined
    if (known && known.day === hints.day) return known.places
    const places = ranked(columns, candidates, hints).slice(0, MOST_MEANINGS).map(place)
    if (plain) onADay.set(candidates, { day: hints.day, places })
    return places
  }
  const match = (folded: readonly string[], start: number, hints: FindPlace = {}): PlaceMatch | undefined => {
    const run = longestRun(columns, folded, start)
    const places = run ? meanings(run.places, hints) : []
    return run && places.length > 0 ? { length: run.length, places, weak: run.weak } : undefined
  }
  return {
    version: columns.version,
    find,
    match,
    get: (id) => {
      const index = indexOf(columns, id)
      return index < 0 ? undefined : place(index)
    },
    matchCountry: countries.match,
    country: countries.country,
    predecessors: (id) => {
      const index = indexOf(columns, id)
      const found = index < 0 ? [] : [...predecessorsOf(columns, index)]
      return found.sort((a, b) => (columns.ranks[b] ?? 0) - (columns.ranks[a] ?? 0)).map(place)
    },
    heirs: (id, day) => {
      const heir = heirOn(columns, indexOf(columns, id), dayNumber(day))
      return heir < 0 ? [] : [place(heir)]
    },
    units: (country, day) => unitsOn(columns, country, dayNumber(day)).map(place),
  }
}
