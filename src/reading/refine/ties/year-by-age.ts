import type { Span } from '#model/citation.ts'
import { askOf, saysIn } from '../../asked.ts'
import { type Finding, withSlots } from '../../engine-finding.ts'
import { clauseEnd, clauseStart } from '../../engine-modality.ts'
import { grown } from '../../grown.ts'
import type { DateEntity, PlaceEntity } from '../../names/entity.ts'
import { type Line, spanOf, wordsBefore, wordsFrom } from '../../names/line.ts'
import * as EN from '../../words/en/age-words.ts'
import * as VI from '../../words/vi/age-words.ts'
import type { Scene } from '../scene.ts'
import { holdsAnother } from './spread-ties.ts'

/** So many years, told from one token to another. */
type Age = { readonly years: number; readonly first: number; readonly last: number; readonly span: Span }

/** Fewer years may be the length of a paper, more are of no tie. */
const FEWEST = 3
const MOST = 100

const WORDS = { en: EN, vi: VI } as const
const CUE = askOf(/\b(?:years?|century|\d+(?:th|st|nd|rd)|will be|turns?|turned)\b|năm|tuổi|thế kỷ/)

function agesOf(line: Line): readonly Age[] {
  const found: Age[] = line.entities.flatMap((e) => {
    if (e.type !== 'number') return []
    const { value, kind, unit } = e.mention
    const years = kind === 'ordinal' || kind === 'count' || /^(?:year|năm)/.test(unit ?? '')
    return years ? [{ years: value, first: e.first, last: e.last, span: e }] : []
  })
  for (const [shape, years] of WORDS[line.sentence.lang].CENTURIES) {
    const match = shape.exec(line.plain)
    if (!match) continue
    const first = wordsBefore(line, match.index + match[0].length - (match[1] ?? '').length)
    const last = first + (match[1] ?? '').split(' ').length
    found.push({ years, first, last, span: spanOf(line, first, last) })
  }
  return found.filter(({ years }) => Number.isInteger(years) && years >= FEWEST && years <= MOST)
}

/** Is a count that of a tie’s years, so old on a day that may be told, or up to now? A bare count or a rank has to be said to be one. */
function isAge(line: Line, age: Age): boolean {
  const words = WORDS[line.sentence.lang]
  const before = wordsFrom(line, clauseStart(line, age.first), age.first)
  const behind = wordsFrom(line, age.last, Math.min(clauseEnd(line, age.last), age.last + 14))
  if (words.ABOUT.test(before)) return false
  if (words.OF_A_TIE.test(behind) || words.TURNS.test(before)) return true
  if (!/(?:years?|năm|century|kỷ)$/.test(wordsFrom(line, age.first, age.last))) return false
  if (line.entities.some((e) => e.type === 'date')) return false
  const tells = words.TELLS_TIE.test(before) || words.TELLS_TIE.test(behind)
  return tells && (words.AGO.test(behind) || words.FOR.test(before))
}

/** Other places than the pair, beside it, may be what is so old. */
function isOfPair({ line, slots }: Finding, age: Age): boolean {
  const places = line.entities.filter((e): e is PlaceEntity => e.type === 'place' && !e.stands)
  const values = [slots.a?.value, slots.b?.value]
  const from = clauseStart(line, age.first)
  const to = clauseEnd(line, age.last)
  return places.every(
    (p) => values.includes(p.value) || p.last <= from || p.first >= to || holdsAnother(p, places),
  )
}

/** The year the years are counted back from: that of the day told beside them, else that of the text. */
function countedFrom(line: Line, scene: Scene): number | undefined {
  const dates = line.entities.filter((e): e is DateEntity => e.type === 'date')
  const years = new Set(dates.map((d) => d.mention.iso.slice(0, 4)))
  if (years.size > 1) return undefined
  const [told] = [...years]
  const year = Number(told ?? scene.published?.slice(0, 4))
  return Number.isInteger(year) && year > 0 ? year : undefined
}

/** `15 năm kể từ khi ký thỏa thuận (2008)`, in 2023: the year told is that from which the years are counted. */
function isOutset(year: number, { years }: Age, { published }: Scene): boolean {
  return published !== undefined && Math.abs(year + years - Number(published.slice(0, 4))) <= 1
}

/**
 * A tie with the year it was set up by how old it is told to be: `Leeds and Brno became twins 30 years ago`, `the ties will be
 * forty next year`: what is still to come is the birthday. As it was where the count is only about right.
 */
export function withYearByAge(tie: Finding, scene: Scene): Finding {
  const { line, slots } = tie
  if (slots.status?.value === 'ended' || !saysIn(CUE, line, line.plain)) return tie
  const from = clauseStart(line, tie.first)
  const to = clauseEnd(line, tie.last)
  const age = agesOf(line).find(
    (one) => one.first >= from && one.last <= to && isAge(line, one) && isOfPair(tie, one),
  )
  const year = age && countedFrom(line, scene)
  const known = String(slots.since?.value ?? year)
  if (!age || !year || !known.startsWith(String(year)) || isOutset(year, age, scene)) return tie
  const since = { value: String(year - age.years), spans: [age.span] }
  return withSlots(tie, grown(slots, { since, status: { value: 'established', spans: [] } }))
}
