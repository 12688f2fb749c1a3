import type { Candidate, Columns } from './columns.ts'
import { OWN_NAME_GAIN, RANK_STEP } from './layout.ts'
import { fitsLevel } from './level-words.ts'
import type { FindPlace } from './place.ts'
import { countryOf, datedOf } from './tables.ts'

/** What an ended place loses against one that stands: as much as ten times the people would give. */
const ENDED = RANK_STEP
/** What a fitting level gains: more than any difference in people. */
const FITTING = RANK_STEP * 10

/** An ISO day as yyyymmdd; a month or year counts from its first day; 0 where none is given. */
export function dayNumber(day: string | undefined): number {
  if (!day) return 0
  if (day !== lastDay) {
    const [year = '', month = '01', date = '01'] = day.slice(0, 10).split('-')
    lastNumber = Number(`${year}${month}${date}`) || 0
    lastDay = day
  }
  return lastNumber
}

/** All names of a document are asked for on one day. */
let lastDay = ''
let lastNumber = 0

/** Did a place stand on the day? Without a day: does it stand still? */
export function stands(columns: Columns, index: number, day: number): 'yes' | 'ended' | 'not-yet' {
  const dated = datedOf(columns, index)
  if (!dated) return 'yes'
  if (!day) return dated.to ? 'ended' : 'yes'
  if (dated.from && day < dated.from) return 'not-yet'
  return dated.to && day >= dated.to ? 'ended' : 'yes'
}

/** The place that holds a place's ground on a day, or the last one known; -1 where it never ended. */
export function heirOn(columns: Columns, index: number, day: number): number {
  let heir = index < 0 ? -1 : (datedOf(columns, index)?.heir ?? -1)
  while (heir >= 0) {
    const next = datedOf(columns, heir)
    if (!next?.to || next.heir < 0 || (day && day < next.to)) return heir
    heir = next.heir
  }
  return heir
}

type Scored = { readonly index: number; readonly score: number; readonly ended: number }

function scored(columns: Columns, candidate: Candidate, hints: FindPlace, day: number): Scored | undefined {
  const { index, own } = candidate
  if (hints.country && countryOf(columns, index) !== hints.country) return undefined
  const standing = stands(columns, index, day)
  if (standing === 'not-yet') return undefined
  const ended = standing === 'ended' ? (datedOf(columns, index)?.to ?? 0) : 0
  const fit = hints.level && fitsLevel(columns, index, hints.level) ? FITTING : 0
  const rank = columns.ranks[index] ?? 0
  return { index, score: rank + (own ? OWN_NAME_GAIN : 0) + fit - (ended ? ENDED : 0), ended }
}

/** Puts places in order by the hints, and drops what they rule out: other countries, and units of another day. */
export function ranked(columns: Columns, places: readonly Candidate[], hints: FindPlace): readonly number[] {
  const day = dayNumber(hints.day)
  const list: Scored[] = []
  for (const candidate of places) {
    const one = scored(columns, candidate, hints, day)
    if (one) list.push(one)
  }
  if (list.length > 1) list.sort((a, b) => b.score - a.score || b.ended - a.ended || a.index - b.index)
  const kept = list[0]?.ended || !day ? list : list.filter((one) => !one.ended)
  return kept.map((one) => one.index)
}
