import type { Span } from '#model/citation.ts'
import type { SlotValue } from '#model/kinds/kind.ts'
import type { Draft } from '#model/statement.ts'
import type { Finding } from '../engine-finding.ts'
import { widenSpan } from '../grounding/boundaries.ts'
import { type Line, tokensOver } from '../names/line.ts'
import { quoteSpan } from './quote.ts'

function inside(span: Span, quote: Span): boolean {
  return span.start >= quote.start && span.end <= quote.end
}

/** Tokens the quote should cover: trigger and the slots read in its own sentence, where they fit. */
function range(finding: Finding): { first: number; last: number } {
  const { line } = finding
  let { first, last } = finding
  if (finding.kind === 'commitment') return { first, last }
  for (const fill of Object.values(finding.slots)) {
    for (const span of fill.spans) {
      if (span.start < line.sentence.start || span.end > line.sentence.end) continue
      const { first: from, last: to } = tokensOver(line, span.start, span.end)
      const start = Math.min(first, from)
      const end = Math.max(last, to)
      const length = (line.sentence.tokens[end - 1]?.end ?? 0) - (line.sentence.tokens[start]?.start ?? 0)
      if (from >= 0 && length <= 300) {
        first = start
        last = end
      }
    }
  }
  return { first, last }
}

/**
 * A quote that begins in `then-Squamish`, `Vietnam-Japan` or the `Festival` of `Open-Air Festival` takes the rest with it;
 * `Afula-Gilboa` is another name than `Afula`.
 */
function wholeWords(text: string, quote: Span, line: Line): Span {
  const wide = widenSpan(text, quote)
  if (wide.start === quote.start && wide.end === quote.end) return wide
  const { tokens } = line.sentence
  const added = ({ start, end }: Span) =>
    start >= wide.start && end <= wide.end && !inside({ start, end }, quote)
  const isNamed = (at: number) => line.taken[at] !== undefined && inside(tokens[at] ?? wide, quote)
  const cutsName = tokens.some(
    (t, at) => added(t) && t.capital && !line.taken[at] && hasBeside(tokens, at, added, isNamed),
  )
  return cutsName ? quote : wide
}

/** Does what was added to a quote go on, on either side, in a name the quote holds? */
function hasBeside(
  tokens: Line['sentence']['tokens'],
  at: number,
  added: (token: Span) => boolean,
  isNamed: (at: number) => boolean,
): boolean {
  return [-1, 1].some((step) => {
    let next = at + step
    for (let token = tokens[next]; token && added(token); token = tokens[next]) next += step
    return isNamed(next)
  })
}

/** Makes the statement a finding amounts to: its quote, and for each slot read outside it where it is read. */
export function toDraft(finding: Finding, text: string): Draft {
  const { first, last } = range(finding)
  const quote = wholeWords(text, quoteSpan(finding.line, first, last, finding.at), finding.line)
  const slots: Record<string, SlotValue> = {}
  const spans: Record<string, Span> = {}
  const places: Record<string, string> = {}
  const implied: string[] = []
  for (const [slot, fill] of Object.entries(finding.slots)) {
    slots[slot] = fill.value
    if (fill.implied) implied.push(slot)
    const many = Array.isArray(fill.value)
    fill.spans.forEach((span, i) => {
      const path =
        many && fill.spans.length === (fill.value as readonly string[]).length ? `${slot}.${i}` : slot
      const id = fill.placeIds?.[i]
      if (id && id !== 'within') places[path] = id
      if (!inside(span, quote)) spans[path] = { start: span.start, end: span.end }
    })
  }
  return {
    kind: finding.kind,
    slots,
    quote: text.slice(quote.start, quote.end),
    ...quote,
    ...(Object.keys(spans).length > 0 ? { spans } : {}),
    ...(implied.length > 0 ? { implied } : {}),
    ...(Object.keys(places).length > 0 ? { places } : {}),
    readBy: finding.readBy,
  }
}
