import type { Language } from '#model/problem.ts'
import { orderOf } from '#model/values/order-of.ts'
import { countryName } from '#model/values/party-name.ts'
import { LISTS, type ListName, type ListView, type SortName } from '../ties/ties-view.ts'
import { bitOf, type LineKey } from './line-keys.ts'
import type { LineOrder } from './line-order.ts'

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

/** Orders and countries of a day kept beside one another. */
const MOST = 24

/** Lays the lines of a day out for being asked. */
export function lineShelf<Key extends LineKey>(lines: readonly Key[], order: LineOrder): LineShelf<Key> {
  const sorted = new Map<string, readonly Key[]>()
  const counted = new Map<string, ReadonlyMap<ListName, number>>()
  const picked = new Map<string, readonly Key[]>()
  const told = new Map<string, ListView<unknown>['countries']>()
  const inOrder = (sort: SortName, lang: Language) =>
    once(sorted, `${sort} ${lang}`, () => order.sorted(lines, sort, lang))
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
  const order = orderOf(lang)
  return [...counts]
    .map(([code, count]) => ({ code, name: countryName(code, lang), count }))
    .sort((a, b) => order(a.name, b.name))
}
