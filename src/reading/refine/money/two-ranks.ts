import { askOf } from '../../asked.ts'
import { type Finding, withSlots } from '../../engine-finding.ts'
import { grown } from '../../grown.ts'
import { saysWithin } from '../../says-within.ts'

/** `150 dự án, nhiều nhất, nhưng với 1,9 tỷ USD chỉ đứng thứ tư`: first by number, and somewhere else by money. */
const MOST_BUT = askOf(
  /(?:nhiều nhất|đông nhất|dẫn đầu|đứng đầu|đứng thứ nhất|the most(?: of all)?|more than any(?: other)?|the largest number|first by number|ranks first)(?: (?:ở|tại|in) \S+(?: \S+){0,3}?)?(?: ,)? (?:(?:nhưng|song|còn|dù|tuy|yet|but|though|although|while|only)(?: |$))/,
)

/** A land with two places among investors, one for its projects and one for its money, has two figures. */
export function byTwoRanks(figure: Finding): readonly Finding[] {
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
