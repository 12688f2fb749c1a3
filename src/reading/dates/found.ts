import { isDigits } from '../digits.ts'
import { grown } from '../grown.ts'
import { plainWord } from '../plain-word.ts'
import type { Section } from '../sections.ts'
import type { Token } from '../tokens.ts'
import { isDay, isoOf, nearestYear, type Parts, type Reference } from './calendar.ts'
import { tellsPast } from './tense.ts'

export type Relation = 'on' | 'by' | 'since' | 'as-of' | 'during' | 'until'

/** A date phrase found at a token: where it ends, its value, and whether the day of publication had to settle it. */
export type Found = {
  /** First token after the phrase. */
  readonly to: number
  readonly iso: string
  readonly implied: boolean
  readonly relation?: Relation
}

/** What date readers are told. */
export type Clue = {
  readonly tokens: readonly Token[]
  readonly reference: Reference | undefined
  /** The last month told before, for “that same month”. */
  readonly previous: Reference | undefined
  /** The last day told before, for “the 25th” and “the day before”. */
  readonly previousDay: Reference | undefined
  /** The last year written out before, for “two years later”. */
  readonly previousYear?: number
  /** The section of a paper it stands in. */
  readonly section?: Section
  /** Does the clause around a token speak of what is to come? */
  readonly future: (at: number) => boolean
}

/** `hồi tháng 5`, `back in May`: a time that is over. */
function looksBack(tokens: readonly Token[], at: number): boolean {
  const before = plainWord(tokens[at - 1])
  if (before !== 'in' || plainWord(tokens[at - 2]) !== 'back') return before === 'hồi'
  return !COMES_BACK.test(plainWord(tokens[at - 3]))
}

/** `will be back in May`: somebody comes again, and no time is looked back to. */
const COMES_BACK =
  /^(?:be|is|are|was|were|been|come|comes|came|coming|go|goes|going|fly|get|return|travel|home|'s|'re|'ll)$/

/** How far before a day `this year` may stand. */
const THIS_YEAR_WITHIN = 7

/** `The fair this year runs from 5 to 31 December`, `Festival năm nay diễn ra từ ngày 5/12`: a day of the year told right before it. */
function saysThisYear(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i > Math.max(0, at - THIS_YEAR_WITHIN); i -= 1) {
    const word = plainWord(tokens[i])
    const before = plainWord(tokens[i - 1])
    if (/^[;.(]$/.test(tokens[i]?.text ?? '')) return false
    if (word === 'year' && before === 'this') return true
    if (word === 'nay' && before === 'năm' && !/^(?:đầu|giữa|cuối|mấy|nhiều)$/.test(plainWord(tokens[i - 2])))
      return true
  }
  return false
}

/** The year of the section a day stands in, unless the day would then be yet to come in what looks back, or over in what plans. */
function yearOfSection({ month, day }: Parts, clue: Clue, tense: string | undefined): number | undefined {
  const { section, reference } = clue
  if (!section?.year || !month || (!section.plans && tense === 'future')) return undefined
  if (!reference?.month) return section.year
  const iso = isoOf(section.year, month, day)
  const today = isoOf(reference.year, reference.month, day && reference.day)
  return section.plans ? (iso >= today ? section.year : undefined) : iso <= today ? section.year : undefined
}

/** Makes a date of what is stated, the year settled by the reference. Undefined where nothing settles it. */
export function settle(parts: Parts, clue: Clue, at: number, to: number): Found | undefined {
  const { month, day } = parts
  if (!month) return parts.year ? { to, iso: isoOf(parts.year), implied: false } : undefined
  const reference = clue.reference
  const future = clue.future(at)
  const past = looksBack(clue.tokens, at) || (!future && tellsPast(clue.tokens, at))
  const tense = past ? 'past' : future ? 'future' : undefined
  const year =
    parts.year ??
    (reference && saysThisYear(clue.tokens, at) ? reference.year : undefined) ??
    yearOfSection(parts, clue, tense) ??
    (reference ? nearestYear(month, day, reference, tense) : undefined)
  if (!year || month > 12 || (day && !isDay(year, month, day))) return undefined
  return { to, iso: isoOf(year, month, day), implied: parts.year === undefined }
}

/** Makes an interval of two ends; the first takes what it lacks from the second. */
export function settleRange(
  first: Parts,
  last: Parts,
  clue: Clue,
  at: number,
  to: number,
): Found | undefined {
  const end = settle(last, clue, at, to)
  if (!end) return undefined
  const endYear = Number(end.iso.slice(0, 4))
  const month = first.month ?? last.month
  const crosses = !first.year && !!month && !!last.month && month > last.month
  const start = settle(
    grown(last, grown(first, { year: first.year ?? (crosses ? endYear - 1 : endYear) })),
    clue,
    at,
    to,
  )
  if (!start || start.iso > end.iso) return undefined
  if (start.iso === end.iso) return end
  return { to, iso: `${start.iso}/${end.iso}`, implied: end.implied, relation: 'during' }
}

/** Months `from` to `to` of a year as an interval. */
export function monthsOf(year: number, from: number, to: number): string {
  return from === to ? isoOf(year, from) : `${isoOf(year, from)}/${isoOf(year, to)}`
}

/** The number a token prints in plain digits, no more than four of them. */
export function plainNumber(token: Token | undefined): number | undefined {
  return token?.kind === 'number' && token.text.length <= 4 && isDigits(token.text)
    ? Number(token.text)
    : undefined
}

export function yearOf(token: Token | undefined): number | undefined {
  const year = token?.text.length === 4 ? plainNumber(token) : undefined
  return year && year >= 1800 && year < 2100 ? year : undefined
}

export function touches(tokens: readonly Token[], at: number): boolean {
  return at > 0 && tokens[at]?.start === tokens[at - 1]?.end
}

/**
 * The last month of an interval or year; a month or day gives its own month. For “the end of …”. A guessed year is put back by
 * one where the end would lie after publication and the clause tells of what has been: a standing total looks back.
 */
export function endOf(found: Found, clue: Clue, at: number): Found {
  const last = found.iso.split('/').at(-1) ?? found.iso
  const iso = last.length === 4 ? `${last}-12` : last.slice(0, 7)
  const today = clue.reference?.month ? isoOf(clue.reference.year, clue.reference.month) : undefined
  const ahead = found.implied && found.iso.length >= 7 && today !== undefined && iso > today
  const year = ahead && !clue.future(at) ? Number(iso.slice(0, 4)) - 1 : Number(iso.slice(0, 4))
  return { to: found.to, iso: `${year}${iso.slice(4)}`, implied: found.implied }
}

export function startOf(found: Found): Found {
  const first = found.iso.split('/')[0] ?? found.iso
  const iso = first.length === 4 ? `${first}-01` : first.slice(0, 7)
  return { to: found.to, iso, implied: found.implied }
}
