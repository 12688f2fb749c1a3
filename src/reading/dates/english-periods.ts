import { grown } from '../grown.ts'
import { plainWord } from '../plain-word.ts'
import { quantityAt } from '../quantity.ts'
import type { Token } from '../tokens.ts'
import {
  EN_DATE_CUES,
  EN_DATED_PAPERS,
  EN_DATED_THINGS,
  EN_MONTHS,
  EN_ORDINAL_PARTS,
  EN_OWNERS_OF_PAPERS,
  EN_PAPERS_ARE_ON,
  EN_SEASONS,
} from '../words/en/date-words.ts'
import { dayFrom, isoOf, monthFrom, weekdayOf } from './calendar.ts'
import { type Clue, type Found, monthsOf, touches, yearOf } from './found.ts'

type Year = { readonly to: number; readonly year: number; readonly implied: boolean }

const ASIDE: ReadonlyMap<string, number> = new Map(
  Object.entries({
    last: -1,
    past: -1,
    previous: -1,
    this: 0,
    current: 0,
    next: 1,
    coming: 1,
  }),
)

/** The year a part belongs to: “of 2025”, “2025”, “of the year”, “of last year”, “this year”; else that of publication. */
function yearOfPart(clue: Clue, at: number): Year | undefined {
  const { tokens, reference } = clue
  let to = at
  if (/^(of|in|\/|-|,)$/.test(plainWord(tokens[to]))) to += 1
  const year = yearOf(tokens[to])
  if (year) return { to: to + 1, year, implied: false }
  if (!reference) return undefined
  const word = plainWord(tokens[to])
  const aside = word === 'the' ? 0 : ASIDE.get(word)
  if (aside !== undefined && plainWord(tokens[to + 1]) === 'year')
    return { to: to + 2, year: reference.year + aside, implied: true }
  return { to: at, year: reference.year, implied: true }
}

function partOf(clue: Clue, at: number, from: number, last: number): Found | undefined {
  const year = yearOfPart(clue, at)
  if (!year) return undefined
  return { to: year.to, iso: monthsOf(year.year, from, last), implied: year.implied, relation: 'during' }
}

const QUARTERS: ReadonlyMap<string, number> = new Map([1, 2, 3, 4].map((quarter) => [`q${quarter}`, quarter]))
const HALVES: ReadonlyMap<string, number> = new Map([
  ['h1', 1],
  ['h2', 7],
])

/** “the first quarter of 2024”, “Q1/2024”, “H1 2023”, “the fourth quarter”, “the second half of the year”, “first half of May”. */
export function quarterOrHalf(
  clue: Clue,
  at: number,
  monthOf: (at: number) => Found | undefined,
): Found | undefined {
  const { tokens } = clue
  const short = QUARTERS.get(plainWord(tokens[at]))
  if (short) return partOf(clue, at + 1, short * 3 - 2, short * 3)
  const half = HALVES.get(plainWord(tokens[at]))
  if (half)
    return yearOfPart(clue, at + 1)?.implied === false ? partOf(clue, at + 1, half, half + 5) : undefined
  const part = EN_ORDINAL_PARTS[plainWord(tokens[at])]
  if (!part) return undefined
  const thing = plainWord(tokens[at + 1])
  if (thing === 'quarter') {
    const quarter = part < 0 ? 4 : part
    if (part < 0 && plainWord(tokens[at + 2]) !== 'of') return undefined
    return partOf(clue, at + 2, quarter * 3 - 2, quarter * 3)
  }
  if (thing !== 'half' || part > 2) return undefined
  const second = part !== 1
  const month = plainWord(tokens[at + 2]) === 'of' ? monthOf(at + 3) : undefined
  if (month) return month
  const found = partOf(clue, at + 2, second ? 7 : 1, second ? 12 : 6)
  if (!found || found.to > at + 2) return found
  const bare =
    plainWord(tokens[at - 1]) === 'the' &&
    /^(in|during|for|by|until|over|to)$/.test(plainWord(tokens[at - 2]))
  return bare ? found : undefined
}

function countAt(
  tokens: readonly Token[],
  at: number,
): { readonly to: number; readonly value: number } | undefined {
  const quantity = quantityAt(tokens, at, 'en')
  return quantity && quantity.value >= 2 && quantity.value <= 12 && Number.isInteger(quantity.value)
    ? { to: quantity.to, value: quantity.value }
    : undefined
}

/** “the first six months of 2020”, “first ten months of the year”, “nine months this year”, “the last two months of 2023”. */
export function monthsOfYear(clue: Clue, at: number): Found | undefined {
  const { tokens } = clue
  const part = EN_ORDINAL_PARTS[plainWord(tokens[at])]
  const from = part === 1 || part === -1 ? at + 1 : at
  const count = countAt(tokens, from)
  if (!count || plainWord(tokens[count.to]) !== 'months') return undefined
  const after = count.to + 1
  const found = part === -1 ? partOf(clue, after, 13 - count.value, 12) : partOf(clue, after, 1, count.value)
  if (!found) return undefined
  if (found.to > after) return part || /^(of|in|this)$/.test(plainWord(tokens[after])) ? found : undefined
  return part === 1 ? found : undefined
}

