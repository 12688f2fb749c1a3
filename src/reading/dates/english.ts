import { plainWord } from '../plain-word.ts'
import { quantityAt } from '../quantity.ts'
import { cueWords } from '../word-cues.ts'
import { EN_DAY_WORDS, EN_MONTHS, EN_SEASONS, EN_WEEKDAYS } from '../words/en/date-words.ts'
import { countedYear } from './counted-year.ts'
import {
  dayFirst,
  dayOnly,
  monthAlone,
  monthFirst,
  slashedDay,
  stageOf,
  weekdayAlone,
} from './english-days.ts'
import { endedMonth } from './english-ended.ts'
import { nearDay, sameTime, timeAgo } from './english-near.ts'
import { beside, monthsOfYear, quarterOrHalf, season, yearAlone } from './english-periods.ts'
import type { Clue, Found } from './found.ts'
import { isoDay } from './iso-day.ts'

/** Words a date phrase may begin with; elsewhere no reader is tried, which keeps reading fast. */
const OPENERS: ReadonlySet<string> = new Set([
  ...Object.keys(EN_MONTHS),
  ...Object.keys(EN_WEEKDAYS),
  ...Object.keys(EN_DAY_WORDS),
  ...EN_SEASONS,
  ...'the that first second third fourth last final past previous this current next coming early mid late end beginning start close turn year two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen q1 q2 q3 q4 h1 h2 a an thirty twenty forty fifty'.split(
    ' ',
  ),
])

function simple(clue: Clue, at: number): Found | undefined {
  return (
    monthFirst(clue, at) ??
    dayFirst(clue, at) ??
    monthAlone(clue, at) ??
    quarterOrHalf(clue, at, (next) => monthAlone(clue, next)) ??
    monthsOfYear(clue, at) ??
    beside(clue, at) ??
    season(clue, at)
  )
}

/** Openers so common that a look ahead pays: a time word or a figure has to follow soon. */
const LIGHT: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'that',
  'this',
  'first',
  'second',
  'two',
  'three',
])
const TIME_WORDS: ReadonlySet<string> = new Set([
  ...Object.keys(EN_MONTHS),
  ...Object.keys(EN_WEEKDAYS),
  ...Object.keys(EN_DAY_WORDS),
  ...EN_SEASONS,
  ...'day days week weeks weekend month months quarter quarters half halves year years decade decades end beginning start close turn ago night morning afternoon evening time'.split(
    ' ',
  ),
])

const TELLS_TIME = cueWords('folded', TIME_WORDS)

function tellsTime(clue: Clue, from: number): boolean {
  for (let at = from; at < from + 6; at += 1) {
    const token = clue.tokens[at]
    if (!token) return false
    if (token.kind === 'number' || (token.cues & TELLS_TIME) !== 0) return true
  }
  return false
}

/** What a stage word (“late”, “the end of”) may stand before: also “the year” and a bare year. */
function staged(clue: Clue, at: number): Found | undefined {
  const found = simple(clue, at) ?? yearAlone(clue, at)
  if (found) return found
  const { tokens, reference } = clue
  const word = plainWord(tokens[at])
  const thing = word === 'the' ? plainWord(tokens[at + 1]) : word
  const to = word === 'the' ? at + 2 : at + 1
  if (!reference) return undefined
  if (thing === 'year') return { to, iso: String(reference.year), implied: true }
  if (thing === 'month' && reference.month)
    return { to, iso: `${reference.year}-${String(reference.month).padStart(2, '0')}`, implied: true }
  return undefined
}

/** The cue of words an English date phrase may begin with. */
export const OPENS_ENGLISH = cueWords('folded', OPENERS)

/** The English date phrase that begins at a token, if one does. */
export function englishDate(clue: Clue, at: number): Found | undefined {
  const token = clue.tokens[at]
  if (!token) return undefined
  if (token.kind === 'number')
    return (
      isoDay(clue, at) ??
      dayFirst(clue, at) ??
      slashedDay(clue, at) ??
      yearAlone(clue, at) ??
      monthsOfYear(clue, at) ??
      ago(clue, at)
    )
  if ((token.cues & OPENS_ENGLISH) === 0) return undefined
  if (LIGHT.has(token.folded) && !tellsTime(clue, at + 1)) return undefined
  return (
    weekdayAlone(clue, at) ??
    endedMonth(clue, at) ??
    simple(clue, at) ??
    nearDay(clue, at) ??
    stageOf(clue, at, (next) => staged(clue, next)) ??
    dayOnly(clue, at) ??
    sameTime(clue, at) ??
    ago(clue, at)
  )
}

function ago(clue: Clue, at: number): Found | undefined {
  const counted = countedYear(clue, at, 'en')
  if (counted) return counted
  const quantity = quantityAt(clue.tokens, at, 'en')
  if (quantity) return timeAgo(clue, quantity.value, quantity.to)
  const word = plainWord(clue.tokens[at])
  const one = (word === 'a' || word === 'an') && plainWord(clue.tokens[at + 2]) === 'ago'
  return one ? timeAgo(clue, 1, at + 1) : undefined
}
