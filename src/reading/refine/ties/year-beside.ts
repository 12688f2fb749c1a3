import { askOf, says } from '../../asked.ts'
import type { Filled, Finding } from '../../engine-finding.ts'
import type { PlaceEntity } from '../../names/entity.ts'
import { type Line, wordsFrom } from '../../names/line.ts'
import { wordSet } from '../../words/word-set.ts'
import { leadsToNext } from '../rolls/roll-year.ts'
import type { Scene } from '../scene.ts'
import { type ToldYear, toldYear } from './told-year.ts'

/** Deeds with a day of their own: a year told with one is not when the tie began. */
const OTHER_DEED =
  /\b(visit\w*|s[ae]nt|sends?|sending|c[ao]me|went|goes|hosted|hosts|built|builds?|invest\w*|export\w*|won|wins|merg\w+|renew\w*|extend\w*|prolong\w*|expir\w*|ended|ends|until|till|laps\w+|terminat\w+|dissol\w+|sever\w*|suspend\w*|dropp\w+|clos\w+|visited|welcom\w+|receiv\w+|gave|given|donat\w+|held|hold|elected|mayor|anniversary|will|would|by|population|quiet|exchang\w+|delegations?|students?|trips?|met|last|next)\b|(?<!\p{L})(thăm|đón|tiếp|cử|gửi|tặng|sáp nhập|gia hạn|hết hạn|chấm dứt|tổ chức|kỷ niệm|đến năm|tới năm|sẽ|dự kiến|đoàn|xuất khẩu|đầu tư|sang)(?!\p{L})/u

const CELEBRATES = askOf(/\b(anniversar\w+|celebrat\w+|birthday|years of)\b|kỷ niệm/)

const NEXT_CLAUSE = wordSet('while|whereas|but|although|though|còn|song|nhưng')

/** A year or a month of one: `2009`, `tháng 5-2005`, also where it is told bare, as numbers are. */
const SHAPE = {
  dates: /^(19|20)\d\d(-\d\d)?$/,
  behind:
    /^(?:$|[.,;:)!?–-]|(?:if|as|too|says?|and|vintage|when|the|in|to|so|we|it|i|already|thì|cũng|rồi|nên|và|đến|nhưng)(?!\p{L}))/u,
}

/** Where the words on a partner end: at the next place, or where another clause begins. */
function endOfPartner(line: Line, from: number, values: readonly unknown[]): number {
  const next = line.entities.find(
    (e) =>
      e.first >= from && (e.type === 'organisation' || (e.type === 'place' && !values.includes(e.value))),
  )
  const turn = line.words.findIndex((word, at) => at >= from && NEXT_CLAUSE.has(word))
  return Math.min(next?.first ?? line.words.length, turn < 0 ? line.words.length : turn)
}

/** The one year told of a partner right behind it, before any other deed: `Tanga in Tanzania, 2001 if …`, `Savannakhet (1999)`. */
function yearBehind(
  line: Line,
  from: number,
  to: number,
  published: string | undefined,
): ToldYear | undefined {
  const years = line.entities.flatMap((e) =>
    e.first >= from && e.first < Math.min(to, from + 12) ? (toldYear(line, e, published, SHAPE) ?? []) : [],
  )
  const [year] = years
  if (!year || OTHER_DEED.test(wordsFrom(line, from, year.entity.first))) return undefined
  const behind = wordsFrom(line, year.entity.last, Math.min(to, year.entity.last + 2))
  if (/^(?:[-–]|to|until|till|đến|tới)(?: |$)/.test(behind)) return undefined
  if (leadsToNext(line, from, year.entity)) return undefined
  return years.length === 1 || /^[,);]/.test(behind) ? year : undefined
}

/**
 * The year told beside a standing tie where no word says that it began then: in its own piece of the sentence.
 * A tie that is kept or celebrated has other years.
 */
export function yearBeside(finding: Finding, scene: Scene): Filled | undefined {
  const { line, slots } = finding
  if (says(CELEBRATES, line)) return undefined
  const values = [slots.a?.value, slots.b?.value]
  const named = line.entities.filter((e): e is PlaceEntity => e.type === 'place' && values.includes(e.value))
  const partner =
    named.findLast((e) => e.first < Math.max(finding.last, (named[0]?.last ?? 0) + 1)) ?? named[0]
  if (!partner || (named.length === 1 && partner.value === scene.home?.value)) return undefined
  const to = endOfPartner(line, partner.last, values)
  const year = yearBehind(line, partner.last, to, scene.published)
  return year ? { value: year.iso, spans: [year.entity] } : undefined
}
