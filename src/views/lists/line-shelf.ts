import type { Gazetteer } from '#gazetteer/place.ts'
import type { Language } from '#model/problem.ts'
import { countryName } from '#model/values/party-name.ts'
import { partyRef } from '#views/party-names.ts'
import { LISTS, type ListName, type ListView, type SortName } from '#views/ties/ties-view.ts'
import type { Ground } from './ground.ts'
import { bitOf, type LineKey } from './line-keys.ts'

/** The lines of a day, with what was sorted and counted of them once for whoever asks again. */
export type LineShelf<Key extends LineKey> = {
  readonly lines: readonly Key[]
  /** The lines of a list, of one country or all, in an order. */
  readonly pick: (asked: Picked) => readonly Key[]
  readonly counts: (country: string | undefined) => ReadonlyMap<ListName, number>
  readonly countries: (list: ListName, lang: Language) => ListView<unknown>['countries']
}

type Picked = {
  readonly list: ListName
  readonly country: string | undefined
  readonly sort: SortName
  readonly lang: Language
}

const NO_NAME = '￿'
/** Orders and countries of a day kept beside one another. */
const MOST = 24

/** Lays the lines of a day out for being asked. */
export function lineShelf<Key extends LineKey>(
  lines: readonly Key[],
  { ground, gazetteer }: { readonly ground: Ground; readonly gazetteer: Gazetteer },
): LineShelf<Key> {
  const sorted = new Map<string, readonly Key[]>()
  const counted = new Map<string, ReadonlyMap<ListName, number>>()
  const picked = new Map<string, readonly Key[]>()
  const told = new Map<string, ListView<unknown>['countries']>()
  const ranks = new Map<string, ReadonlyMap<Key, number>>()
  const rankedBy = (what: 'name' | 'country', lang: Language) =>
    once(ranks, `${what} ${lang}`, () => ranksOf(lines, namingOf(what, { ground, gazetteer, lang }), lang))
  const inOrder = (sort: SortName, lang: Language) =>
    once(sorted, `${sort} ${lang}`, () => {
      const names = rankedBy('name', lang)
      const byName = (a: Key, b: Key) => (names.get(a) ?? 0) - (names.get(b) ?? 0)
      if (sort === 'partner') return [...lines].sort(byName)
      if (sort === 'country') {
        const there = rankedBy('country', lang)
        return [...lines].sort((a, b) => (there.get(a) ?? 0) - (there.get(b) ?? 0) || byName(a, b))
      }
      return [...lines].sort((a, b) => {
        const [x, y] = [a[sort] || NO_NAME, b[sort] || NO_NAME]
        return (x < y ? -1 : x > y ? 1 : 0) || byName(a, b)
      })
    })
  return {
    lines,
    pick: ({ list, country, sort, lang }) =>
      once(picked, `${list} ${country ?? ''} ${sort} ${lang}`, () =>
        inOrder(sort, lang).filter((line) => line.lists & bitOf(list) && isOf(line, country)),
      ),
    counts: (country) => once(counted, country ?? '', () => countLists(lines, country)),
    countries: (list, lang) => once(told, `${list} ${lang}`, () => countriesOf(lines, list, lang)),
  }
}

function once<T>(kept: Map<string, T>, key: string, make: () => T): T {
  const there = kept.get(key)
  if (there !== undefined) return there
  const made = make()
  kept.set(key, made)
  const [oldest] = kept.keys()
  if (kept.size > MOST && oldest !== undefined) kept.delete(oldest)
  return made
}

function isOf({ countries }: LineKey, country: string | undefined): boolean {
  return country === undefined || countries.includes(country)
}

function countLists(lines: readonly LineKey[], country: string | undefined): ReadonlyMap<ListName, number> {
  const counts = LISTS.map(() => 0)
  for (const line of lines) {
    if (!isOf(line, country)) continue
    for (let i = 0; i < counts.length; i++) if (line.lists & (1 << i)) counts[i] = (counts[i] ?? 0) + 1
  }
  return new Map(LISTS.map((list, i) => [list, counts[i] ?? 0]))
}

function countriesOf(
  lines: readonly LineKey[],
  list: ListName,
  lang: Language,
): ListView<unknown>['countries'] {
  const bit = bitOf(list)
  const counts = new Map<string, number>()
  for (const { lists, countries } of lines)
    if (lists & bit) for (const code of countries) counts.set(code, (counts.get(code) ?? 0) + 1)
  const order = new Intl.Collator(lang)
  return [...counts]
    .map(([code, count]) => ({ code, name: countryName(code, lang), count }))
    .sort((a, b) => order.compare(a.name, b.name))
}

type Naming = { readonly ground: Ground; readonly gazetteer: Gazetteer; readonly lang: Language }

/** What a line is sorted under, in a language: the name of its partner, or its country's. */
function namingOf(what: 'name' | 'country', { ground, gazetteer, lang }: Naming): (line: LineKey) => string {
  const known = new Map<string, string>()
  return ({ under, named }) => {
    if (under === undefined) return what === 'name' ? (named ?? NO_NAME) : NO_NAME
    const there = known.get(under)
    if (there !== undefined) return there
    const node = ground.nodes.get(under)
    const name =
      what === 'country'
        ? node?.country
          ? countryName(node.country, lang)
          : NO_NAME
        : node
          ? partyRef(gazetteer, node, lang).name
          : under
    known.set(under, name)
    return name
  }
}

/** The place of each line's name among all names as a language orders them; equal ones share it. */
function ranksOf<Key extends LineKey>(
  lines: readonly Key[],
  nameOf: (line: Key) => string,
  lang: Language,
): ReadonlyMap<Key, number> {
  const order = new Intl.Collator(lang)
  const names = lines.map((line) => nameOf(line))
  const places = new Map<string, number>()
  let place = 0
  let before: string | undefined
  for (const name of [...new Set(names)].sort(order.compare)) {
    if (before !== undefined && order.compare(before, name) !== 0) place++
    before = name
    places.set(name, place)
  }
  return new Map(lines.map((line, i) => [line, places.get(names[i] ?? '') ?? 0]))
}
