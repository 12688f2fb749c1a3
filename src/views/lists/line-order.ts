import type { Gazetteer } from '#gazetteer/place.ts'
import type { Language } from '#model/problem.ts'
import { orderOf } from '#model/values/order-of.ts'
import { countryName } from '#model/values/party-name.ts'
import type { PartyRef } from '../cite.ts'
import { partyRef } from '../party-names.ts'
import type { SortName } from '../ties/ties-view.ts'
import type { Ground } from './ground.ts'
import type { LineKey } from './line-keys.ts'

/** Puts lines in order. Names are laid in the order of a language once, for the lists of every day. */
export type LineOrder = {
  readonly sorted: <Key extends LineKey>(
    lines: readonly Key[],
    sort: SortName,
    lang: Language,
  ) => readonly Key[]
  /** A party as it is named; parties never change. */
  readonly party: (id: string, lang: Language) => PartyRef
}

/** What has no name or day comes last. */
const NO_NAME = '￿'

/** Nothing laid in order yet. */
export function lineOrder(ground: Ground, gazetteer: Gazetteer): LineOrder {
  const refs = new Map<string, PartyRef>()
  const party = (id: string, lang: Language): PartyRef => {
    const key = `${lang} ${id}`
    const there = refs.get(key)
    if (there) return there
    const node = ground.nodes.get(id)
    // Named by nothing but its address, until it is on file.
    if (!node) return { id, kind: 'organisation', name: id }
    const made = partyRef(gazetteer, node, lang)
    refs.set(key, made)
    return made
  }
  const places = new Map<Language, ReadonlyMap<string, number>>()
  const ranked = (names: readonly string[], lang: Language) => {
    const there = places.get(lang)
    if (there && names.every((name) => there.has(name))) return names.map((name) => there.get(name) ?? 0)
    const made = placesOf(new Set([...(there?.keys() ?? []), ...names]), orderOf(lang))
    places.set(lang, made)
    return names.map((name) => made.get(name) ?? 0)
  }
  const named = ({ under, named: words }: LineKey, lang: Language) =>
    under === undefined ? (words ?? NO_NAME) : party(under, lang).name
  const there = ({ under }: LineKey, lang: Language) => {
    const country = under === undefined ? undefined : ground.nodes.get(under)?.country
    return country ? countryName(country, lang) : NO_NAME
  }
  return {
    party,
    sorted: (lines, sort, lang) => {
      const byName = ranked(
        lines.map((line) => named(line, lang)),
        lang,
      )
      if (sort === 'partner') return inOrder(lines, [byName])
      if (sort === 'country') {
        const names = lines.map((line) => there(line, lang))
        return inOrder(lines, [ranked(names, lang), byName])
      }
      const values = lines.map((line) => line[sort] || NO_NAME)
      const days = placesOf(new Set(values), (a, b) => (a < b ? -1 : a > b ? 1 : 0))
      return inOrder(lines, [values.map((value) => days.get(value) ?? 0), byName])
    },
  }
}

/** The place of each text among some, from 0; those that count as equal share one. */
export function placesOf(
  texts: ReadonlySet<string>,
  compare: (a: string, b: string) => number,
): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  let place = 0
  let before: string | undefined
  for (const text of [...texts].sort(compare)) {
    if (before !== undefined && compare(before, text) !== 0) place++
    before = text
    places.set(text, place)
  }
  return places
}

/** Lines by some places, the first counting most; of equal ones the first stays first. */
function inOrder<Key>(lines: readonly Key[], by: readonly (readonly number[])[]): readonly Key[] {
  const widths = by.map((places) => places.reduce((most, place) => Math.max(most, place), 0) + 1)
  const span = widths.reduce((product, width) => product * width, Math.max(1, lines.length))
  if (span > Number.MAX_SAFE_INTEGER) return inOrderSlowly(lines, by)
  const keys = new Float64Array(lines.length)
  for (let i = 0; i < lines.length; i++) {
    let key = 0
    for (const [k, places] of by.entries()) key = key * (widths[k] ?? 1) + (places[i] ?? 0)
    keys[i] = key * lines.length + i
  }
  keys.sort()
  return Array.from(keys, (key) => lines[key % lines.length] as Key)
}

/** The same for more lines than one number tells apart. */
function inOrderSlowly<Key>(lines: readonly Key[], by: readonly (readonly number[])[]): readonly Key[] {
  const before = (a: number, b: number) => {
    for (const places of by) {
      const apart = (places[a] ?? 0) - (places[b] ?? 0)
      if (apart) return apart
    }
    return a - b
  }
  return [...lines.keys()].sort(before).map((at) => lines[at] as Key)
}
