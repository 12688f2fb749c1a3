import { foldText } from '#model/values/fold.ts'
import { type Countries, openCountries } from './countries.ts'
import { type Candidate, type KeyHit, type Keys, openKeys } from './keys.ts'
import { OWN_NAME_GAIN, RANK_STEP } from './layout.ts'
import { allowedBy, fitsLevel, levelWordsAt } from './level-words.ts'
import type { FindPlace, Gazetteer, Place, PlaceMatch } from './place.ts'
import { openTables, type Tables } from './tables.ts'

/** What an ended place loses against one that stands: as much as ten times the people would give. */
const ENDED = RANK_STEP
/** What a fitting level gains: more than any difference in people. */
const FITTING = RANK_STEP * 10

/** A match gives so many places at most; `find` gives all. */
const MOST_MEANINGS = 12

function dayNumber(day: string | undefined): number {
  return day ? Number(day.slice(0, 10).replaceAll('-', '').padEnd(8, '01')) : 0
}

/** Did it stand on the day? Without a day: does it stand still? */
function stands(tables: Tables, index: number, day: number): 'yes' | 'ended' | 'not-yet' {
  const dated = tables.dated(index)
  if (!dated) return 'yes'
  if (!day) return dated.to ? 'ended' : 'yes'
  if (dated.from && day < dated.from) return 'not-yet'
  return dated.to && day >= dated.to ? 'ended' : 'yes'
}

type Scored = { readonly index: number; readonly score: number; readonly ended: number }

function scored(
  tables: Tables,
  { index, own }: Candidate,
  hints: FindPlace,
  day: number,
): Scored | undefined {
  if (hints.country && tables.country(index) !== hints.country) return undefined
  const standing = stands(tables, index, day)
  if (standing === 'not-yet') return undefined
  const ended = standing === 'ended' ? (tables.dated(index)?.to ?? 0) : 0
  const fit = hints.level && fitsLevel(tables, index, hints.level) ? FITTING : 0
  const score = tables.rank(index) + (own ? OWN_NAME_GAIN : 0) + fit - (ended ? ENDED : 0)
  return { index, score, ended }
}

/** Puts places in order by the hints, and drops what they rule out. */
function ranked(tables: Tables, places: readonly Candidate[], hints: FindPlace): readonly number[] {
  const day = dayNumber(hints.day)
  const list = places.flatMap((candidate) => scored(tables, candidate, hints, day) ?? [])
  list.sort((a, b) => b.score - a.score || b.ended - a.ended || a.index - b.index)
  const kept = list[0]?.ended || !day ? list : list.filter((one) => !one.ended)
  return kept.map((one) => one.index)
}

type Run = { readonly length: number; readonly places: readonly Candidate[]; readonly weak: boolean }

/** A name and the level word behind it, where there is one that fits. */
function runWithSuffix(
  tables: Tables,
  keys: Keys,
  folded: readonly string[],
  start: number,
): Run | undefined {
  const found = keys.longest(folded, start)
  if (!found) return undefined
  const { length, hit } = found
  for (const [taken, word] of levelWordsAt(folded, start + length, 'after')) {
    const places = allowedBy(tables, hit.places, word)
    if (places.length > 0) return { length: length + taken, places, weak: false }
  }
  return { length, places: hit.places, weak: hit.weak }
}

/** The longest name from a position, with the level word before or behind it. */
function longestRun(tables: Tables, keys: Keys, folded: readonly string[], start: number): Run | undefined {
  const plain = runWithSuffix(tables, keys, folded, start)
  for (const [taken, word] of levelWordsAt(folded, start, 'before')) {
    const inner = keys.longest(folded, start + taken)
    if (!inner) continue
    const places = allowedBy(tables, inner.hit.places, word)
    const length = taken + inner.length
    if (places.length > 0 && length > (plain?.length ?? 0)) return { length, places, weak: false }
  }
  return plain
}

/** All places of a folded name; a level word in it narrows them where the whole is no name itself. */
function placesNamed(tables: Tables, keys: Keys, folded: string): readonly Candidate[] {
  const exact: KeyHit | undefined = keys.exact(folded)
  if (exact) return exact.places
  const tokens = folded.split(' ')
  const run = longestRun(tables, keys, tokens, 0)
  return run?.length === tokens.length ? run.places : []
}

/** Opens the gazetteer over the bytes of its file. The bytes are read in place and have to stay unchanged. */
export function openGazetteer(bytes: Uint8Array): Gazetteer {
  const tables = openTables(bytes)
  const keys = openKeys(tables)
  const countries: Countries = openCountries(() => tables.text('countryNames'))

  const indexOf = (id: string): number => {
    const number = /^gn-(\d+)$/.exec(id)?.[1]
    if (number) return tables.indexOfNumber(Number(number))
    return keys.exact(`#${id}`)?.places[0]?.index ?? -1
  }
  const placesOf = (indexes: readonly number[]): readonly Place[] =>
    indexes.map((index) => tables.place(index))

  return {
    version: tables.version,
    find: (name, hints = {}) => placesOf(ranked(tables, placesNamed(tables, keys, foldText(name)), hints)),
    get: (id) => {
      const index = indexOf(id)
      return index < 0 ? undefined : tables.place(index)
    },
    match: (folded, start, hints = {}): PlaceMatch | undefined => {
      const run = longestRun(tables, keys, folded, start)
      if (!run) return undefined
      const places = placesOf(ranked(tables, run.places, hints).slice(0, MOST_MEANINGS))
      return places.length > 0 ? { length: run.length, places, weak: run.weak } : undefined
    },
    matchCountry: countries.match,
    country: countries.country,
    predecessors: (id) => {
      const index = indexOf(id)
      return index < 0 ? [] : placesOf(tables.predecessors(index))
    },
    heirs: (id) => {
      const index = indexOf(id)
      const heir = index < 0 ? -1 : (tables.dated(index)?.heir ?? -1)
      return heir < 0 ? [] : [tables.place(heir)]
    },
    units: (country, day) => {
      const when = dayNumber(day)
      const found: number[] = []
      for (let index = 0; index < tables.size; index++) {
        if (tables.level(index) !== 'first' || tables.country(index) !== country) continue
        if (stands(tables, index, when) === 'yes') found.push(index)
      }
      return placesOf(found)
    },
  }
}
