import type { Language } from '#model/problem.ts'
import { printDate } from '#model/values/date.ts'
import { orderOf } from '#model/values/order-of.ts'
import { countryName } from '#model/values/party-name.ts'
import type { PartyRef } from '#views/cite.ts'
import { listLabel } from '#views/words/ties-words.ts'
import type { Counting } from './agreement-line.ts'
import { renumberMarks } from './join-marks.ts'
import type { LoadedTies } from './load-ties.ts'
import { LISTS, type ListAsked, type ListName, type ListView, type SortName } from './ties-view.ts'

/** Days ahead and years of silence where nobody says otherwise. */
export const DAYS_AHEAD = 180
export const YEARS_SILENT = 5

/** What a line is sorted and picked by. */
export type Keys = {
  readonly partner: PartyRef | undefined
  readonly countries: readonly string[]
  readonly since: string
  readonly end: string
  readonly last: string
  readonly lists: readonly ListName[]
}

/** How a list is counted: what was asked for, the rest as usual. */
export function countingOf({ days, years }: ListAsked, day: string): Counting {
  return { day, days: days ?? DAYS_AHEAD, years: years ?? YEARS_SILENT }
}

type Listing<Line> = {
  readonly asked: ListAsked
  readonly counting: Counting
  readonly loaded: LoadedTies
  readonly keysOf: (line: Line) => Keys
  readonly rule: (list: ListName, counting: Counting, lang: Language) => string
}

/** The lines of one list, and how many stand in each: every count is the length of its list. */
export function makeList<Line>(
  all: readonly Line[],
  { asked, counting, loaded, keysOf, rule }: Listing<Line>,
): ListView<Line> {
  const { lang, citing, asOf } = loaded.making
  const list = asked.list ?? 'in-force'
  const country = asked.country?.toUpperCase()
  const here = all.filter((line) => !country || keysOf(line).countries.includes(country))
  const asOfText = printDate(asOf, lang)
  const sort = asked.sort ?? 'partner'
  return renumberMarks({
    asOf,
    asOfText,
    list,
    lists: LISTS.map((name) => ({
      list: name,
      label: listLabel(name, counting, lang),
      count: here.filter((line) => keysOf(line).lists.includes(name)).length,
    })),
    rule: rule(list, { ...counting, day: asOfText }, lang),
    days: counting.days,
    years: counting.years,
    sort,
    ...(country ? { country } : {}),
    countries: countriesOf(all, keysOf, list, lang),
    lines: here.filter((line) => keysOf(line).lists.includes(list)).sort(inOrder(sort, keysOf, lang)),
    cites: citing.cites(),
  })
}

function countriesOf<Line>(
  all: readonly Line[],
  keysOf: (line: Line) => Keys,
  list: ListName,
  lang: Language,
): ListView<Line>['countries'] {
  const counts = new Map<string, number>()
  for (const line of all) {
    const { lists, countries } = keysOf(line)
    if (lists.includes(list)) for (const code of countries) counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  const order = orderOf(lang)
  return [...counts]
    .map(([code, count]) => ({ code, name: countryName(code, lang), count }))
    .sort((a, b) => order(a.name, b.name))
}

/** By what was asked, then by partner: what has no day comes last. */
function inOrder<Line>(sort: SortName, keysOf: (line: Line) => Keys, lang: Language) {
  const order = orderOf(lang)
  const name = (line: Line) => keysOf(line).partner?.name ?? '￿'
  const country = (line: Line) => keysOf(line).partner?.countryName ?? '￿'
  return (a: Line, b: Line): number => {
    const byName = order(name(a), name(b))
    if (sort === 'partner') return byName
    if (sort === 'country') return order(country(a), country(b)) || byName
    const [x, y] = [keysOf(a)[sort] || '￿', keysOf(b)[sort] || '￿']
    return (x < y ? -1 : x > y ? 1 : 0) || byName
  }
}
