import type { Cut } from '#model/reading.ts'
import type { TextPart } from './cards-view.ts'

/** A quote of a statement in the text, and how the statement stands. */
export type Quoted = {
  readonly statementId: string
  readonly start: number
  readonly end: number
  readonly mark: 'waiting' | 'accepted' | 'rejected'
}

const STRENGTH = { accepted: 3, waiting: 2, rejected: 1 } as const

/** Cuts a text at the edges of quotes and of what was not read, so that each part can be shown one way. */
export function textParts(
  text: string,
  quotes: readonly Quoted[],
  cuts: readonly Cut[],
): readonly TextPart[] {
  const edges = new Set([0, text.length])
  for (const { start, end } of [...quotes, ...cuts]) {
    edges.add(Math.min(Math.max(start, 0), text.length))
    edges.add(Math.min(Math.max(end, 0), text.length))
  }
  const ordered = [...edges].sort((a, b) => a - b)
  return ordered.slice(0, -1).map((start, i) => {
    const end = ordered[i + 1] ?? text.length
    const here = quotes.filter((quote) => quote.start < end && quote.end > start)
    const mark = here.map((quote) => quote.mark).sort((a, b) => STRENGTH[b] - STRENGTH[a])[0]
    const cut = cuts.find((each) => each.start < end && each.end > start)
    return {
      start,
      end,
      text: text.slice(start, end),
      statementIds: here.map((quote) => quote.statementId),
      ...(mark ? { mark } : {}),
      ...(cut && !here.length ? { cut: cut.reason } : {}),
    }
  })
}
