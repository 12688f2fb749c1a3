import { askOf, find } from '../../asked.ts'
import { type Filled, type Finding, withSlots } from '../../engine-finding.ts'
import { NUMBER, ordinalOf, PLACE_VI } from '../../engine-rank.ts'
import { sumOf } from '../../engine-sum.ts'
import { grown } from '../../grown.ts'
import type { NumberEntity } from '../../names/entity.ts'
import { type Line, spanOf } from '../../names/line.ts'
import { saysWithin } from '../../says-within.ts'

/** `150 dự án, nhiều nhất, nhưng với 1,9 tỷ USD chỉ đứng thứ tư`: first by number, and somewhere else by money. */
const MOST_BUT = askOf(
  /(?:nhiều nhất|đông nhất|dẫn đầu|đứng đầu|đứng thứ nhất|the most(?: of all)?|more than any(?: other)?|the largest number|first by number|ranks first)(?: (?:ở|tại|in) \S+(?: \S+){0,3}?)?(?: ,)? (?:(?:nhưng|song|còn|dù|tuy|yet|but|though|although|while|only)(?: |$))/,
)

/** `second by capital`, `third in number of projects`, `thứ hai về vốn`: a place told with what it is by. */
const BY = {
  en: {
    money: askOf(
      new RegExp(
        `\\b${NUMBER}(?: ?-? ?(?:largest|biggest|place|investor|source|foreign|in \\S+(?: \\S+)?)){0,4} (?:by|in|in terms of) (?:the )?(?:(?:total|registered) )?(?:capital|value|money|investment)\\b`,
      ),
    ),
    count: askOf(
      new RegExp(
        `\\b${NUMBER}(?: ?-? ?(?:largest|biggest|place|investor|source|foreign|in \\S+(?: \\S+)?)){0,4} (?:by|in|in terms of) (?:the )?(?:number|projects|licen[cs]es|count)\\b`,
      ),
    ),
  },
  vi: {
    money: askOf(new RegExp(`thứ ${PLACE_VI} (?:về|theo|xét theo|tính theo) (?:tổng |số |quy mô )*vốn`)),
    count: askOf(new RegExp(`thứ ${PLACE_VI} (?:về|theo|xét theo|tính theo) (?:số |số lượng )?dự án`)),
  },
} as const

function placeBy(one: (typeof BY)['en']['money'], line: Line): Filled | undefined {
  const word = find(one, line)?.[1]
  const value = word ? ordinalOf(word) : undefined
  return value ? { value, spans: [spanOf(line, 0, line.words.length)] } : undefined
}

/** The one number of a sort its sentence tells. */
function only(line: Line, kind: 'money' | 'count'): NumberEntity | undefined {
  const all = line.entities.filter((e): e is NumberEntity => e.type === 'number' && e.mention.kind === kind)
  return all.length === 1 ? all[0] : undefined
}

/** `second by capital (4.1 billion USD) and third by number of projects (144)`: each place with its own figure. */
function byBothPlaces(figure: Finding): readonly Finding[] | undefined {
  const { line } = figure
  const { projects: _, amount: __, rank: ___, within: ____, ...rest } = figure.slots
  const byMoney = placeBy(BY[line.sentence.lang].money, line)
  const byCount = byMoney && placeBy(BY[line.sentence.lang].count, line)
  const sum = only(line, 'money')
  const count = only(line, 'count')
  const amount = sum && sumOf(sum)
  if (!byCount || !amount || !count || !rest.origin) return undefined
  const projects = { value: Math.round(count.mention.value), spans: [{ start: count.start, end: count.end }] }
  return [
    withSlots(figure, grown(rest, { amount, rank: byMoney })),
    withSlots(figure, grown(rest, { projects, rank: byCount })),
  ]
}

/** A land with two places among investors, one for its projects and one for its money, has two figures. */
export function byTwoRanks(figure: Finding): readonly Finding[] {
  const both = byBothPlaces(figure)
  if (both) return both
  const { projects, amount, rank, within, ...rest } = figure.slots
  const { line } = figure
  if (!projects || !amount || !rank || within) return [figure]
  const count = line.entities.find((e) => e.start === projects.spans[0]?.start)
  const sum = line.entities.find((e) => e.start === amount.spans[0]?.start)
  if (!count || !sum || count.last > sum.first) return [figure]
  if (!saysWithin(MOST_BUT, line, count.last, sum.first)) return [figure]
  return [
    withSlots(figure, grown(rest, { projects, rank: { value: 1, spans: [] } })),
    withSlots(figure, grown(rest, { amount, rank })),
  ]
}