/** “last year”, “late next month”, “this week”, “last weekend”, “next spring”, “this fall”; “the last week of October” is none. */
export function beside(clue: Clue, at: number): Found | undefined {
  const { tokens, reference } = clue
  const aside = ASIDE.get(plainWord(tokens[at]))
  if (aside === undefined || !reference) return undefined
  const next = plainWord(tokens[at + 1])
  if (plainWord(tokens[at + 2]) === 'of' && EN_MONTHS[plainWord(tokens[at + 3])]) return undefined
  const made = (iso: string): Found => ({ to: at + 2, iso, implied: true })
  if (next === 'year') return made(String(reference.year + aside))
  if (next === 'month' && reference.month) return made(monthFrom(reference, aside))
  if (next === 'quarter' && reference.month) {
    const quarter = reference.year * 4 + Math.ceil(reference.month / 3) - 1 + aside
    const first = (quarter % 4) * 3 + 1
    return grown(made(monthsOf(Math.floor(quarter / 4), first, first + 2)), { relation: 'during' as const })
  }
  if (/^week(end)?$/.test(next) && reference.day) {
    const monday = aside * 7 + 1 - weekdayOf(reference)
    const first = next === 'week' ? monday : monday + 5
    return grown(made(`${dayFrom(reference, first)}/${dayFrom(reference, monday + 6)}`), {
      relation: 'during' as const,
    })
  }
  if (EN_SEASONS.has(next)) return made(String(seasonYear(next, aside, reference.year, reference.month ?? 6)))
  return undefined
}

const SEASON_BEGINS: Readonly<Record<string, number>> = {
  spring: 3,
  summer: 6,
  autumn: 9,
  fall: 9,
  winter: 12,
}

function seasonYear(season: string, aside: number, year: number, month: number): number {
  const begins = SEASON_BEGINS[season] ?? 1
  if (aside > 0) return begins <= month ? year + 1 : year
  if (aside < 0) return begins + 2 >= month ? year - 1 : year
  return year
}

/** “spring of 2025”, “autumn 2019”: the year. */
export function season(clue: Clue, at: number): Found | undefined {
  if (!EN_SEASONS.has(plainWord(clue.tokens[at]))) return undefined
  const next = plainWord(clue.tokens[at + 1]) === 'of' ? at + 2 : at + 1
  const year = yearOf(clue.tokens[next])
  return year ? { to: next + 1, iso: isoOf(year), implied: false } : undefined
}

/** “since 1997”, “(2004)”, “2016–2019”, “in 1990 and 1997”, “the 2015 agreement”. */
export function yearAlone(
  clue: Clue,
  at: number,
  cues: ReadonlySet<string> = EN_DATE_CUES,
): Found | undefined {
  const { tokens } = clue
  const year = yearOf(tokens[at])
  if (!year) return undefined
  const range = yearRange(tokens, at, year)
  if (range) return range
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  const word = plainWord(before)
  const found: Found = { to: at + 1, iso: String(year), implied: false }
  if (before?.text === '-' || after?.text === '/' || after?.text === '-') return undefined
  if (cues.has(word)) return found
  const closes = !after || after.kind === 'punct'
  if (before?.text === '(' || (at === 0 && closes)) return closes ? found : undefined
  if (/^[,;]$/.test(before?.text ?? '') && /^[),;]$/.test(after?.text ?? '')) return found
  if (/^(and|or|và|&|,)$/.test(word) && yearOf(tokens[at - 2])) return found
  if (word === 'the' && EN_DATED_THINGS.has(after?.folded ?? '')) return found
  if (EN_OWNERS_OF_PAPERS.has(word) && isPaperOf(tokens, at + 1)) return found
  return undefined
}

/** How many words may call a paper by what it is on: `sister city agreement`. */
const CALLED_BY = 4

/** Does a paper stand here, with no more before it than what it is on: `2019 sister-city agreement`? */
function isPaperOf(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i <= at + CALLED_BY; i += 1) {
    const word = tokens[i]?.folded ?? ''
    if (EN_DATED_PAPERS.has(word)) return true
    if (!EN_PAPERS_ARE_ON.has(word)) return false
  }
  return false
}

/** `2016–2019`, `2016 to 2019`, `2024-25`. */
function yearRange(tokens: readonly Token[], at: number, first: number): Found | undefined {
  const joiner = tokens[at + 1]
  if (!joiner || !/^(-|to|đến|tới|and)$/.test(joiner.kind === 'punct' ? joiner.folded : plainWord(joiner)))
    return undefined
  if (plainWord(joiner) === 'and' && plainWord(tokens[at - 1]) !== 'between') return undefined
  const short = /^\d\d$/.test(tokens[at + 2]?.text ?? '') && joiner.folded === '-' && touches(tokens, at + 2)
  const last = short ? Math.floor(first / 100) * 100 + Number(tokens[at + 2]?.text) : yearOf(tokens[at + 2])
  if (!last || last <= first || last - first > 60 || (short && tokens[at + 3]?.folded === '-'))
    return undefined
  return { to: at + 3, iso: `${first}/${last}`, implied: false, relation: 'during' }
}
