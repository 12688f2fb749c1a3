import type { Span } from '#model/citation.ts'
import { askOf } from '../../asked.ts'
import { type Filled, type Finding, withSlots } from '../../engine-finding.ts'
import { grown } from '../../grown.ts'
import { spanOf, wordsFrom } from '../../names/line.ts'
import { saysWithin } from '../../says-within.ts'

/** Who comes next among investors, told right before the name: `followed by Japan with …`, `tiếp theo là Singapore`. */
const COMES_NEXT = askOf(
  /(?:(?:^| )(?:followed by|trailed by|ahead of|then (?:came|come|comes)|next (?:was|were|is|are|came|come|comes)|after (?:it|that) (?:came|comes|is|was)|runners? - ?up (?:was|is))|(?:^|, |and |; )(?:then|next)|(?:^| )(?:tiếp theo|tiếp đến|kế đến|kế tiếp|theo sau|tiếp sau|xếp sau|đứng sau|sau đó)(?: (?:lần lượt )?(?:là|đến))?)(?: ,| :)?(?: the| \S+ese| nước| các nhà đầu tư| nhà đầu tư)?$/,
)

/** What stands between one investor’s figure and the next one’s name in a list of them. */
const LIST_GOES_ON = /^(?:\) )?(?:,|;|and|và|, and|; and|, và|; và|rồi|then|, then|rồi đến)(?: the)?$/

/** How many sentences on the list of investors may go. */
const NEXT_LINE = 1

/** The name of a figure’s investor in the sentence of the figure. */
function nameOf({ line, slots }: Finding): { readonly first: number; readonly last: number } | undefined {
  const start = slots.origin?.spans[0]?.start
  return line.entities.find((e) => e.start === start && (e.type === 'country' || e.type === 'place'))
}

/**
 * The words by which a figure is told to be the next of a list whose last is the one before, from those that opened the list;
 * a bare `and` goes on with a list, it opens none.
 */
function nextInTurn(figure: Finding, before: Finding, opened: Span | undefined): Span | undefined {
  const name = nameOf(figure)
  const { line } = figure
  if (!name || before.slots.host?.value !== figure.slots.host?.value) return undefined
  if (before.slots.origin?.value === figure.slots.origin?.value) return undefined
  const same = before.line === line
  if (same ? name.first < before.last : line.index - before.line.index > NEXT_LINE) return undefined
  const from = Math.max(same ? before.last : 0, name.first - CUE)
  if (saysWithin(COMES_NEXT, line, from, name.first)) return spanOf(line, from, name.last)
  if (!opened || !same || !LIST_GOES_ON.test(wordsFrom(line, before.last, name.first))) return undefined
  return { start: opened.start, end: spanOf(line, name.first, name.last).end }
}

/** Words before a name in which the next of a list is told to come. */
const CUE = 7

/** What the next of a list takes over from the one before: the place behind it, what is counted, and as of when. */
function takenOver(figure: Finding, before: Finding, told: Span): Record<string, Filled> {
  const { rank, within, measure, asof } = before.slots
  const next = typeof rank?.value === 'number' && !within ? rank.value + 1 : undefined
  return {
    ...(next ? { rank: { value: next, spans: [told] } } : {}),
    ...(measure ? { measure } : {}),
    ...(asof && !figure.slots.asof ? { asof } : {}),
  }
}

/** `China leads with six projects, followed by India with five and Japan with two`: each investor stands one place behind the one before. */
export function ranksInTurn(figures: readonly Finding[]): readonly Finding[] {
  const told: Finding[] = []
  let opened: Span | undefined
  const ordered = figures.toSorted((a, b) => a.line.index - b.line.index || a.first - b.first)
  for (const figure of ordered) {
    const before = told.at(-1)
    opened = before?.slots.origin && nextInTurn(figure, before, opened)
    told.push(
      before && opened ? withSlots(figure, grown(figure.slots, takenOver(figure, before, opened))) : figure,
    )
  }
  return told
}
